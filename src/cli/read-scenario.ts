import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Lever, leverSchema, type Scenario, scenarioSchema } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import { unknownNames } from '../dataset/unknown-names.ts';
import { maturities } from '../dataset/vocabulary.ts';
import { unreadFields } from '../state/link-values.ts';
import { UsageError, unknownName } from './usage-error.ts';

/** What a call may change in a scenario. */
export interface ScenarioChanges {
  /** Levers as JSON, one or a list each. */
  readonly set?: readonly string[] | undefined;
  readonly year?: string | undefined;
  readonly maturity?: string | undefined;
}

/**
 * Reads a scenario by the id of a shipped one or from a file, and changes it as the call says.
 *
 * @throws UsageError for an unknown name, an unreadable file or a lever that does not fit, saying what was expected
 */
export function readScenario(dataset: Dataset, name: string, changes: ScenarioChanges = {}): Scenario {
  const shipped = dataset.scenarios.find((scenario) => scenario.id === name);
  const scenario = shipped ?? fromFile(dataset, name);
  return {
    ...scenario,
    levers: withKnownNames([...scenario.levers, ...(changes.set ?? []).flatMap(readLevers)], dataset),
    year: changes.year === undefined ? scenario.year : readYear(changes.year),
    maturity: changes.maturity === undefined ? scenario.maturity : readMaturity(changes.maturity),
  };
}

/** The levers themselves where everything that they name exists. Throws UsageError with near matches where not. */
function withKnownNames(levers: Lever[], dataset: Dataset): Lever[] {
  const unknown = unknownNames(levers, dataset);
  if (unknown.length === 0) return levers;
  throw new UsageError(
    `A lever names what the data do not hold:\n${unknown.map(({ path, message }) => `  ${path} ${message}`).join('\n')}`,
  );
}

function fromFile(dataset: Dataset, name: string): Scenario {
  if (!existsSync(name)) {
    const ids = dataset.scenarios.map((scenario) => scenario.id);
    throw name.endsWith('.json') ? new UsageError(`There is no scenario file "${name}".`) : unknownName('scenario', name, ids);
  }
  return parsed(scenarioSchema, jsonOf(textOf(name), name), name);
}

function textOf(file: string): string {
  try {
    // Editors on Windows put a mark of the byte order in front.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`The scenario file "${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readLevers(text: string): readonly Lever[] {
  const value = jsonOf(text, '--set');
  return (Array.isArray(value) ? value : [value]).map((lever) => parsed(leverSchema, lever, '--set'));
}

function readYear(text: string): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    throw new UsageError(`--year is "${text}"; expected a year from 2000 to 2100.`);
  return year;
}

function readMaturity(text: string): Scenario['maturity'] {
  const found = maturities.find((maturity) => maturity === text);
  if (found === undefined) throw unknownName('maturity', text, maturities);
  return found;
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Checks a value against a schema. Throws UsageError that names the field and what was expected. */
function parsed<T>(schema: z.ZodMiniType<T>, value: unknown, where: string): T {
  const result = z.safeParse(schema, value);
  const unread = result.success ? unreadFields(value, result.data) : [];
  if (result.success && unread.length === 0) return result.data;
  const lines = result.success
    ? unread.map((path) => `  ${path}: there is no such field`)
    : result.error.issues.map((issue) => `  ${issue.path.join('.') || '(all)'}: ${issue.message}`);
  throw new UsageError(`${where} is no valid ${where === '--set' ? 'lever' : 'scenario'}:\n${lines.join('\n')}`);
}
