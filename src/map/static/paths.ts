import type { Geometry } from 'geojson';
import type { Position } from '../../dataset/types.ts';
import type { Pixel, Projection } from './projection.ts';

/** Farthest that a drawn line may pass beside one of its points, pixels: less cannot be seen and makes the drawing heavy. */
const TOLERANCE = 0.35;
/** Steps of the numbers in a path, a pixel. */
const STEPS = 10;

/** How far a point lies from the stretch between two others. */
const distance = ([x, y]: Pixel, [x1, y1]: Pixel, [x2, y2]: Pixel): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / squared));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
};

/** The line by the fewest of its points that keep it within the tolerance (Douglas and Peucker, 1973); its ends stay. */
const thinned = (pixels: readonly Pixel[]): readonly Pixel[] => {
  const kept = new Set([0, pixels.length - 1]);
  const open: (readonly [number, number])[] = [[0, pixels.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const [start, end] = [pixels[from], pixels[to]];
    if (!start || !end) continue;
    let farthest = { at: -1, distance: TOLERANCE };
    for (let at = from + 1; at < to; at += 1) {
      const pixel = pixels[at];
      const away = pixel ? distance(pixel, start, end) : 0;
      if (away > farthest.distance) farthest = { at, distance: away };
    }
    if (farthest.at < 0) continue;
    kept.add(farthest.at);
    open.push([from, farthest.at], [farthest.at, to]);
  }
  return pixels.filter((_, at) => kept.has(at));
};

/** Whole steps as pixels, in the fewest letters: `12.5`, `-.4`. */
const written = (steps: number): string => String(steps / STEPS).replace(/^(-?)0\./, '$1.');

/** Two numbers of a path; a minus parts them by itself. */
const pair = (x: number, y: number): string => `${written(x)}${y < 0 ? '' : ' '}${written(y)}`;

/** SVG path through pixels; each point is written as its way from the one before. */
export const pathOf = (pixels: readonly Pixel[], closed = false): string => {
  if (pixels.length < 2) return '';
  const points = thinned(pixels).map(([x, y]) => [Math.round(x * STEPS), Math.round(y * STEPS)] as const);
  const path = points.map(([x, y], at) => {
    const [beforeX, beforeY] = points[at - 1] ?? [0, 0];
    return `${at === 0 ? 'M' : 'l'}${pair(x - beforeX, y - beforeY)}`;
  });
  return `${path.join('')}${closed ? 'z' : ''}`;
};

/** Strokes and joints reach this far beyond their line, pixels. */
const MARGIN = 4;

/** True when no part of a line can be inside the drawing. */
export const outside = (pixels: readonly Pixel[], width: number, height: number): boolean =>
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
