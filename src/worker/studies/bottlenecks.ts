import { type BottleneckRow, bottleneckSteps } from '../../engine/index.ts';
import { modelOf } from '../../engine/model.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

/** The limits that the cargo of a world meets, and what more room on each is worth. */
export const bottleneckStudy: Study<{ readonly world: StudyWorld }, readonly BottleneckRow[]> = (dataset, { world }) =>
  bottleneckSteps(modelOf(dataset), scenarioOf(world));
