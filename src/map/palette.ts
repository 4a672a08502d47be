import type { ExpressionSpecification } from 'maplibre-gl';
import type { CorridorId } from '../dataset/vocabulary.ts';
import { corridorIds } from '../dataset/vocabulary.ts';
import { colours } from '../ui/tokens/colours.ts';
import { corridorMeta } from '../ui/tokens/lines.ts';
import type { Theme } from './map-view-props.ts';

/** Colour of a corridor; traffic within the region is ink, since it is no way out. */
export const corridorColour = (theme: Theme, id: CorridorId): string =>
  id === 'domestic' ? colours.ui[theme].ink3 : colours.corridor[theme][id];

/** Letter of a corridor's shield; null for the deep sea and the traffic within the region. */
export const shieldLetter = (id: CorridorId): string | null => corridorMeta[id].shield;

/** Style expression: the colour of the feature's `corridor`. */
export const byCorridor = (theme: Theme): ExpressionSpecification => [
  'match',
  ['get', 'corridor'],
  'northern',
  corridorColour(theme, 'northern'),
  ...corridorIds.filter((id) => id !== 'northern').flatMap((id) => [id, corridorColour(theme, id)]),
  colours.ui[theme].ink3,
];
