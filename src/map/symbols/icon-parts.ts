import { type SymbolPart, siteSymbol } from '../../ui/site-shape.ts';
import { colours } from '../../ui/tokens/colours.ts';
import { corridorColour } from '../palette.ts';
import type { Icon, PlaceMark } from './icon-id.ts';

/** A drawing in a square box around the origin, `size` CSS pixels wide. */
export interface IconDrawing {
  readonly size: number;
  readonly parts: readonly SymbolPart[];
}

const circle = (radius: number): string => `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;

const placeParts = (mark: PlaceMark, ink: string, paper: string): SymbolPart[] => {
  switch (mark) {
    case 'port':
      return [
        { d: circle(6), fill: paper },
        { d: circle(4.2), stroke: ink, width: 1.6 },
        { d: circle(1.4), fill: ink },
      ];
    case 'gauge':
      return [
        { d: 'M-2.5-5.5V5.5M2.5-5.5V5.5', stroke: paper, width: 5 },
        { d: 'M-2.5-5V5M2.5-5V5', stroke: ink, width: 2 },
      ];
    case 'town':
      return [
        { d: circle(3), fill: paper },
        { d: circle(1.9), fill: ink },
      ];
    case 'station':
      return [{ d: circle(2.2), fill: paper, stroke: ink, width: 1 }];
    case 'strait':
      return [
        { d: 'M-6-4V4L-1.5 0ZM6-4V4L1.5 0Z', stroke: paper, width: 3 },
        { d: 'M-5-3.5V3.5L-1 0ZM5-3.5V3.5L1 0Z', fill: ink },
      ];
  }
};

/** Points to the right, with a notched back, so that it reads on a line of its own colour. */
const ARROWHEAD = 'M5 0L-4.5-4.6L-2 0L-4.5 4.6Z';

/** A square with rounded corners. */
const tile = (half: number, radius: number): string =>
  `M${radius - half} ${-half}H${half - radius}A${radius} ${radius} 0 0 1 ${half} ${radius - half}V${half - radius}` +
  `A${radius} ${radius} 0 0 1 ${half - radius} ${half}H${radius - half}A${radius} ${radius} 0 0 1 ${-half} ${half - radius}` +
  `V${radius - half}A${radius} ${radius} 0 0 1 ${radius - half} ${-half}Z`;

const shieldDrawing = (icon: Extract<Icon, { kind: 'shield' }>): IconDrawing => {
  const colour = corridorColour(icon.theme, icon.corridor);
  const { keyline } = colours.map[icon.theme];
  return {
    size: 22,
    parts: icon.hollow
      ? [
          { d: tile(9, 3.5), fill: keyline },
          { d: tile(7.6, 2.8), stroke: colour, width: 1.6 },
        ]
      : [
          { d: tile(9.6, 4), fill: keyline },
          { d: tile(8.4, 3), fill: colour },
        ],
  };
};

/** What an image of the map looks like; for the canvas of the map and for drawings without WebGL. */
export const iconDrawing = (icon: Icon): IconDrawing => {
  const tones = colours.map[icon.theme];
  const { selected, ink3 } = colours.ui[icon.theme];
  switch (icon.kind) {
    case 'site':
      return {
        size: 21,
        parts: siteSymbol(icon.shape, icon.state, { fill: icon.colour, paper: tones.keyline, suspended: ink3 }),
      };
    case 'place':
      return { size: 16, parts: placeParts(icon.mark, tones.labelPlace, tones.keyline) };
    case 'shield':
      return shieldDrawing(icon);
    case 'arrow':
      return {
        size: 16,
        parts: [
          { d: ARROWHEAD, fill: tones.casing, stroke: tones.casing, width: 2.6 },
          { d: ARROWHEAD, fill: icon.colour },
        ],
      };
    case 'cross':
      return {
        size: 16,
        parts: [
          { d: 'M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5', stroke: tones.keyline, width: 5 },
          { d: 'M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5', stroke: tones.stranded, width: 2 },
        ],
      };
    case 'ring':
      return {
        size: 29,
        parts: [
          { d: circle(12), stroke: tones.keyline, width: 5 },
          { d: circle(12), stroke: selected, width: 2 },
        ],
      };
    case 'stranded':
      return {
        size: 31,
        parts: [
          { d: `${circle(11)}M7.8-7.8L13.5-13.5`, stroke: tones.keyline, width: 5 },
          { d: `${circle(11)}M7.8-7.8L13.5-13.5`, stroke: tones.stranded, width: 2 },
        ],
      };
    case 'blank':
      return { size: 8, parts: [] };
  }
};
