import type { Dataset } from '../../src/dataset/types.ts';
import type { StudyRun } from '../../src/state/use-study.ts';
import { drive } from '../../src/worker/drive.ts';
import { type StudyName, type StudyQuestion, studies } from '../../src/worker/studies/catalogue.ts';
import type { Study } from '../../src/worker/studies/types.ts';

/**
 * Stands in for the hook that asks the worker of the studies, where nothing but markup is drawn: the parts say what they ask, the real
 * studies answer between two drawings.
 */

const answers = new Map<string, unknown>();
const asked = new Map<string, { readonly name: StudyName; readonly question: unknown }>();

/** What the parts get in the place of the hook: the answer once it is there. */
export const useStudy = <Name extends StudyName>(name: Name, question: StudyQuestion<Name>): StudyRun<Name> => {
  const key = `${name} ${JSON.stringify(question)}`;
  const known = answers.has(key);
  if (!known) asked.set(key, { name, question });
  return {
    status: known ? 'done' : 'idle',
    answer: (answers.get(key) ?? null) as StudyRun<Name>['answer'],
    stale: false,
    progress: null,
    failure: null,
    start: () => {},
    cancel: () => {},
  };
};

/**
 * Draws until every study that a part asks for is answered.
 * @param draw draws the part, and is called again after each answer
 * @throws whatever a study throws
 */
export async function drawAnswered(dataset: Dataset, draw: () => Promise<string>): Promise<string> {
  for (;;) {
    const html = await draw();
    if (asked.size === 0) return html;
    for (const [key, { name, question }] of asked) {
      const study = (await studies[name]()) as Study<unknown, unknown>;
      answers.set(key, await drive(study(dataset, question)));
    }
    asked.clear();
  }
}
