import * as z from 'zod/mini';
import { leverSchema, type Scenario } from '../../dataset/schema/scenario.ts';
import { maturities } from '../../dataset/vocabulary.ts';

/**
 * Holds a scenario against what its schema allows, since a script may hand in what no file or form let through: a factor below zero would
 * give figures that mean nothing.
 *
 * @throws RangeError that names the lever, the field, its value and what was expected
 */
export function checkScenario({ year, maturity, levers }: Pick<Scenario, 'year' | 'maturity' | 'levers'>): void {
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    throw new RangeError(`scenario: the year is ${year}; expected a whole number from 2000 to 2100.`);
  if (!maturities.includes(maturity))
    throw new RangeError(`scenario: the maturity is ${String(maturity)}; expected one of ${maturities.join(', ')}.`);
  for (const lever of levers) {
    const issue = z.safeParse(leverSchema, lever).error?.issues[0];
    if (issue === undefined) continue;
    const value = issue.path.reduce<unknown>((inner, key) => new Map(Object.entries(Object(inner))).get(String(key)), lever);
    throw new RangeError(
      `scenario: "${issue.path.map(String).join('.') || 'type'}" of the lever "${String(lever.type)}" is ${String(value)}; expected ${expectedBy(issue)}.`,
    );
  }
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_type':
      return `a finite value of type ${issue.expected}`;
    default:
      return 'what src/dataset/schema/scenario.ts allows';
  }
}
