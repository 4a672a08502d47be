/** One thing that is wrong with the data. */
export interface Problem {
  /** Path from the root of the repository, such as geo/sites.geojson. */
  readonly file: string;
  /** Id of the record or feature; its position, such as "record 12", where it has none. */
  readonly id: string;
  /** Dotted path of the field, such as products.0.stage. */
  readonly field: string;
  readonly value: unknown;
  /** A sentence that names the field, its value and what is allowed. */
  readonly message: string;
}

const longest = 60;

/** A value as it is written in a message: strings in quotes, long lists and texts cut. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The line that data:check prints: file, record, what is wrong, what is allowed. */
export function problemLine(problem: Problem): string {
  return `${problem.file}, ${problem.id}: ${problem.message}`;
}
