import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../../src/dataset/types.ts';

/** A station, a town on a road, or a bend: name, longitude, latitude; good to about 5 km. */
type Station = readonly [name: string, lon: number, lat: number];

/** Leg id to the stations between its ends, in the leg's direction. */
const stations: Readonly<Record<string, readonly Station[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'line-stations.json'), 'utf8'),
);

/** The positions between the ends of a leg, or undefined where the bends in legs.geojson are kept. */
export function stationsOf(leg: string): Position[] | undefined {
  return stations[leg]?.map(([, lon, lat]): Position => [lon, lat]);
}

/** Legs that have intermediate stations in geo/line-stations.json. */
export const legsWithStations: readonly string[] = Object.keys(stations);
