import type { Position } from '../../dataset/types.ts';

/** West, south, east, north in degrees; east may run past 180. */
export type Box = readonly [number, number, number, number];

/** The smallest box around positions; an empty list gives an inverted box that meets nothing. */
export const boxOf = (positions: Iterable<Position>): Box => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
};

/** The smallest box around boxes. */
export const joinBoxes = (boxes: Iterable<Box>): Box => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return [west, south, east, north];
};

/** True when two boxes share a point. */
export const boxesMeet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
