import { lineString, simplify } from '@turf/turf';
import type { LineString, Point } from 'geojson';
import type { Place, Position, SeaLane } from '../../../src/dataset/types.ts';
import type { CountryArea } from '../../../src/engine/network/measure.ts';
import { lineLengthKm } from '../../../src/engine/network/measure.ts';
import { type GeoFeature, roundPosition } from '../feature-file.ts';
import { basinOf } from './basins.ts';
import { chokepoints, cutAtChokepoints } from './chokepoints.ts';
import { kmOverLand, landOf } from './land.ts';
import { readMarnet } from './marnet.ts';
import { linkPorts, type Port } from './ports.ts';
import { contractBends, pruneDeadEnds } from './reduce.ts';
import type { SeaGraph } from './sea-graph.ts';
import { keepUsedWays } from './used-ways.ts';

export type LaneFeature = GeoFeature<LineString, Omit<SeaLane, 'id' | 'coordinates'>>;
export type PlaceFeature = GeoFeature<Point, Omit<Place, 'id' | 'lon' | 'lat'>>;

/** Bends smaller than this, in degrees, are left out: half a pixel at zoom 5. */
const toleranceDegrees = 0.02;
/** Ends keep the decimals of the places' file, so that a lane ends where its place is drawn. */
const endDecimals = 4;

/**
 * The lanes between ports, straits and junctions, and the places of the straits and junctions.
 * @param ports all sea ports to be linked.
 * @param areas country areas, which links to ports keep off.
 */
export function buildSea(ports: readonly Port[], areas: readonly CountryArea[]): { lanes: LaneFeature[]; places: PlaceFeature[] } {
  const graph = readMarnet();
  const land = landOf(areas);
  cutAtChokepoints(graph);
  linkPorts(graph, ports, land);
  graph.updateEachEdgeAttributes((_, way) => ({ ...way, overLandKm: kmOverLand(way.line, land) }));
  const portIds = ports.map(({ id }) => id);
  const keep = new Set([...portIds, ...chokepoints.map(({ id }) => id)]);
  pruneDeadEnds(graph, keep);
  contractBends(graph, keep);
  keepUsedWays(graph, portIds);
  pruneDeadEnds(graph, keep);
  contractBends(graph, keep);
  const ids = placeIds(graph, keep);
  return { lanes: lanesOf(graph, ids), places: [...straitPlaces(), ...junctionPlaces(graph, ids, keep)] };
}

/** Ports and straits keep their ids; junctions are numbered from west to east. */
function placeIds(graph: SeaGraph, keep: ReadonlySet<string>): Map<string, string> {
  const junctions = graph
    .mapNodes((key, { position }) => ({ key, position }))
    .filter(({ key }) => !keep.has(key))
    .sort((a, b) => a.position[0] - b.position[0] || a.position[1] - b.position[1]);
  return new Map([
    ...[...keep].map((key) => [key, key] as const),
    ...junctions.map(({ key }, index) => [key, `sea-${index + 1}`] as const),
  ]);
}

function lanesOf(graph: SeaGraph, ids: ReadonlyMap<string, string>): LaneFeature[] {
  return graph
    .mapEdges((_, { line, start }, source, target): LaneFeature => {
      const [from = '', to = ''] = [start, start === source ? target : source].map((key) => ids.get(key));
      return laneOf(from, to, line);
    })
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

/** A lane runs from the id that comes first in the alphabet to the other. */
function laneOf(from: string, to: string, line: readonly Position[]): LaneFeature {
  if (from.localeCompare(to, 'en') > 0) return laneOf(to, from, line.toReversed());
  const coordinates = drawnLine(line);
  return {
    type: 'Feature',
    id: `lane-${from}--${to}`,
    properties: { from, to, km: Math.round(lineLengthKm(coordinates) * 10) / 10, basin: basinOf(coordinates) },
    geometry: { type: 'LineString', coordinates },
  };
}

/** Simplified and rounded, and turned round the globe so that its middle lies between 100 W and 260 E: the Pacific in one piece. */
function drawnLine(line: readonly Position[]): Position[] {
  const simple = simplify(lineString(line as Position[]), { tolerance: toleranceDegrees, highQuality: true }).geometry.coordinates;
  const lons = simple.map(([lon = 0]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const shift = -Math.floor((middle + 100) / 360) * 360;
  const last = simple.length - 1;
  return simple.map(([lon = 0, lat = 0], index) => roundPosition([lon + shift, lat], index === 0 || index === last ? endDecimals : 3));
}

function straitPlaces(): PlaceFeature[] {
  return chokepoints.map(({ id, name, name_ru, position }) => ({
    type: 'Feature',
    id,
    properties: { name, name_ru, kind: 'chokepoint', tier: 1 },
    geometry: { type: 'Point', coordinates: roundPosition(position, endDecimals) },
  }));
}

function junctionPlaces(graph: SeaGraph, ids: ReadonlyMap<string, string>, keep: ReadonlySet<string>): PlaceFeature[] {
  return graph
    .filterNodes((key) => !keep.has(key))
    .map((key): PlaceFeature => {
      const coordinates = roundPosition(graph.getNodeAttribute(key, 'position'), endDecimals);
      return {
        type: 'Feature',
        id: ids.get(key) ?? key,
        properties: { name: 'Junction of sea lanes', kind: 'waypoint', tier: 3 },
        geometry: { type: 'Point', coordinates },
      };
    })
    .sort((a, b) => Number(a.id.slice(4)) - Number(b.id.slice(4)));
}
