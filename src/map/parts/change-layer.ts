import type { FeatureCollection, Point } from 'geojson';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { colours } from '../../ui/tokens/colours.ts';
import { fonts, type Look, visibleIf } from '../look.ts';

/** A change in words, and how large it is. */
export interface ChangeLabel {
  readonly label: string;
  readonly t_y: number;
  /** Of the largest change on the map, 0 to 1. */
  readonly part: number;
}

/** Smaller changes, as parts of the largest, are written from nearby only. */
export const SMALL_CHANGE = { part: 0.05, zoom: 5 };
/** Size of the words, and the room around them, pixels. */
export const CHANGE_PX = { text: 12, padding: 6 };
/** Where a change stands: on its point, or this many ems beside it where another change of the same track is written already. */
export const CHANGE_BESIDE_EM = 0.7;

/** Where changes are written, the largest first. */
export type ChangeLabels = FeatureCollection<Point, ChangeLabel>;

/** The changes in words, the largest first. */
export const changeLayer = ({ theme, layers, dimmed }: Look): SymbolLayerSpecification => ({
  id: 'changes',
  type: 'symbol',
  source: 'changes',
  filter: ['any', ['>=', ['get', 'part'], SMALL_CHANGE.part], ['>=', ['zoom'], SMALL_CHANGE.zoom]],
  layout: {
    'text-field': ['get', 'label'],
    'text-font': fonts.semibold,
    'text-size': CHANGE_PX.text,
    'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
    'text-radial-offset': CHANGE_BESIDE_EM,
    'text-padding': CHANGE_PX.padding,
    'symbol-sort-key': ['-', 0, ['get', 't_y']],
    visibility: visibleIf(layers.corridors && !dimmed),
  },
  paint: { 'text-color': colours.ui[theme].ink, 'text-halo-color': colours.map[theme].casing, 'text-halo-width': 2 },
});
