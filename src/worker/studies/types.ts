import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { Progress } from '../../engine/progress.ts';

/**
 * A question that takes longer than a lever may: it tells how far it is and can be stopped between two of its steps.
 * What goes in and comes out crosses to the worker by structured clone: plain data, no functions.
 */
export type Study<Question, Answer> = (
  dataset: Dataset,
  question: Question,
) => Generator<Progress, Answer, void> | AsyncGenerator<Progress, Answer, void>;

/** The world that a study is about, as the estimates on the screen carry it. */
export type StudyWorld = Pick<Estimate['scenario'], 'id' | 'title' | 'year' | 'maturity' | 'levers'>;

/** The world as the engine takes it; texts and sources of its file play no part in a computation. */
export const scenarioOf = ({ id, title, year, maturity, levers }: StudyWorld): Scenario => ({
  id,
  title,
  year,
  maturity,
  levers: [...levers],
  notes: '',
  leaves_out: '',
  sources: [],
});
