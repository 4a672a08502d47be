/** A cell of a table. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Comma-separated values by RFC 4180, safe in a spreadsheet: a text that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 *
 * @param header names of the columns, with units
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
