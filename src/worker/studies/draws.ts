import { type Draws, drawsSteps } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

interface DrawsQuestion {
  readonly a: StudyWorld;
  readonly b: StudyWorld | null;
  readonly draws: number;
}

/** The ranges of one or two scenarios, without those of single shipments: they are most of the bytes. */
export type DrawnRanges = Omit<Draws, 'shipments'>;

/** Draws every range of the data and estimates both worlds with the same numbers. */
export const drawRanges: Study<DrawsQuestion, DrawnRanges> = function* (dataset, { a, b, draws }) {
  const { shipments: _, ...ranges } = yield* drawsSteps(dataset, scenarioOf(a), b === null ? null : scenarioOf(b), { draws });
  return ranges;
};
