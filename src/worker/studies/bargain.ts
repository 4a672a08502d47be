import { type BargainReport, bargainSteps } from '../../engine/index.ts';
import { modelOf } from '../../engine/model.ts';
import { partOf } from '../../engine/progress.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

/** Bargaining power in each of the worlds, in their order. */
export const bargainStudy: Study<{ readonly worlds: readonly StudyWorld[] }, readonly BargainReport[]> = function* (dataset, { worlds }) {
  const reports: BargainReport[] = [];
  for (const [index, world] of worlds.entries()) {
    reports.push(yield* partOf(bargainSteps(modelOf(dataset), scenarioOf(world)), index, worlds.length));
  }
  return reports;
};
