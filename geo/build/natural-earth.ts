import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { Position } from '../../src/dataset/types.ts';
import type { CountryArea } from '../../src/engine/network/measure.ts';
import { isoCode } from './iso-codes.ts';
import { readJson, require } from './package-file.ts';
import { decodeArcs, unwrapArcs } from './unwrap.ts';

export type CountryProperties = { name: string; iso: string };
export type CountryGeometry = (TopoPolygon | TopoMultiPolygon) & { properties: CountryProperties };
/** A topology whose countries are all areas. */
export type CountryTopology = Omit<Topology, 'arcs' | 'transform'> & {
  /** In degrees; longitudes run past 180 where an outline does. */
  arcs: Position[][];
  countries: readonly CountryGeometry[];
  /** The arc of Crimea's northern boundary, inside Ukraine's polygon. */
  crimeaBoundary: number;
};
type RawArea = (TopoPolygon | TopoMultiPolygon) & { properties: { name: string } };

/**
 * Natural Earth's countries at 1:50 million (package world-atlas), with ISO codes, and Crimea in Ukraine's polygon
 * (UN General Assembly resolution 68/262; Natural Earth has it in Russia's).
 */
export function readCountries(): CountryTopology {
  const topology = readJson<Topology<{ countries: GeometryCollection }>>(require.resolve('world-atlas/countries-50m.json'));
  const geometries = topology.objects.countries.geometries.filter(isArea).map((geometry): CountryGeometry => {
    const { name } = geometry.properties;
    const iso = isoCode(geometry.id === undefined ? undefined : String(geometry.id), name);
    return { ...geometry, properties: { name, iso } };
  });
  const crimeaBoundary = moveCrimea(geometries);
  const { transform: _, ...unquantized } = topology;
  return { ...unquantized, arcs: unwrapArcs(decodeArcs(topology), geometries), countries: geometries, crimeaBoundary };
}

/** Country areas for measuring, one per geometry of the file, at full detail. */
export function countryAreas(topology: CountryTopology): CountryArea[] {
  return topology.countries.map((geometry) => ({
    country: geometry.properties.iso,
    shape: feature(topology, geometry) as Feature<Polygon | MultiPolygon>,
  }));
}

function isArea(geometry: GeometryObject): geometry is RawArea {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Crimea is the only part of Russia that shares a line with Ukraine besides the mainland. Returns the arc of that line. */
function moveCrimea(geometries: CountryGeometry[]): number {
  const russia = multiPolygonOf(geometries, 'RU');
  const ukraine = multiPolygonOf(geometries, 'UA');
  const ukrainianArcs = new Set(ukraine.arcs.flat(2).map(arcIndex));
  const mainland = russia.arcs.reduce((a, b) => (b.flat().length > a.flat().length ? b : a));
  const shared = (polygon: readonly number[][]) => polygon.flat().filter((arc) => ukrainianArcs.has(arcIndex(arc)));
  const [crimea, ...others] = russia.arcs.filter((polygon) => polygon !== mainland && shared(polygon).length > 0);
  const [ring = []] = crimea ?? [];
  const [line] = shared(crimea ?? []);
  if (line === undefined || others.length > 0)
    throw new Error('world-atlas: expected one Russian polygon besides the mainland that touches Ukraine (Crimea)');
  russia.arcs = russia.arcs.filter((polygon) => polygon !== crimea);
  const at = ring.indexOf(line);
  const shore = [...ring.slice(at + 1), ...ring.slice(0, at)];
  ukraine.arcs = ukraine.arcs.map((polygon) => polygon.map((outline) => outline.flatMap((arc) => (arc === ~line ? shore : [arc]))));
  return arcIndex(line);
}

function multiPolygonOf(geometries: readonly CountryGeometry[], iso: string): TopoMultiPolygon {
  const geometry = geometries.find((candidate) => candidate.properties.iso === iso);
  if (geometry?.type !== 'MultiPolygon') throw new Error(`world-atlas: ${iso} is ${geometry?.type}; expected a MultiPolygon`);
  return geometry;
}

/** Index of an arc whatever its direction (TopoJSON writes a reversed arc as the ones' complement). */
export function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
