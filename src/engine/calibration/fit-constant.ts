import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { baselineScenario } from '../baseline.ts';
import { estimate } from '../estimate.ts';
import { type ObservedShare, observedShares, shareError } from './observed-shares.ts';

/** The fit of the northern constant. */
export interface ConstantFit {
  readonly constant: number;
  readonly calibrationError: number;
  readonly validationError: number;
  /** Constants whose calibration error is within a tenth of the best: the range that the observations leave open. */
  readonly range: readonly [number, number];
  readonly rows: readonly ObservedShare[];
}

/**
 * Finds the northern constant that brings the modelled shares nearest to the observed ones, on the calibration half alone. Only
 * differences between corridors can be observed: the middle one is the zero, and no observed row names the eastern or southern ones.
 *
 * @param step of the search between 0 and 2, in shares of a flow's best baseline cost
 */
export function fitNorthernConstant(dataset: Dataset, step = 0.05): ConstantFit {
  const tried: { constant: number; rows: ObservedShare[]; error: number }[] = [];
  for (let index = 0; index * step <= 2; index++) {
    const constant = Math.round(index * step * 1000) / 1000;
    const rows = observedShares(estimate(dataset, withConstant(baselineScenario(dataset), constant)), dataset.shipments);
    tried.push({ constant, rows, error: shareError(rows, 'calibration') });
  }
  const best = tried.reduce((least, each) => (each.error < least.error ? each : least));
  const near = tried.filter((each) => each.error <= best.error * 1.1).map((each) => each.constant);
  return {
    constant: best.constant,
    calibrationError: best.error,
    validationError: shareError(best.rows, 'validation'),
    range: [Math.min(...near), Math.max(...near)],
    rows: best.rows,
  };
}

function withConstant(scenario: Scenario, share: number): Scenario {
  return { ...scenario, levers: [...scenario.levers, { type: 'corridor-constant', corridor: 'northern', share_of_best_cost: share }] };
}
