import type { Table } from '../../export/table.ts';

/** A table or chart that is on the page now. */
export interface ShownPart {
  readonly id: string;
  readonly title: string;
  readonly element: Element;
}

/** The words of an element as they stand, a blank between pieces. */
const wordsOf = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[popover], svg')) found.push(node.textContent ?? '');
  }
  return found
    .join(' ')
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
};

const titleOf = (element: Element): string => {
  const caption = element.querySelector('caption, figcaption, [role="img"][aria-label]');
  const own = element.getAttribute('aria-label') ?? caption?.getAttribute('aria-label') ?? (caption ? wordsOf(caption) : '');
  return own.split('. ')[0] || document.querySelector('[role="tab"][aria-selected="true"]')?.textContent || document.title;
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
    .filter((element) => !element.closest('.mv-map-box') && element.getClientRects().length > 0)
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
  const keys = Array.from({ length: width }, (_, index) => heads[index] || `column ${index + 1}`);
  return {
    id,
    columns: keys.map((key, index) => ({ key: keys.indexOf(key) === index ? key : `${key} (${index + 1})` })),
    rows: body.map((row) => keys.map((_, index) => row[index] ?? '')),
  };
};
