import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { tokens } from '../../ui/tokens.ts';
import { zoomed } from '../line-width.ts';
import { type Look, visibleIf } from '../look.ts';
import { iconId } from '../symbols/icon-id.ts';

const { dashMotion, arrows } = tokens.line;
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

const wideEnough: FilterSpecification = ['>=', ['get', 'width'], dashMotion.minLinePx];

/** Dashes that move the way the cargo goes; the map's clock shows one step after the other (none under reduced motion). */
export const dashLayers = (source: 'flows' | 'selected', { theme, layers, reducedMotion }: Look): LineLayerSpecification[] =>
  Array.from({ length: DASH_STEPS }, (_, step) => ({
    id: dashLayerId(source, step),
    type: 'line',
    source,
    minzoom: 2.5,
    filter: ['all', wideEnough, ['==', ['get', 'state'], 'operating']],
    layout: { visibility: visibleIf(!reducedMotion && (source === 'selected' || layers.corridors)) },
    paint: {
      'line-color': tokens.map[theme].dash,
      'line-width': dashMotion.widthPx,
      'line-offset': zoomed(['get', 'offset']),
      'line-dasharray': dashPattern((step * period) / DASH_STEPS),
      'line-opacity': 0,
      'line-opacity-transition': { duration: 0, delay: 0 },
    },
  }));

/** Arrowheads in place of moving dashes: under reduced motion, in pictures and in print. */
export const arrowLayers = (source: 'flows' | 'selected', { theme, layers, reducedMotion }: Look): LayerSpecification[] => [
  {
    id: `${source}-arrows`,
    type: 'symbol',
    source,
    filter: wideEnough,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': arrows.spacingPx,
      'icon-image': iconId({ kind: 'arrow', theme }),
      'icon-rotation-alignment': 'map',
      'icon-offset': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['array', 'number', 2, ['get', 'across3']],
        8,
        ['array', 'number', 2, ['get', 'across8']],
      ],
      'icon-padding': 12,
      'icon-ignore-placement': true,
      visibility: visibleIf(reducedMotion && (source === 'selected' || layers.corridors)),
    },
  },
];
