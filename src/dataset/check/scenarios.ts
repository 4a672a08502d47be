import type { Records } from '../collections.ts';
import { unknownNames } from '../unknown-names.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Every lever of a shipped scenario, and of the world that it is held against, acts on records that exist. */
export function checkScenarios(records: Records): Problem[] {
  return records.scenarios.flatMap((scenario) => [
    ...unknownNames(scenario.levers, records).map(({ path, name, message }) => problemOf('scenarios', scenario, path, name, message)),
    ...unknownNames(scenario.against ?? [], records).map(({ path, name, message }) =>
      problemOf('scenarios', scenario, path.replace(/^levers/, 'against'), name, message),
    ),
  ]);
}
