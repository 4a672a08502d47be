import * as z from 'zod/mini';
import { type Lever, leverSchema } from '../dataset/schema/scenario.ts';

/** Texts of single values: from the state to the link and back. */

/** A value that could not be read, and why; the others of the link stand. */
export interface LinkProblem {
  /** Name of the parameter, as it stands in the link. */
  readonly parameter: string;
  /** What stood there, cut to a readable length. */
  readonly value: string;
  /** What would have been right, in English. */
  readonly expected: string;
}

const LONGEST_SHOWN = 80;

/** Cuts a text for a message. */
export const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text);

/** Either the value, or what was expected. */
export type Reading<T> = { readonly value: T } | { readonly expected: string };

/** Checks a value with a schema; the first complaint of the schema becomes the expectation. */
export const read = <T>(schema: z.ZodMiniType<T>, value: unknown): Reading<T> => {
  const result = z.safeParse(schema, value);
  if (result.success) return { value: result.data };
  const issue = result.error.issues[0];
  return { expected: issue ? expectation(issue) : 'another value' };
};

/** What would have been right, in English. */
export const expectation = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : `a value of type ${issue.expected}`;
    case 'invalid_format':
      return 'an id of letters, digits, dots and hyphens';
    default:
      return 'another value';
  }
};

/** Fields of a value that its schema does not read, as dotted paths: a misspelt condition of a lever would else hold for everything. */
export const unreadFields = (value: unknown, read: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null || typeof read !== 'object' || read === null) return [];
  const known = new Map(Object.entries(read));
  return Object.entries(value).flatMap(([key, inner]) =>
    known.has(key) ? unreadFields(inner, known.get(key), `${path}${key}.`) : [`${path}${key}`],
  );
};

/** 'a,b' to ['a', 'b']; nothing to []. */
export const splitList = (text: string): string[] => (text === '' ? [] : text.split(','));

/** A number of the link; an empty text is no number. */
export const toNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** Shortest text of a coordinate: fixed decimals, no trailing zeros. */
export const coordinate = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/**
 * Levers of a link: a JSON list, each lever checked alone.
 * @returns the levers that are understood, and a complaint for each of the others
 */
export const readLevers = (
  text: string,
): { readonly levers: readonly Lever[]; readonly problems: readonly { value: string; expected: string }[] } => {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { levers: [], problems: [{ value: shortened(text), expected: 'a JSON list of levers' }] };
  }
  if (!Array.isArray(list)) return { levers: [], problems: [{ value: shortened(text), expected: 'a JSON list of levers' }] };
  const levers: Lever[] = [];
  const problems: { value: string; expected: string }[] = [];
  for (const item of list.slice(0, MOST_LEVERS)) {
    const reading = read(leverSchema, item);
    const [unread] = 'value' in reading ? unreadFields(item, reading.value) : [];
    if ('value' in reading && unread === undefined) levers.push(reading.value);
    else {
      const expected = 'value' in reading ? `no field "${unread}"` : reading.expected;
      problems.push({ value: shortened(JSON.stringify(item) ?? String(item)), expected: `a lever (${expected})` });
    }
  }
  if (list.length > MOST_LEVERS) problems.push({ value: `${list.length} levers`, expected: `at most ${MOST_LEVERS}` });
  return { levers, problems };
};

/** Levers that a link may hold. */
export const MOST_LEVERS = 200;

/** Percent-encodes a value, but leaves what reads well and is safe in a query. */
export const encodeValue = (text: string): string =>
  encodeURIComponent(text).replace(/%(3A|2F|2C|40)/g, (match) => decodeURIComponent(match));
