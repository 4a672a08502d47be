import { symbolLook } from './tokens/symbols.ts';

/** What a site is: its outline. */
export type SiteShape = (typeof symbolLook.shape)[keyof typeof symbolLook.shape];

/** How real a site is: how much of its outline is filled. */
export type SiteState = (typeof symbolLook.statusMap)[keyof typeof symbolLook.statusMap];

/** A stroke or fill of a symbol; `d` is an SVG path in a box from -8 to 8 on both axes, lengths are in its units. */
export interface SymbolPart {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

const outlines: Readonly<Record<SiteShape, { readonly whole: string; readonly lower: string }>> = {
  diamond: { whole: 'M0-8L8 0L0 8L-8 0Z', lower: 'M-8 0H8L0 8Z' },
  circle: { whole: 'M-7 0A7 7 0 1 1 7 0A7 7 0 1 1-7 0Z', lower: 'M-7 0A7 7 0 0 0 7 0Z' },
  triangle: { whole: 'M0-7.5L8 6.5H-8Z', lower: 'M-4.6 .5H4.6L8 6.5H-8Z' },
  square: { whole: 'M-6.5-6.5H6.5V6.5H-6.5Z', lower: 'M-6.5 0H6.5V6.5H-6.5Z' },
  hexagon: { whole: 'M-8 0L-4-6.9H4L8 0L4 6.9H-4Z', lower: 'M-8 0H8L4 6.9H-4Z' },
  cross: {
    whole: 'M-2.7-7.5H2.7V-2.7H7.5V2.7H2.7V7.5H-2.7V2.7H-7.5V-2.7H-2.7Z',
    lower: 'M-7.5 0H7.5V2.7H2.7V7.5H-2.7V2.7H-7.5Z',
  },
};

const kinds: Readonly<Record<string, SiteShape>> = Object.fromEntries(
  Object.entries(symbolLook.kindMap).map(([kind, shape]) => [kind, symbolLook.shape[shape]]),
);
const states: Readonly<Record<string, SiteState>> = symbolLook.statusMap;

/** Shape of a kind of site; an unknown kind is drawn as a mine. */
export const shapeOfKind = (kind: string): SiteShape => kinds[kind] ?? 'circle';

/** State of a site's status; an unknown status is drawn as planned. */
export const stateOfStatus = (status: string): SiteState => states[status] ?? 'planned';

/**
 * The strokes and fills of a site's symbol, lowest first.
 * @param colours of the mineral group or partner, of the paper under it, and of what is suspended
 */
export const siteSymbol = (
  shape: SiteShape,
  state: SiteState,
  colours: { readonly fill: string; readonly paper: string; readonly suspended: string },
): SymbolPart[] => {
  const { whole, lower } = outlines[shape];
  const keyline: SymbolPart = { d: whole, fill: colours.paper, stroke: colours.paper, width: 5 };
  const line = (stroke: string): SymbolPart => ({ d: whole, stroke, width: 2.2 });
  switch (state) {
    case 'operating':
      return [keyline, { d: whole, fill: colours.fill }];
    case 'building':
      return [keyline, { d: lower, fill: colours.fill }, line(colours.fill)];
    case 'planned':
      return [keyline, line(colours.fill)];
    case 'explored':
      return [keyline, { ...line(colours.fill), dash: [2.6, 2] }];
    case 'suspended':
      return [keyline, line(colours.suspended), { d: 'M-8 8L8-8', stroke: colours.suspended, width: 2.2 }];
  }
};
