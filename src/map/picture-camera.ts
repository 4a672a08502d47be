import type { Box } from './geometry/box.ts';
import type { Camera } from './map-view-props.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of the world in CSS pixels at zoom 0, as MapLibre counts. */
const WORLD = 512;

/** Degrees that a camera shows on a map of a size: Web Mercator, north up. */
export const boundsOf = ({ lon, lat, zoom }: Camera, { width, height }: Size): Box => {
  const world = WORLD * 2 ** zoom;
  const halfLon = (180 * width) / world;
  const mercator = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const halfY = (Math.PI * height) / world;
  const latAt = (y: number): number => (Math.atan(Math.sinh(y)) * 180) / Math.PI;
  return [lon - halfLon, latAt(mercator - halfY), lon + halfLon, latAt(mercator + halfY)];
};

/** The camera that shows in a picture what a window shows, whole, with the same middle. */
export const pictureCamera = (camera: Camera, room: Size, size: Size): Camera => ({
  ...camera,
  zoom: camera.zoom + Math.log2(Math.min(size.width / room.width, size.height / room.height)),
});
