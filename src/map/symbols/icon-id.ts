import { type CorridorId, corridorIds } from '../../dataset/vocabulary.ts';
import type { SiteShape, SiteState } from '../../ui/site-shape.ts';
import type { Theme } from '../map-view-props.ts';

export type PlaceMark = 'port' | 'gauge' | 'town' | 'station' | 'strait';

/** An image of the map. Its id says all that is needed to draw it. */
export type Icon =
  | { readonly kind: 'site'; readonly theme: Theme; readonly shape: SiteShape; readonly state: SiteState; readonly colour: string }
  | { readonly kind: 'place'; readonly theme: Theme; readonly mark: PlaceMark }
  | { readonly kind: 'shield'; readonly theme: Theme; readonly corridor: CorridorId; readonly hollow: boolean }
  | { readonly kind: 'arrow'; readonly theme: Theme; readonly colour: string }
  | { readonly kind: 'cross' | 'ring' | 'stranded' | 'blank'; readonly theme: Theme };

/** Id of an image: its fields in a row, such as `site:light:circle:operating:#93241a`. */
export const iconId = (icon: Icon): string => {
  switch (icon.kind) {
    case 'site':
      return [icon.kind, icon.theme, icon.shape, icon.state, icon.colour].join(':');
    case 'place':
      return [icon.kind, icon.theme, icon.mark].join(':');
    case 'shield':
      return [icon.kind, icon.theme, icon.corridor, icon.hollow ? 'hollow' : 'solid'].join(':');
    case 'arrow':
      return [icon.kind, icon.theme, icon.colour].join(':');
    default:
      return [icon.kind, icon.theme].join(':');
  }
};

/**
 * Reads an id back.
 * @returns null when it is none of this map's, such as an image of a host's own style
 */
export const parseIconId = (id: string): Icon | null => {
  const [kind, theme, a = '', b = '', colour = ''] = id.split(':');
  if (theme !== 'light' && theme !== 'dark') return null;
  switch (kind) {
    case 'site':
      return { kind, theme, shape: a as SiteShape, state: b as SiteState, colour };
    case 'place':
      return { kind, theme, mark: a as PlaceMark };
    case 'shield': {
      const corridor = corridorIds.find((known) => known === a);
      return corridor ? { kind, theme, corridor, hollow: b === 'hollow' } : null;
    }
    case 'arrow':
      return { kind, theme, colour: a };
    case 'cross':
    case 'ring':
    case 'stranded':
    case 'blank':
      return { kind, theme };
    default:
      return null;
  }
};
