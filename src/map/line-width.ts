import type { ExpressionSpecification } from 'maplibre-gl';
import { lineLook } from '../ui/tokens/lines.ts';

const { min, base, perSqrtKt, max, zoomFactor } = lineLook.widthPx;

/** Width of a flow line at zoom 5, in pixels: grows with the root of the tonnes, so that 2 kt of uranium stay visible beside 2 Mt of alumina. */
export const lineWidth = (tonnesPerYear: number): number =>
  Math.min(max, Math.max(min, base + perSqrtKt * Math.sqrt(tonnesPerYear / 1000)));

/**
 * A length that grows with the zoom as flow lines do.
 * @param pixels its value at zoom 5, a number or an expression without zoom
 */
export const zoomed = (pixels: number | ExpressionSpecification): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  3,
  ['*', zoomFactor['3'], pixels],
  5,
  pixels,
  8,
  ['*', zoomFactor['8'], pixels],
];
