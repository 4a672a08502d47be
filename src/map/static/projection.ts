import type { Position } from '../../dataset/types.ts';
import type { Box } from '../geometry/box.ts';

/** A point of a drawing: pixels from its left and top. */
export type Pixel = readonly [number, number];

const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** Latitudes beyond this have no place on a Web Mercator map. */
const MAX_LAT = 85;

export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly project: (position: Position) => Pixel;
  /** Zoom of a Web Mercator map of the same scale (512 px tiles): lines and symbols take their sizes from it. */
  readonly zoom: number;
}

/**
 * Web Mercator, as on the map, so that drawing and map agree.
 * @param box west, south, east, north in degrees: all of it is inside the drawing, centred
 */
export const fitProjection = ([west, south, east, north]: Box, width: number, height: number): Projection => {
  const perRadian = Math.min(width / (((east - west) * Math.PI) / 180), height / (mercatorY(north) - mercatorY(south)));
  const [midLon, midY] = [(west + east) / 2, (mercatorY(north) + mercatorY(south)) / 2];
  return {
    width,
    height,
    project: ([lon, lat]) => [
      width / 2 + (((lon - midLon) * Math.PI) / 180) * perRadian,
      height / 2 - (mercatorY(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))) - midY) * perRadian,
    ],
    zoom: Math.log2((perRadian * 2 * Math.PI) / 512),
  };
};
