import type { Cell, Table } from './table.ts';

/**
 * Comma-separated values by RFC 4180, safe in a spreadsheet: a text that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 *
 * @param header names of the columns, with units
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** Without it a spreadsheet takes the file for one of its own old code page, and Cyrillic is lost. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as a file for a spreadsheet: UTF-8 with its mark, the unit of a column in brackets after its key.
 * The command line writes `csv` alone, without mark and brackets, for programs that read on.
 */
export function csvFile({ columns, rows }: Table): string {
  return (
    BYTE_ORDER_MARK +
    csv(
      columns.map(({ key, unit }) => (unit === undefined ? key : `${key} [${unit}]`)),
      rows,
    )
  );
}

/** Leading blanks too: spreadsheets drop them before they look for a formula. Full-width signs count in some locales. */
const formula = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell !== 'string') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
