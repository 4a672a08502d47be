/** What a picture is made of, in CSS pixels from its top left corner. Painters turn it into a canvas or an SVG; it knows neither. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Lowest first. */
  readonly shapes: readonly Shape[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Weight = 400 | 600;

export type Shape =
  | ({ readonly kind: 'rect'; readonly fill?: string; readonly stroke?: string } & Box)
  /** An SVG path in its own units, moved to x, y and scaled. */
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly fill?: string;
      readonly stroke?: string;
      /** Width of the stroke and lengths of its dashes, in the path's units. */
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  /** One line of text; y is its baseline. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: Weight;
      readonly fill: string;
      readonly anchor?: 'start' | 'middle' | 'end';
    }
  /** Where the map goes. */
  | ({ readonly kind: 'map' } & Box);

/** Width of a line of text in CSS pixels, as the painter will draw it. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/**
 * Breaks a text into lines at its blanks. A word that is wider than the line stands on a line of its own, cut nowhere.
 * @param width of a line, CSS pixels
 */
export const wrapped = (text: string, width: number, size: number, weight: Weight, measure: Measure): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  // no-break spaces hold a number and its unit together
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};
