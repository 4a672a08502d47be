import { colours } from '../../ui/tokens/colours.ts';
import { type Box, type Drawing, type Measure, type Shape, type Weight, wrapped } from './drawing.ts';
import { type LegendGroup, legendShapes } from './legend-shapes.ts';

/** All words and symbols of a picture of the map, in the reader's language. */
export interface PictureContent {
  /** The sentence with the number. */
  readonly title: string;
  readonly detail: string;
  /** Scenario, its year, and what it is held against. */
  readonly scenario: string;
  /** In what B differs from A, a sentence each; empty where nothing does. */
  readonly inputs: readonly string[];
  /** Said in place of the inputs that find no room. */
  readonly moreInputs: (count: number) => string;
  readonly legend: readonly LegendGroup[];
  /** Date of the data, sources, attribution, link: a paragraph each. */
  readonly notes: readonly string[];
  readonly theme: 'light' | 'dark';
}

/** Sizes of a picture in CSS pixels: a slide, and a page at 96 dots per inch. */
export const pictureSizes = {
  slide: { width: 1280, height: 720 },
  a4: { width: 1123, height: 794 },
  square: { width: 1080, height: 1080 },
} as const;
export type PictureSize = keyof typeof pictureSizes;

const MARGIN = 24;
/** The map is never lower: a picture with many words grows instead. */
const LEAST_MAP = 300;
const MOST_INPUTS = 6;

interface Style {
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
  readonly fill: string;
}

/**
 * Lays a picture out: sentence and scenario above the map, key, inputs and notes under it.
 * @param size least width and height; the height grows where the words leave too little for the map
 * @returns the drawing, and where the map goes in it: the caller draws the map in just that size
 */
export const mapPicture = (
  content: PictureContent,
  size: { readonly width: number; readonly height: number },
  measure: Measure,
): { readonly drawing: Drawing; readonly map: Box } => {
  const ui = colours.ui[content.theme];
  const inner = size.width - 2 * MARGIN;
  const title: Style = { size: 23, line: 28, weight: 600, fill: ui.ink };
  const body: Style = { size: 14, line: 20, weight: 400, fill: ui.ink2 };
  const strong: Style = { ...body, weight: 600, fill: ui.ink };
  const caption: Style = { size: 12, line: 16, weight: 400, fill: ui.ink2 };

  /** Lines of paragraphs from a height downwards. */
  const paragraphs = (
    texts: readonly string[],
    style: Style,
    from: number,
  ): { readonly shapes: readonly Shape[]; readonly end: number } => {
    const lines = texts.flatMap((text) => wrapped(text, inner, style.size, style.weight, measure));
    const shapes = lines.map((text, index): Shape => {
      const y = from + index * style.line + style.size;
      return { kind: 'text', x: MARGIN, y, text, size: style.size, weight: style.weight, fill: style.fill };
    });
    return { shapes, end: from + lines.length * style.line };
  };

  const head = paragraphs([content.title], title, MARGIN);
  const detail = paragraphs(content.detail === '' ? [] : [content.detail], body, head.end + 4);
  const scenario = paragraphs([content.scenario], strong, detail.end + 4);
  const shown = content.inputs.length > MOST_INPUTS ? content.inputs.slice(0, MOST_INPUTS - 1) : content.inputs;
  const left = content.inputs.length - shown.length;
  const inputs = [...shown, ...(left > 0 ? [content.moreInputs(left)] : [])].map((text) => `• ${text}`);
  const changes = paragraphs(inputs, caption, scenario.end + 2);
  const top = changes.end + 10;

  // what stands under the map is laid out from nought, then moved down
  const legend = legendShapes(content.legend, { width: inner, ink: ui.ink2, strong: ui.ink, onShield: ui.onShield }, measure);
  const notes = paragraphs(content.notes, { ...caption, fill: ui.ink3 }, legend.height + 8);
  const height = Math.max(size.height, top + LEAST_MAP + 12 + notes.end + MARGIN);
  const below = height - MARGIN - notes.end;
  const map: Box = { x: MARGIN, y: top, width: inner, height: below - 12 - top };
  const moved = (shapes: readonly Shape[], dx: number): readonly Shape[] =>
    shapes.map((shape) => ({ ...shape, x: shape.x + dx, y: shape.y + below }));
  return {
    map,
    drawing: {
      width: size.width,
      height,
      shapes: [
        { kind: 'rect', x: 0, y: 0, width: size.width, height, fill: ui.panel },
        ...head.shapes,
        ...detail.shapes,
        ...scenario.shapes,
        ...changes.shapes,
        { kind: 'map', ...map },
        { kind: 'rect', ...map, stroke: ui.ruleStrong },
        ...moved(legend.shapes, MARGIN),
        ...moved(notes.shapes, 0),
      ],
    },
  };
};
