import type { Pixel, Projection } from './projection.ts';

/** Left, top, right, bottom in pixels of the drawing. */
export type PixelBox = readonly [number, number, number, number];

/** Where a label may stand: the point that its text hangs on, at its middle height. */
export interface LabelSpot {
  readonly at: Pixel;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A text that asks for room. */
export interface WantedLabel {
  readonly key: string;
  readonly text: string;
  readonly sizePx: number;
  /** Between letters, in ems. */
  readonly spacing?: number;
  /** In order of preference. */
  readonly spots: readonly LabelSpot[];
  /** Room left free around it, pixels. */
  readonly paddingPx: number;
}

export interface PlacedLabel<Label extends WantedLabel = WantedLabel> {
  readonly label: Label;
  readonly spot: LabelSpot;
}

/** Mean advance of a letter in the semibold of the page's font, in ems; Cyrillic and capitals included. */
const ADVANCE = 0.6;
const LINE_HEIGHT = 1.1;

const widthOf = ({ text, sizePx, spacing = 0 }: WantedLabel): number => text.length * sizePx * (ADVANCE + spacing);

const boxAt = (label: WantedLabel, { at: [x, y], anchor }: LabelSpot): PixelBox => {
  const width = widthOf(label);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const half = (label.sizePx * LINE_HEIGHT) / 2;
  return [left, y - half, left + width, y + half];
};

const meet = (a: PixelBox, b: PixelBox, padding: number): boolean =>
  a[0] < b[2] + padding && b[0] < a[2] + padding && a[1] < b[3] + padding && b[1] < a[3] + padding;

/**
 * Gives labels room one after another: each stands at the first of its spots that is free and inside the drawing, and is left out where
 * none is.
 * @param wanted in the order of their weight
 * @param taken what no label may cover
 */
export const giveRoom = <Label extends WantedLabel>(
  wanted: readonly Label[],
  taken: readonly PixelBox[],
  { width, height }: Pick<Projection, 'width' | 'height'>,
): readonly PlacedLabel<Label>[] => {
  const boxes = [...taken];
  return wanted.flatMap((label) => {
    for (const spot of label.spots) {
      const box = boxAt(label, spot);
      const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
      if (!inside || boxes.some((other) => meet(box, other, label.paddingPx))) continue;
      boxes.push(box);
      return [{ label, spot }];
    }
    return [];
  });
};
