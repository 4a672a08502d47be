import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colours } from '../../ui/tokens/colours.ts';
import { fonts, type Look } from '../look.ts';

const nameIn = (language: Look['language']): ExpressionSpecification => ['coalesce', ['get', `name_${language}`], ['get', 'name']];

const isFocus: ExpressionSpecification = ['to-boolean', ['get', 'focus']];
const isCountry: ExpressionSpecification = ['==', ['get', 'kind'], 'country'];

const capitals = {
  'text-font': fonts.semibold,
  'text-size': ['interpolate', ['linear'], ['zoom'], 3, 9.5, 5, 11.5, 7, 14] as ExpressionSpecification,
  'text-transform': 'uppercase',
  'text-letter-spacing': 0.13,
  'text-max-width': 14,
  'text-padding': 6,
  'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification,
  'text-variable-anchor': ['center', 'bottom', 'top', 'bottom-left', 'bottom-right', 'top-left', 'top-right', 'left', 'right'],
  'text-radial-offset': 1.2,
} satisfies SymbolLayerSpecification['layout'];

/** The five states: the last names to give way. */
export const focusLabels = ({ theme, language }: Look): SymbolLayerSpecification[] => [
  {
    id: 'labels-focus',
    type: 'symbol',
    source: 'labels',
    minzoom: 2.6,
    filter: ['all', isCountry, isFocus],
    layout: { ...capitals, 'text-field': nameIn(language) },
    paint: {
      'text-color': colours.map[theme].labelCountryFocus,
      'text-halo-color': colours.map[theme].landFocus,
      'text-halo-width': 1.4,
    },
  },
];

/** All other states, by rank: the neighbours first. */
export const countryLabels = ({ theme, language }: Look): SymbolLayerSpecification[] =>
  [1, 2, 3].map((rank) => ({
    id: `labels-country-${rank}`,
    type: 'symbol',
    source: 'labels',
    minzoom: [0, 2.2, 3.4, 4.4][rank] ?? 0,
    filter: ['all', isCountry, ['!', isFocus], ['==', ['get', 'rank'], rank]],
    layout: { ...capitals, 'text-field': nameIn(language) },
    paint: {
      'text-color': colours.map[theme].labelCountry,
      'text-halo-color': colours.map[theme].land,
      'text-halo-width': 1.4,
    },
  }));

/** Seas and lakes, in italics; they give way to everything. */
export const waterLabels = ({ theme, language }: Look): SymbolLayerSpecification[] =>
  [1, 2, 3].map((rank) => ({
    id: `labels-water-${rank}`,
    type: 'symbol',
    source: 'labels',
    minzoom: [0, 2, 3.6, 5][rank] ?? 0,
    filter: ['all', ['==', ['get', 'kind'], 'water'], ['==', ['get', 'rank'], rank]],
    layout: {
      'text-field': nameIn(language),
      'text-font': fonts.italic,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 6, 13],
      'text-letter-spacing': 0.04,
      'text-max-width': 7,
      'text-padding': 4,
    },
    paint: { 'text-color': colours.map[theme].labelWater, 'text-halo-color': colours.map[theme].water, 'text-halo-width': 1 },
  }));
