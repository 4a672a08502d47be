import type { Geometry } from 'geojson';
import type { Position } from '../../dataset/types.ts';
import type { Pixel, Projection } from './projection.ts';

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Shortest step between drawn points, pixels: less cannot be seen and makes the drawing heavy. */
const LEAST_STEP = 0.8;
/** The line without points that lie on top of the one before; its ends stay. */
const thinned = (pixels: readonly Pixel[]): readonly Pixel[] => {
  const kept: Pixel[] = [];
  for (const [index, pixel] of pixels.entries()) {
    const last = kept.at(-1);
    const far = !last || Math.hypot(pixel[0] - last[0], pixel[1] - last[1]) >= LEAST_STEP;
    if (far || index === pixels.length - 1) kept.push(pixel);
  }
  return kept;
};

/** SVG path through pixels. */
export const pathOf = (pixels: readonly Pixel[], closed = false): string =>
  pixels.length < 2
    ? ''
    : `M${thinned(pixels)
        .map(([x, y]) => `${rounded(x)} ${rounded(y)}`)
        .join('L')}${closed ? 'Z' : ''}`;

/** Strokes and joints reach this far beyond their line, pixels. */
const MARGIN = 4;

/** True when no part of a line can be inside the drawing. */
const outside = (pixels: readonly Pixel[], width: number, height: number): boolean =>
  pixels.every(([x]) => x < -MARGIN) ||
  pixels.every(([x]) => x > width + MARGIN) ||
  pixels.every(([, y]) => y < -MARGIN) ||
  pixels.every(([, y]) => y > height + MARGIN);

const position = (coordinates: readonly number[]): Position => [coordinates[0] ?? 0, coordinates[1] ?? 0];

/** SVG path of those lines and polygons that reach into the drawing; other geometries give an empty one. */
export const geometryPath = (geometry: Geometry, { project, width, height }: Projection): string => {
  const path = (line: readonly (readonly number[])[], closed: boolean): string => {
    const pixels = line.map((coordinates) => project(position(coordinates)));
    return outside(pixels, width, height) ? '' : pathOf(pixels, closed);
  };
  switch (geometry.type) {
    case 'LineString':
      return path(geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => path(line, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => path(ring, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => path(ring, true))).join('');
    default:
      return '';
  }
};

/**
 * A line beside a line.
 * @param pixels at least two, y downward
 * @param offset to the right of the direction of travel, pixels; sharp turns are cut short at twice the offset
 */
export const offsetLine = (pixels: readonly Pixel[], offset: number): Pixel[] =>
  offset === 0
    ? [...pixels]
    : pixels.map((here, i) => {
        const [before, after] = [pixels[i - 1], pixels[i + 1]];
        const [inX, inY] = before ? unit(before, here) : [0, 0];
        const [outX, outY] = after ? unit(here, after) : [0, 0];
        const [x, y] = [inX + outX, inY + outY];
        const length = Math.hypot(x, y) || 1;
        const reach = (before && after ? Math.min(2, 2 / length) : 1) * offset;
        return [here[0] - (y / length) * reach, here[1] + (x / length) * reach];
      });

const unit = ([x1, y1]: Pixel, [x2, y2]: Pixel): Pixel => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? [0, 0] : [(x2 - x1) / length, (y2 - y1) / length];
};
