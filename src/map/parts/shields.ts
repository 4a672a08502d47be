import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colours } from '../../ui/tokens/colours.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import { fonts, type Look, visibleIf } from '../look.ts';
import { byCorridor } from '../palette.ts';

const { shield } = lineLook;

const image = ({ theme }: Look): ExpressionSpecification => [
  'concat',
  `shield:${theme}:`,
  ['get', 'corridor'],
  ['case', ['==', ['get', 'state'], 'operating'], ':solid', ':hollow'],
];

/**
 * The letter is text and the tile its icon: MapLibre joins lines end to end where they bear the same text, so that shields keep their
 * distance along a corridor and not along each leg. Many places along a line are taken by sites, most of all from afar: shields are
 * tried closer than they shall stand.
 */
const common = {
  'symbol-placement': 'line',
  'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 3, shield.spacingPx / 3, 5, shield.spacingPx * 0.6] as ExpressionSpecification,
  'text-field': ['get', 'shield'] as ExpressionSpecification,
  'text-font': fonts.bold,
  'text-size': 11.5,
  'text-max-angle': 180,
  'text-rotation-alignment': 'viewport',
  'icon-rotation-alignment': 'viewport',
  'icon-padding': 8,
} satisfies SymbolLayerSpecification['layout'];

/** White or near-black on a full tile, the corridor's own colour on a hollow one. */
const letterColour = ({ theme }: Look): ExpressionSpecification => [
  'case',
  ['==', ['get', 'state'], 'operating'],
  colours.ui[theme].onShield,
  byCorridor(theme),
];

/** Corridor letters along the flows, the heaviest line first. */
export const flowShields = (source: 'flows' | 'selected', look: Look): SymbolLayerSpecification => ({
  id: `${source}-shields`,
  type: 'symbol',
  source,
  filter: ['!=', ['get', 'shield'], ''],
  layout: {
    ...common,
    'icon-image': image(look),
    'symbol-sort-key': ['-', 0, ['get', 't_y']],
    visibility: visibleIf(source === 'selected' || (look.layers.corridors && !look.dimmed)),
  },
  paint: { 'text-color': letterColour(look) },
});

/** Hollow letters along the lines that are planned. */
export const plannedShields = (look: Look): SymbolLayerSpecification => ({
  id: 'network-shields',
  type: 'symbol',
  source: 'network',
  minzoom: 3.6,
  filter: ['all', ['!=', ['get', 'state'], 'operating'], ['!=', ['get', 'shield'], '']],
  layout: { ...common, 'icon-image': image(look), visibility: visibleIf(look.layers.planned && !look.dimmed) },
  paint: { 'text-color': letterColour(look) },
});
