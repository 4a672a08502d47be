import * as z from 'zod/mini';
import { type Scenario, scenarioSchema } from '../dataset/schema/scenario.ts';
import { expectation, unreadFields } from './link-values.ts';

/** Scenarios as small JSON files, the same as the command line reads. */

/** What was wrong with a text or a record, in English: the path of the field, then what the schema said. */
export interface FileProblem {
  readonly path: string;
  readonly message: string;
}

export type ScenarioReading = { readonly scenario: Scenario } | { readonly problems: readonly FileProblem[] };

/**
 * Reads one record as a scenario. Fields that the schema does not know are refused as the command line does: a misspelt condition of a
 * lever would else hold for everything.
 */
export const scenarioOf = (record: unknown): ScenarioReading => {
  const result = z.safeParse(scenarioSchema, record);
  if (!result.success) {
    return {
      problems: result.error.issues.map((issue) => ({ path: issue.path.join('.') || '(all)', message: `expected ${expectation(issue)}` })),
    };
  }
  const unread = unreadFields(record, result.data);
  if (unread.length > 0) return { problems: unread.map((path) => ({ path, message: 'there is no such field' })) };
  return { scenario: result.data };
};

/** Reads the text of a file. Never throws: what is no JSON or no scenario comes back as problems. */
export const readScenarioFile = (text: string): ScenarioReading => {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '(all)', message: `no JSON: ${error instanceof Error ? error.message : String(error)}` }] };
  }
  return scenarioOf(record);
};

/** The text of a scenario's file: `cli estimate --scenario <file>` reads it, and so does the import. */
export const scenarioFile = (scenario: Scenario): string => `${JSON.stringify(scenario, null, 2)}\n`;

const LONGEST_ID = 60;

/**
 * An id for a title that none of the taken ones equals: its Latin letters and digits with hyphens, or `own` where it has none.
 * @param taken ids that are in use
 */
export const idFor = (title: string, taken: ReadonlySet<string>): string => {
  const slug =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST_ID)
      .replace(/^-|-$/g, '') || 'own';
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
};
