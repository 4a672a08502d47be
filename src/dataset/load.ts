import { type Problem, problemLine } from './check/problem.ts';
import { baseMapFile, deflatorsFile, type Records } from './collections.ts';
import type { BaseMap } from './country-polygons.ts';
import type { Details } from './details.ts';
import { packData } from './pack.ts';
import { readJson, readRecords } from './read-files.ts';
import { inReadingOrder } from './scenario-order.ts';
import { type Deflators, deflatorsSchema } from './schema/rate.ts';
import type { Dataset } from './types.ts';
import { validateRecords } from './validate.ts';

/** The data as the files hold them: validated, with all texts and sources. */
export interface FullData {
  readonly records: Records;
  readonly deflators: Deflators;
  /** Drawn as it is; the checks read its countries. */
  readonly baseMap: BaseMap;
}

/** Thrown when records do not fit their schemas; its message lists every problem on a line of its own. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The data have ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(problemLine).join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}

/**
 * Reads everything in geo/ and seeds/, and says what does not fit. Records with a problem are left out; scenarios stand in the order in
 * which they are offered.
 *
 * @param root folder that holds geo/ and seeds/
 * @throws Error when a file is missing or unreadable
 */
export async function readFullData(root: string): Promise<FullData & { readonly problems: readonly Problem[] }> {
  const { records, problems } = validateRecords(await readRecords(root));
  const deflators = deflatorsSchema.parse(await readJson(root, deflatorsFile));
  const baseMap = (await readJson(root, baseMapFile)) as BaseMap;
  return { records: { ...records, scenarios: inReadingOrder(records.scenarios) }, problems, deflators, baseMap };
}

/**
 * Reads and validates everything in geo/ and seeds/.
 *
 * @param root folder that holds geo/ and seeds/
 * @throws DataError when a record does not fit its schema, Error when a file is missing or unreadable
 */
export async function loadFullData(root: string): Promise<FullData> {
  const { problems, ...data } = await readFullData(root);
  if (problems.length > 0) throw new DataError(problems);
  return data;
}

/**
 * Reads what the engine needs, in Node: command line, tests, benchmarks.
 *
 * @param root folder that holds geo/ and seeds/
 * @throws DataError when a record does not fit its schema, Error when a file is missing or unreadable
 */
export async function loadDataset(root: string): Promise<Dataset> {
  return packData(await loadFullData(root)).core;
}

/**
 * Reads texts, sources and published figures, in Node.
 *
 * @param root folder that holds geo/ and seeds/
 * @throws DataError when a record does not fit its schema, Error when a file is missing or unreadable
 */
export async function loadDetails(root: string): Promise<Details> {
  return packData(await loadFullData(root)).details;
}
