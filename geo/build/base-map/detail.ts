import { lineString, simplify } from '@turf/turf';
import type { Position } from '../../../src/dataset/types.ts';

/** Where the map keeps its full detail: longitudes and latitudes in degrees. */
const region = { west: 25, south: 25, east: 100, north: 60 };
/** Bends smaller than this are left out, degrees: in the region, in the countries around it, and in the rest of the world. */
const tolerance = { region: 0.012, around: 0.06, far: 0.14 };
/** Islands and lakes smaller than this are left out, square kilometres. */
const smallest = { region: 40, around: 700, far: 4000 };

type Zone = keyof typeof tolerance;

/** The zone of a position: how closely it is drawn. */
export function zoneOf([lon, lat]: Position): Zone {
  if (lon >= region.west && lon <= region.east && lat >= region.south && lat <= region.north) return 'region';
  return lon > -12 && lon < 148 && lat > 0 && lat < 68 ? 'around' : 'far';
}

/** The area below which an island at a position is left out, square kilometres. */
export function smallestAreaKm2(position: Position): number {
  return smallest[zoneOf(position)];
}

/** A line with fewer positions, each run of it as closely drawn as its zone asks for; its ends stay. */
export function thinLine(line: readonly Position[]): Position[] {
  return runsByZone(line).flatMap((run, index) => {
    const [start] = run;
    if (!start) return [];
    const thin = simplify(lineString(run), { tolerance: tolerance[zoneOf(start)], highQuality: true }).geometry.coordinates as Position[];
    return index === 0 ? thin : thin.slice(1);
  });
}

/** Cuts a line where it changes zone; each run ends with the first position of the next. A ring starts and ends in its own run. */
function runsByZone(line: readonly Position[]): Position[][] {
  const runs: Position[][] = [];
  for (const position of line) {
    const run = runs.at(-1);
    const [start] = run ?? [];
    if (!run || !start) runs.push([position]);
    else if (run.length > 1 && zoneOf(run.at(-1) ?? start) !== zoneOf(start)) runs.push([run.at(-1) ?? start, position]);
    else run.push(position);
  }
  return runs.filter((run) => run.length > 1);
}
