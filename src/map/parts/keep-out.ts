import type { SymbolLayerSpecification } from 'maplibre-gl';
import { zoomed } from '../line-width.ts';
import { type Look, visibleIf } from '../look.ts';
import { iconId } from '../symbols/icon-id.ts';

/** A name over a line of this width (pixels at zoom 5, the whole track) cannot be read. */
const WIDEST_READABLE_PX = 3.5;
const BLANK_PX = 8;

/**
 * Blank images strung along the wide lines: lines take no part in MapLibre's collisions, these do, so that names keep off them.
 * They are placed before every name and cover nothing.
 */
export const keepOutLayer = (source: 'flows' | 'selected', { theme, layers, dimmed }: Look): SymbolLayerSpecification => ({
  id: `${source}-keep-out`,
  type: 'symbol',
  source,
  filter: ['>=', ['get', 'bundle'], WIDEST_READABLE_PX],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 16,
    'icon-image': iconId({ kind: 'blank', theme }),
    'icon-size': zoomed(['/', ['get', 'bundle'], BLANK_PX]),
    'icon-overlap': 'always',
    'icon-padding': 0,
    visibility: visibleIf(source === 'selected' ? dimmed : layers.corridors && !dimmed),
  },
});
