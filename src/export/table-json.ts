import type { Table } from './table.ts';

/**
 * A table as JSON: its columns with their units, and one object for each row. A cell without a value is null, so that every row has
 * every key.
 */
export const tableJson = ({ id, columns, rows }: Table): string =>
  `${JSON.stringify(
    {
      table: id,
      columns: columns.map(({ key, unit }) => ({ key, unit: unit ?? null })),
      rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null]))),
    },
    null,
    1,
  )}\n`;
