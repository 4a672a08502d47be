import { estimate, type Isolation, isolationByMineral } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

/** The isolation discount of each mineral: it wants the steps of the routes, which the estimates on the screen lack. */
export const isolation: Study<{ readonly world: StudyWorld }, readonly Isolation[]> = function* (dataset, { world }) {
  yield { done: 0, total: 1 };
  return isolationByMineral(estimate(dataset, scenarioOf(world)));
};
