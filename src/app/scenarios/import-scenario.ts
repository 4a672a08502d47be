import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { unknownNames } from '../../dataset/unknown-names.ts';
import { MOST_LEVERS } from '../../state/link-values.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../state/scenario-choice.ts';
import { type FileProblem, idFor, readScenarioFile } from '../../state/scenario-file.ts';

/** What the slider and the link cannot hold: it would be lost when the page is loaded again. */
const beyondLink = ({ year, levers }: Scenario): FileProblem[] => [
  ...(year < FIRST_YEAR || year > LAST_YEAR ? [{ path: 'year', message: `expected ${FIRST_YEAR} to ${LAST_YEAR}` }] : []),
  ...(levers.length > MOST_LEVERS ? [{ path: 'levers', message: `expected at most ${MOST_LEVERS}` }] : []),
];

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
  const { scenario } = reading;
  const problems = [...beyondLink(scenario), ...unknownNames(scenario.levers, dataset).map(({ path, message }) => ({ path, message }))];
  if (problems.length > 0) return { problems };
  return { scenario: taken.has(scenario.id) ? { ...scenario, id: idFor(scenario.title, taken) } : scenario };
};
