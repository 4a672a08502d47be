import type { Geometry } from 'geojson';
import type { Position } from '../../dataset/types.ts';
import type { Pixel, Projection } from './projection.ts';

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** SVG path through pixels. */
export const pathOf = (pixels: readonly Pixel[], closed = false): string =>
  pixels.length < 2 ? '' : `M${pixels.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}${closed ? 'Z' : ''}`;

const position = (coordinates: readonly number[]): Position => [coordinates[0] ?? 0, coordinates[1] ?? 0];

/** SVG path of lines and polygons; other geometries give an empty one. */
export const geometryPath = (geometry: Geometry, { project }: Projection): string => {
  const path = (line: readonly (readonly number[])[], closed: boolean): string =>
    pathOf(
      line.map((coordinates) => project(position(coordinates))),
      closed,
    );
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
