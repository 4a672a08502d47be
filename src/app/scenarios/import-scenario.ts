import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { unknownNames } from '../../dataset/unknown-names.ts';
import { type FileProblem, idFor, readScenarioFile } from '../../state/scenario-file.ts';

/**
 * Reads the text of a scenario file and holds the names in it against the data.
 * @param taken ids in use; the scenario gets another where its own is among them
 * @returns the scenario, or every problem with the path of its field
 */
export const importScenario = (
  text: string,
  dataset: Dataset,
  taken: ReadonlySet<string>,
): { readonly scenario: Scenario } | { readonly problems: readonly FileProblem[] } => {
  const reading = readScenarioFile(text);
  if ('problems' in reading) return reading;
  const unknown = unknownNames(reading.scenario.levers, dataset);
  if (unknown.length > 0) return { problems: unknown.map(({ path, message }) => ({ path, message })) };
  const { scenario } = reading;
  return { scenario: taken.has(scenario.id) ? { ...scenario, id: idFor(scenario.title, taken) } : scenario };
};
