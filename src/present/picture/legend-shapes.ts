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
const ROW = 20;
const GAP = 14;
const MARK_GAP = 6;
const TITLE_GAP = 10;
const GROUP_GAP = 32;
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
 * The key in rows: groups one after another, each with its title before its entries. A group that does not fit into what is left of a
 * row begins a new one; one that is wider than a row is broken between entries, under its first entry.
 * @returns shapes from 0, 0, and the height that they take; nothing for groups without entries
 */
export const legendShapes = (
  groups: readonly LegendGroup[],
  look: LegendLook,
  measure: Measure,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  const full = groups.filter(({ entries }) => entries.length > 0);
  for (const { title, entries } of full) {
    const head = measure(title, TEXT, 600) + TITLE_GAP;
    const widths = entries.map(({ swatch, label }) => swatchWidth(swatch) + MARK_GAP + measure(label, TEXT, 400));
    const whole = head + widths.reduce((sum, width) => sum + width + GAP, 0) - GAP;
    if (x > 0 && x + whole > look.width) {
      x = 0;
      y += ROW;
    }
    shapes.push({ kind: 'text', x, y: y + ROW / 2 + 4, text: title, size: TEXT, weight: 600, fill: look.strong });
    const first = x + head;
    x = first;
    for (const [index, { swatch, label }] of entries.entries()) {
      const width = widths[index] ?? 0;
      if (x > first && x + width > look.width) {
        x = first;
        y += ROW;
      }
      const mark = swatchWidth(swatch) + MARK_GAP;
      shapes.push(...swatchShapes(swatch, x, y + ROW / 2, look.onShield));
      shapes.push({ kind: 'text', x: x + mark, y: y + ROW / 2 + 4, text: label, size: TEXT, weight: 400, fill: look.ink });
      x += width + GAP;
    }
    x += GROUP_GAP - GAP;
  }
  return { shapes, height: full.length === 0 ? 0 : y + ROW + 2 };
};
