import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colours } from '../../ui/tokens/colours.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import { zoomed } from '../line-width.ts';
import { type Look, visibleIf } from '../look.ts';
import { byCorridor } from '../palette.ts';

const { dashMotion, arrows } = lineLook;
const { zoomFactor } = lineLook.widthPx;
const [dash, gap] = dashMotion.dashPx;
const period = dash + gap;

/**
 * Steps of one period of the moving dash. MapLibre lays the tiles of a source out anew when a dash pattern changes, which is far too
 * much for a frame; so each step is a layer of its own, and a frame shows one of them and hides the last, which costs a redraw only.
 */
export const DASH_STEPS = 12;

/** Milliseconds that a step stays. */
export const DASH_STEP_MS = (period / dashMotion.speedPxPerS / DASH_STEPS) * 1000;

export const dashLayerId = (source: 'flows' | 'selected', step: number): string => `${source}-dash-${step}`;

/**
 * The dash pattern, moved forward.
 * @param shiftPx from 0 to the period
 * @returns dash and gap lengths in line widths, beginning with a dash (of no length where the pattern begins with a gap)
 */
export const dashPattern = (shiftPx: number): number[] => {
  const lengths = shiftPx <= gap ? [0, shiftPx, dash, gap - shiftPx] : [shiftPx - gap, gap, period - shiftPx, 0];
  return lengths.map((px) => px / dashMotion.widthPx);
};

/** Lines of 2.2 drawn pixels and more; widths are given for zoom 5, and a filter knows whole zooms. */
const wideEnough: FilterSpecification = [
  '>=',
  ['get', 'width'],
  ['step', ['zoom'], dashMotion.minLinePx / zoomFactor['3'], 4, dashMotion.minLinePx / 0.8, 5, dashMotion.minLinePx],
];

const shownFor = (source: 'flows' | 'selected', { layers, dimmed }: Look): boolean =>
  source === 'selected' || (layers.corridors && !dimmed);

/** Dashes that move the way the cargo goes; the map's clock shows one step after the other (none under reduced motion). */
export const dashLayers = (source: 'flows' | 'selected', look: Look): LineLayerSpecification[] =>
  Array.from({ length: DASH_STEPS }, (_, step) => ({
    id: dashLayerId(source, step),
    type: 'line',
    source,
    minzoom: 2.5,
    filter: ['all', wideEnough, ['==', ['get', 'state'], 'operating']],
    layout: { visibility: visibleIf(!look.reducedMotion && shownFor(source, look)) },
    paint: {
      'line-color': colours.map[look.theme].dash,
      'line-width': dashMotion.widthPx,
      'line-offset': zoomed(['get', 'offset']),
      'line-dasharray': dashPattern((step * period) / DASH_STEPS),
      'line-opacity': 0,
      'line-opacity-transition': { duration: 0, delay: 0 },
    },
  }));

/** Widest offset of a line, pixels at zoom 5: eight lines of the greatest width on one track. */
const WIDEST = 4 * lineLook.widthPx.max;

/** The offset of a line, as icons on it want it. */
const across = (factor: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['get', 'offset'],
  -WIDEST,
  ['literal', [0, -WIDEST * factor]],
  WIDEST,
  ['literal', [0, WIDEST * factor]],
];

/** Arrowheads in place of moving dashes: under reduced motion, in pictures and in print. */
export const arrowLayer = (source: 'flows' | 'selected', look: Look): SymbolLayerSpecification => ({
  id: `${source}-arrows`,
  type: 'symbol',
  source,
  filter: wideEnough,
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': arrows.spacingPx,
    'icon-image': ['concat', `arrow:${look.theme}:`, byCorridor(look.theme)],
    'icon-size': zoomed(['interpolate', ['linear'], ['get', 'width'], 2, 0.7, 11, 1.25]),
    'icon-rotation-alignment': 'map',
    'icon-offset': ['interpolate', ['linear'], ['zoom'], 3, across(zoomFactor['3']), 8, across(zoomFactor['8'])],
    'icon-padding': 10,
    visibility: visibleIf(look.reducedMotion && shownFor(source, look)),
  },
});
