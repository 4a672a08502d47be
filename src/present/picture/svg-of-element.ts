import { type Measure, wrapped } from './drawing.ts';
import { escaped } from './paint-svg.ts';

/**
 * A chart of the page as an SVG file that stands alone: its drawings with their colours settled, its texts where the page has them, its
 * grounds and hairlines. What is exported is what is shown; hidden texts and controls' own looks are left out.
 */

/** Properties of SVG elements that the page's style sheets may have set. */
const settled = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const;

interface Place {
  readonly left: number;
  readonly top: number;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

const isClear = (colour: string): boolean => colour === 'transparent' || /rgba\(.*, 0\)$/.test(colour);

/** Hidden from sight, though not from screen readers. */
const isHidden = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display === 'none' || style.visibility === 'hidden' || style.clipPath === 'inset(50%)' || element.hasAttribute('popover');

/** Copies the computed look of a drawing into its own attributes, so that it needs no style sheet. */
const settle = (from: Element, to: Element): void => {
  const style = window.getComputedStyle(from);
  for (const name of settled) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  for (const name of ['class', 'style', 'tabindex']) to.removeAttribute(name);
  const children = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const copy = children[index];
    if (copy) settle(child, copy);
  }
};

const drawing = (element: SVGSVGElement, origin: Place): string => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const copy = element.cloneNode(true) as SVGSVGElement;
  settle(element, copy);
  const place = { x: left - origin.left, y: top - origin.top, width, height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, number(value));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
};

interface Line {
  readonly text: string;
  /** Of its first word. */
  readonly box: DOMRect;
  /** Right edge of its last word. */
  readonly end: number;
}

/** The pieces of a word that the browser broke over lines: at its soft hyphens, else by the width that each line has of it. */
const pieces = (word: string, boxes: readonly DOMRect[]): readonly string[] => {
  const parts = word.split('\u00ad');
  const last = parts.length - 1;
  if (parts.length === boxes.length) return parts.map((part, index) => (index < last ? `${part}-` : part));
  const bare = parts.join('');
  const whole = boxes.reduce((sum, { width }) => sum + width, 0);
  let from = 0;
  return boxes.map(({ width }, index) => {
    const to = index === boxes.length - 1 ? bare.length : from + Math.round((bare.length * width) / whole);
    const piece = bare.slice(from, to);
    from = to;
    return piece;
  });
};

/** Boxes of a word, those on the same line as one: a hyphen that the browser adds has a box of its own. */
const oneForEachLine = (all: Iterable<DOMRect>): readonly DOMRect[] => {
  const merged: DOMRect[] = [];
  for (const box of all) {
    if (box.width === 0) continue;
    const last = merged.at(-1);
    if (last && Math.abs(last.top - box.top) < 1)
      merged[merged.length - 1] = new DOMRect(last.left, last.top, box.right - last.left, last.height);
    else merged.push(box);
  }
  return merged;
};

/** A text of the page, line by line as the browser broke it. */
const lines = (node: Text): readonly Line[] => {
  const found: { text: string; box: DOMRect; end: number }[] = [];
  const range = document.createRange();
  for (const match of node.data.matchAll(/\S+/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    const boxes = oneForEachLine(range.getClientRects());
    const words = pieces(match[0], boxes);
    for (const [index, box] of boxes.entries()) {
      const word = words[index] ?? '';
      const last = found.at(-1);
      if (last && index === 0 && Math.abs(last.box.top - box.top) < 1) {
        last.text += ` ${word}`;
        last.end = box.right;
      } else found.push({ text: word, box, end: box.right });
    }
  }
  return found;
};

const text = (node: Text, style: CSSStyleDeclaration, origin: Place): string => {
  const size = Number.parseFloat(style.fontSize);
  return lines(node)
    .map(({ text: line, box, end }) => {
      const x = number(box.left - origin.left);
      // the middle of the line box, and from there to the foot of the letters
      const y = number(box.top - origin.top + box.height / 2 + size * 0.34);
      // the width of the page's own font, whatever font the reader's program has
      const wide = number(end - box.left);
      return `<text x="${x}" y="${y}" textLength="${wide}" lengthAdjust="spacingAndGlyphs" font-size="${number(size)}" font-weight="${style.fontWeight}" fill="${escaped(style.color)}">${escaped(line)}</text>`;
    })
    .join('');
};

const ground = (element: Element, style: CSSStyleDeclaration, origin: Place): string => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left - origin.left;
  const y = top - origin.top;
  const rectangle = (ry: number, tall: number, fill: string): string =>
    `<rect x="${number(x)}" y="${number(ry)}" width="${number(width)}" height="${number(tall)}" fill="${escaped(fill)}"/>`;
  const fill = isClear(style.backgroundColor) ? '' : rectangle(y, height, style.backgroundColor);
  const over = Number.parseFloat(style.borderTopWidth);
  const under = Number.parseFloat(style.borderBottomWidth);
  return (
    fill +
    (over > 0 && !isClear(style.borderTopColor) ? rectangle(y, over, style.borderTopColor) : '') +
    (under > 0 && !isClear(style.borderBottomColor) ? rectangle(y + height - under, under, style.borderBottomColor) : '')
  );
};

const parts = (element: Element, origin: Place): string => {
  const style = window.getComputedStyle(element);
  if (isHidden(element, style)) return '';
  if (element instanceof SVGSVGElement) return drawing(element, origin);
  const inside = [...element.childNodes].map((node) => {
    if (node instanceof Text) return text(node, style, origin);
    return node instanceof Element ? parts(node, origin) : '';
  });
  return ground(element, style, origin) + inside.join('');
};

/**
 * @param element a chart on the page, laid out
 * @param title said by screen readers, and drawn over a chart without a caption
 * @param note drawn under it: scenario, date, sources
 * @param ground colour of the paper
 */
export const svgOfElement = (element: Element, title: string, note: string, paper: string): string => {
  const margin = 16;
  const { left, top, width, height } = element.getBoundingClientRect();
  const style = window.getComputedStyle(element);
  // wide letters, so that the lines fit in any font
  const measure: Measure = (said, size) => said.length * size * 0.56;
  // a chart with a caption of its own says its title already
  const titles = element.querySelector('caption, figcaption') ? [] : wrapped(title, width, 15, 600, measure);
  const notes = wrapped(note, width, 11, 400, measure);
  const head = margin + titles.length * 20 + 4;
  const wide = Math.ceil(width + 2 * margin);
  const tall = Math.ceil(head + height + 8 + notes.length * 15 + margin);
  const line = (y: number, size: number, weight: number, said: string): string =>
    `<text x="${margin}" y="${number(y)}" font-size="${size}" font-weight="${weight}" fill="${escaped(style.color)}">${escaped(said)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" viewBox="0 0 ${wide} ${tall}" role="img" font-family="${escaped(style.fontFamily)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${wide}" height="${tall}" fill="${escaped(paper)}"/>`,
    ...titles.map((said, index) => line(margin + index * 20 + 14, 15, 600, said)),
    parts(element, { left: left - margin, top: top - head }),
    ...notes.map((said, index) => line(head + height + 8 + index * 15 + 11, 11, 400, said)),
    '</svg>\n',
  ].join('');
};
