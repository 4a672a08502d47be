/** A cell of a table. */
export type Cell = string | number | boolean | null | undefined;

/** A column: its key is stable and bears the unit where it can (`cost_usd_per_t`); the unit is said in full beside it. */
export interface Column {
  readonly key: string;
  /** Left out for names, ids and other texts. */
  readonly unit?: string;
}

/** Rows and columns as they leave the app: numbers stay numbers, in full, and are rounded by nobody. */
export interface Table {
  /** Name of the file without its ending. */
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with the way to read it out of a record. */
export interface Reading<Row> extends Column {
  readonly read: (row: Row) => Cell;
}

/** A text column. */
export const text = <Row>(key: string, read: (row: Row) => Cell): Reading<Row> => ({ key, read });

/** A column of numbers with their unit. */
export const figure = <Row>(key: string, unit: string, read: (row: Row) => number | null | undefined): Reading<Row> => ({
  key,
  unit,
  read,
});

/** Reads records into a table. */
export const tableOf = <Row>(id: string, records: readonly Row[], readings: readonly Reading<Row>[]): Table => ({
  id,
  columns: readings.map(({ key, unit }) => (unit === undefined ? { key } : { key, unit })),
  rows: records.map((record) => readings.map(({ read }) => read(record))),
});

/** Texts in one cell. */
export const several = (values: Iterable<string>): string => [...new Set(values)].join('; ');
