import type { FeatureCollection, Point } from 'geojson';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { tokens } from '../../ui/tokens.ts';
import { fonts, type Look, visibleIf } from '../look.ts';

/** A change in words, and how large it is. */
export interface ChangeLabel {
  readonly label: string;
  readonly t_y: number;
  /** Of the largest change on the map, 0 to 1. */
  readonly part: number;
}

/** Smaller changes, as parts of the largest, are written from nearby only. */
const SMALL_PART = 0.05;
const NEARBY_ZOOM = 5;

/** Where changes are written, the largest first. */
export type ChangeLabels = FeatureCollection<Point, ChangeLabel>;

/** Where a label stands around its point, in ems: on it, or beside it where another change of the same track is written already. */
export const changeSpots = [
  { anchor: 'center', x: 0, y: 0 },
  { anchor: 'bottom', x: 0, y: -0.7 },
  { anchor: 'top', x: 0, y: 0.7 },
  { anchor: 'left', x: 0.8, y: 0 },
  { anchor: 'right', x: -0.8, y: 0 },
] as const;

export const CHANGE_TEXT_PX = 12;
/** Room around a change, pixels. */
export const CHANGE_PADDING_PX = 6;

/** True for a change that is large enough to be written at this zoom. */
export const isWritten = ({ part }: ChangeLabel, zoom: number): boolean => part >= SMALL_PART || zoom >= NEARBY_ZOOM;

/** The changes in words, the largest first. */
export const changeLayer = ({ theme, layers, dimmed }: Look): SymbolLayerSpecification => ({
  id: 'changes',
  type: 'symbol',
  source: 'changes',
  filter: ['any', ['>=', ['get', 'part'], SMALL_PART], ['>=', ['zoom'], NEARBY_ZOOM]],
  layout: {
    'text-field': ['get', 'label'],
    'text-font': fonts.semibold,
    'text-size': CHANGE_TEXT_PX,
    'text-variable-anchor-offset': changeSpots.flatMap(({ anchor, x, y }): (string | [number, number])[] => [anchor, [x, y]]),
    'text-padding': CHANGE_PADDING_PX,
    'symbol-sort-key': ['-', 0, ['get', 't_y']],
    visibility: visibleIf(layers.corridors && !dimmed),
  },
  paint: { 'text-color': tokens.ui[theme].ink, 'text-halo-color': tokens.map[theme].casing, 'text-halo-width': 2 },
});
