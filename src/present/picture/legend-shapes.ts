import type { SymbolPart } from '../../ui/site-shape.ts';
import type { Measure, Shape } from './drawing.ts';

/** The mark beside a word of the key. */
export type Swatch =
  | {
      readonly kind: 'line';
      readonly colour: string;
      /** CSS pixels. */
      readonly width: number;
      readonly dash?: readonly number[];
      /** Shield before the line, hollow where the way is only planned. */
      readonly shield?: { readonly letter: string; readonly hollow: boolean };
    }
  | { readonly kind: 'symbol'; readonly parts: readonly SymbolPart[] };

export interface LegendEntry {
  readonly swatch: Swatch;
  readonly label: string;
}

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

interface LegendLook {
  /** CSS pixels that the key may take. */
  readonly width: number;
  readonly ink: string;
  readonly strong: string;
  readonly onShield: string;
}

const TEXT = 12;
const ROW = 18;
const GAP = 14;
const SHIELD = 14;
const LINE = 26;

const swatchWidth = (swatch: Swatch): number => (swatch.kind === 'symbol' ? 18 : LINE + (swatch.shield ? SHIELD + 4 : 0));

/** A swatch with its left edge at x and its middle at y. */
const swatchShapes = (swatch: Swatch, x: number, y: number, onShield: string): readonly Shape[] => {
  if (swatch.kind === 'symbol') {
    return swatch.parts.map(
      (part): Shape => ({ kind: 'path', d: part.d, x: x + 7, y, scale: 0.7, ...(({ d: _, ...rest }) => rest)(part) }),
    );
  }
  const { shield, colour, width, dash } = swatch;
  const from = shield ? x + SHIELD + 4 : x;
  const line: Shape = { kind: 'path', d: `M0 0H${LINE}`, x: from, y, scale: 1, stroke: colour, width, ...(dash ? { dash } : {}) };
  if (!shield) return [line];
  return [
    {
      kind: 'path',
      d: `M0 0H${SHIELD}V${SHIELD}H0Z`,
      x,
      y: y - SHIELD / 2,
      scale: 1,
      ...(shield.hollow ? { stroke: colour, width: 1.5 } : { fill: colour }),
    },
    {
      kind: 'text',
      x: x + SHIELD / 2,
      y: y + 4,
      text: shield.letter,
      size: 11,
      weight: 600,
      anchor: 'middle',
      fill: shield.hollow ? colour : onShield,
    },
    line,
  ];
};

/**
 * The key in rows: the title of a group, then its entries one after another, broken where the row is full.
 * @returns shapes from 0, 0, and the height that they take; nothing for groups without entries
 */
export const legendShapes = (
  groups: readonly LegendGroup[],
  look: LegendLook,
  measure: Measure,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const full = groups.filter(({ entries }) => entries.length > 0);
  const indent = full.reduce((most, { title }) => Math.max(most, measure(title, TEXT, 600)), 0) + GAP;
  const shapes: Shape[] = [];
  let y = 0;
  for (const { title, entries } of full) {
    shapes.push({ kind: 'text', x: 0, y: y + ROW / 2 + 4, text: title, size: TEXT, weight: 600, fill: look.strong });
    let x = indent;
    for (const { swatch, label } of entries) {
      const mark = swatchWidth(swatch) + 6;
      const needed = mark + measure(label, TEXT, 400);
      if (x > indent && x + needed > look.width) {
        x = indent;
        y += ROW;
      }
      shapes.push(...swatchShapes(swatch, x, y + ROW / 2, look.onShield));
      shapes.push({ kind: 'text', x: x + mark, y: y + ROW / 2 + 4, text: label, size: TEXT, weight: 400, fill: look.ink });
      x += needed + GAP;
    }
    y += ROW + 2;
  }
  return { shapes, height: y };
};
