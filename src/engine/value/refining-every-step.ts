import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { estimate } from '../estimate.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { refiningAtHome } from './refining.ts';
import { type RefiningStep, refiningSteps } from './refining-steps.ts';
import type { RefiningResult } from './refining-types.ts';

/** Refining one product at home, of all that could be. */
export interface RefiningRow extends RefiningStep {
  readonly mineral: string;
  readonly result: RefiningResult;
}

/**
 * What refining at home changes, for every mineral of which something leaves that a step on file starts from: breakeven distance where a
 * cost of the step is on file, and everywhere what the step may cost.
 *
 * @param scenario the world in which each step is taken by itself
 * @returns by mineral in alphabetical order, along its chain
 * @throws Error as estimate does
 * @throws Cancelled when the signal is aborted
 */
export function refiningOfEveryStep(dataset: Dataset, scenario: Scenario, options: RunOptions = {}): readonly RefiningRow[] {
  return runSteps(everyStep(dataset, scenario), options);
}

function* everyStep(dataset: Dataset, scenario: Scenario): Generator<Progress, readonly RefiningRow[], void> {
  const base = estimate(dataset, scenario, { itineraries: 'none' });
  const minerals = base.by_mineral.map(({ mineral }) => mineral).sort();
  const wanted = minerals.flatMap((mineral) => refiningSteps(dataset, base, mineral).map((step) => ({ mineral, ...step })));
  const rows: RefiningRow[] = [];
  for (const step of wanted) {
    const { mineral, from, to, to_product: product } = step;
    rows.push({ ...step, result: refiningAtHome(dataset, { scenario, mineral, from, to, product }) });
    yield { done: rows.length, total: wanted.length };
  }
  return rows;
}
