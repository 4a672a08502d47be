import { type RefiningQuestion, type RefiningResult, refiningAtHome } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

type RefiningStudyQuestion = Omit<RefiningQuestion, 'scenario'> & { readonly world: StudyWorld };

/** What refining a mineral at home changes: two runs of the engine. */
export const refining: Study<RefiningStudyQuestion, RefiningResult> = function* (dataset, { world, ...question }) {
  yield { done: 0, total: 1 };
  return refiningAtHome(dataset, { ...question, scenario: scenarioOf(world) });
};
