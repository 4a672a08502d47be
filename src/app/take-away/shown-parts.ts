import type { Table } from '../../export/table.ts';
import { wordsOf } from '../../ui/words-of.ts';

/** A table or chart that is on the page now. */
export interface ShownPart {
  readonly id: string;
  readonly title: string;
  readonly element: Element;
}

/** The last heading before an element, within the smallest part of the page that has one. */
const headingOver = (element: Element): string => {
  for (let around = element.parentElement; around && around.tagName !== 'MAIN'; around = around.parentElement) {
    const before = [...around.querySelectorAll('h2, h3, h4, h5')].filter(
      (heading) => (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    const last = before.at(-1);
    if (last) return wordsOf(last);
  }
  return document.title;
};

/** Its own name or caption; of a caption with an explanation the strong part alone. */
const titleOf = (element: Element): string => {
  const caption = element.querySelector('caption, figcaption');
  const strong = caption?.tagName === 'FIGCAPTION' ? (caption.querySelector('strong, b') ?? caption) : caption;
  return element.getAttribute('aria-label') || (strong ? wordsOf(strong) : '') || headingOver(element);
};

const fileId = (title: string, index: number): string => {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 48)
    .replace(/^-|-$/g, '');
  return `${index + 1}-${slug || 'part'}`;
};

const found = (selector: string): readonly ShownPart[] =>
  [...document.querySelectorAll(`main :is(${selector})`)]
    .filter((element) => !element.closest('.mv-map-box') && element.checkVisibility())
    .map((element, index) => {
      const title = titleOf(element);
      return { id: fileId(title, index), title, element };
    });

/** Tables of the results and the itinerary. */
export const shownTables = (): readonly ShownPart[] => found('table');

/** Charts: figures, tables with bars in them, and what is marked as a chart. */
export const shownCharts = (): readonly ShownPart[] => found('figure:has(svg), table:has(svg), [data-chart]');

/** A table of the page, its texts as they are shown; a cell over several columns stands in the first of them. */
export const tableOfPart = ({ id, element }: ShownPart): Table => {
  const rows = [...element.querySelectorAll('tr')].map((row) =>
    [...row.children].flatMap((cell) => {
      const span = Number(cell.getAttribute('colspan') ?? '1');
      return [wordsOf(cell), ...Array.from({ length: span - 1 }, () => '')];
    }),
  );
  const heads = element.querySelector('thead') ? (rows[0] ?? []) : [];
  const body = element.querySelector('thead') ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  // columns of bars have no text
  const said = Array.from({ length: width }, (_, index) => index).filter((index) => rows.some((row) => (row[index] ?? '') !== ''));
  const keys = said.map((index) => heads[index] || `column ${index + 1}`);
  return {
    id,
    columns: keys.map((key, index) => ({ key: keys.indexOf(key) === index ? key : `${key} (${index + 1})` })),
    rows: body.map((row) => said.map((index) => row[index] ?? '')),
  };
};
