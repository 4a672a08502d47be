import type { Position, SeaLane } from '../../../src/dataset/types.ts';

/**
 * The freight basin of a lane, by its middle: the open Pacific between Japan's meridian and America, the Atlantic between
 * Europe's and Africa's shelf and America, and everything else, with the way round the Cape, as Asia-Europe.
 */
export function basinOf(line: readonly Position[]): SeaLane['basin'] {
  const [lon, lat] = line[Math.floor(line.length / 2)] ?? [0, 0];
  const east = ((lon % 360) + 360) % 360;
  const pacificEnd = lat > 15 ? 255 : 280.5;
  if (east > 145 && east < pacificEnd) return 'pacific';
  return east >= pacificEnd && east < 341 ? 'atlantic' : 'asia-europe';
}
