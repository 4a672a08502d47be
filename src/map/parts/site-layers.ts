import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colours } from '../../ui/tokens/colours.ts';
import { symbolLook } from '../../ui/tokens/symbols.ts';
import { fonts, type Look, visibleIf } from '../look.ts';
import { spots } from './rosette.ts';
import type { SiteTier } from './site-features.ts';

const { sizePx, minZoom } = symbolLook;

/** Symbols are drawn 16 pixels wide, their size at zoom 8. */
const SYMBOL_PX = sizePx['8'];

const scales = Object.entries(sizePx).map(([zoom, px]) => [Number(zoom), px / SYMBOL_PX] as const);

/** Scale of the 16 px symbol at a zoom, as the style interpolates it. */
export const symbolScale = (zoom: number): number => {
  const [first, last] = [scales[0], scales.at(-1)];
  if (!first || !last) return 1;
  if (zoom <= first[0]) return first[1];
  const above = scales.find(([at]) => at >= zoom);
  const below = scales.findLast(([at]) => at < zoom);
  return above && below ? below[1] + ((zoom - below[0]) / (above[0] - below[0])) * (above[1] - below[1]) : last[1];
};

/** Size of a site's symbol by zoom. */
export const siteIconSize: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], ...scales.flat()] as ExpressionSpecification;

/** Zooms at which rosettes begin to close and are closed. */
const OPEN_ZOOM = 8;
const SHUT_ZOOM = 10;

/** Rosettes close when the map comes near enough to show the true places. */
export const rosetteOffset = [
  'interpolate',
  ['linear'],
  ['zoom'],
  OPEN_ZOOM,
  ['match', ['get', 'spot'], ...spots.flatMap((offset, spot) => [spot, ['literal', offset]]), ['literal', [0, 0]]],
  SHUT_ZOOM,
  ['literal', [0, 0]],
] as unknown as ExpressionSpecification;

/** The same on the screen: how far from its place a symbol is drawn, pixels. */
export const spotShift = (spot: number, zoom: number): readonly [number, number] => {
  const openness = Math.min(1, Math.max(0, (SHUT_ZOOM - zoom) / (SHUT_ZOOM - OPEN_ZOOM))) * symbolScale(zoom);
  const [x, y] = spots[spot] ?? [0, 0];
  return [x * openness, y * openness];
};

export const tierZoom: Readonly<Record<SiteTier, number>> = { always: 0, planned: minZoom.planned, explored: minZoom.explored };
const tiers: readonly SiteTier[] = ['explored', 'planned', 'always'];

export const siteLayerIds: readonly string[] = tiers.map((tier) => `sites-${tier}`);

/** Symbols of the sites. They are always drawn, whatever they cover; every label keeps off them. */
export const siteLayers = ({ layers }: Look): SymbolLayerSpecification[] =>
  tiers.map((tier) => ({
    id: `sites-${tier}`,
    type: 'symbol',
    source: 'sites',
    minzoom: tierZoom[tier],
    filter: ['==', ['get', 'tier'], tier],
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': siteIconSize,
      'icon-offset': rosetteOffset,
      'icon-overlap': 'always',
      'icon-padding': 1,
      'symbol-sort-key': ['-', 0, ['get', 'rank']],
      'symbol-z-order': 'source',
      visibility: visibleIf(layers.sites),
    },
  }));

/** From which zoom each class of names is shown: rank 1, rank 2, rank 3 that ship, other operating ones, the rest, rosettes' rings. */
const labelZooms = [2.5, 4, 4.6, 5.5, 6.5, 8] as const;

/** Where MapLibre's anchors put a name, and how many symbol radii it stands off; upright, its baseline shift of 0.3 em is made up for. */
const anchors: Readonly<Record<string, { readonly name: string; readonly x: number; readonly y: number }>> = {
  e: { name: 'left', x: 1, y: 0 },
  w: { name: 'right', x: -1, y: 0 },
  s: { name: 'top', x: 0, y: 1 },
  n: { name: 'bottom', x: 0, y: -1 },
  ne: { name: 'bottom-left', x: 0.7, y: -0.7 },
  se: { name: 'top-left', x: 0.7, y: 0.7 },
  nw: { name: 'bottom-right', x: -0.7, y: -0.7 },
  sw: { name: 'top-right', x: -0.7, y: 0.7 },
};
const BASELINE_EM = 0.3;

/** Anchors in order of preference, as text-variable-anchor-offset wants them. */
const anchorsFrom = (first: string, em: number): readonly unknown[] => {
  const sides = Object.keys(anchors);
  const preferred = sides.includes(first) ? [first, ...sides.filter((side) => side !== first)] : sides;
  return preferred.flatMap((side) => {
    const { name, x, y } = anchors[side] ?? { name: 'center', x: 0, y: 0 };
    return [name, [x * em, y * em + Math.sign(y) * BASELINE_EM]];
  });
};

/** The side that the data name, then whichever is free. */
const anchorsAt = (em: number): unknown[] => [
  'match',
  ['get', 'dir'],
  ...Object.keys(anchors).flatMap((dir) => [dir, ['literal', anchorsFrom(dir, em)]]),
  ['literal', anchorsFrom('', em)],
];

/** Names stand further off as the symbols grow, and clear of rings and rosettes. */
const anchorOffset = [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  ['case', ['get', 'crowded'], anchorsAt(1.5), anchorsAt(0.75)],
  8,
  ['case', ['get', 'crowded'], anchorsAt(1.5), anchorsAt(1)],
] as unknown as ExpressionSpecification;

const siteLabel = (language: Look['language']): ExpressionSpecification => [
  'format',
  ['coalesce', ['get', `name_${language}`], ['get', 'name']],
  { 'text-font': ['literal', fonts.semibold] },
  ['case', ['==', ['get', 'symbol'], ''], '', ['concat', '\u2002', ['get', 'symbol']]],
  { 'text-font': ['literal', fonts.regular] },
];

/** Names of one class of sites. */
export const siteLabels = (label: number, { theme, language, layers }: Look): SymbolLayerSpecification => ({
  id: `site-labels-${label}`,
  type: 'symbol',
  source: 'sites',
  minzoom: labelZooms[label] ?? 0,
  filter: ['==', ['get', 'label'], label],
  layout: {
    'text-field': siteLabel(language),
    'text-font': fonts.semibold,
    'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 5, 13, 8, 14],
    'text-variable-anchor-offset': anchorOffset,
    'text-justify': 'auto',
    'text-max-width': 12,
    'text-padding': 1,
    'symbol-sort-key': ['get', 'rank'],
    visibility: visibleIf(layers.sites),
  },
  paint: { 'text-color': colours.map[theme].labelSite, 'text-halo-color': colours.map[theme].halo, 'text-halo-width': 1.5 },
});
