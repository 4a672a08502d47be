import type { Dataset } from '../../dataset/types.ts';
import { baselineScenario } from '../baseline.ts';
import { type NorthernGroup, northernParameter } from '../cost/corridor-constants.ts';
import { estimateWith } from '../estimate.ts';
import { buildModel } from '../model.ts';
import { type ObservedShare, observedShares, shareError } from './observed-shares.ts';

/** The fit of one northern constant. */
export interface ConstantFit {
  readonly group: NorthernGroup;
  readonly parameter: string;
  readonly constant: number;
  readonly calibrationError: number;
  readonly validationError: number;
  /** Constants whose calibration error is within a tenth of the best: the range that the observations leave open. */
  readonly range: readonly [number, number];
  readonly rows: readonly ObservedShare[];
}

/**
 * Finds the northern constant of each group of buyers that brings the modelled shares nearest to the observed ones, on the calibration
 * half of its rows alone. Only differences between corridors can be observed: the middle one is the zero, and no observed row names
 * the eastern or southern ones.
 *
 * @param step of the search between 0 and 2, in shares of a flow's best baseline cost; 0.001 at least
 * @throws RangeError for a step out of range
 */
export function fitNorthernConstants(dataset: Dataset, step = 0.05): ConstantFit[] {
  if (!(step >= 0.001 && step <= 2)) throw new RangeError(`fitNorthernConstants: the step is ${step}; expected a number from 0.001 to 2.`);
  const tried = steps(step).map((constant) => ({ constant, rows: rowsAt(dataset, constant) }));
  const groups = Object.keys(northernParameter) as NorthernGroup[];
  return groups.map((group) => {
    const scored = tried.map(({ constant, rows }) => {
      const own = rows.filter((row) => row.group === group);
      return { constant, rows: own, error: shareError(own, 'calibration') };
    });
    const best = scored.reduce((least, each) => (each.error < least.error ? each : least));
    const near = scored.filter((each) => each.error <= best.error * 1.1 + 1e-3).map((each) => each.constant);
    return {
      group,
      parameter: northernParameter[group],
      constant: best.constant,
      calibrationError: best.error,
      validationError: shareError(best.rows, 'validation'),
      range: [Math.min(...near), Math.max(...near)],
      rows: best.rows,
    };
  });
}

function steps(step: number): number[] {
  return Array.from({ length: Math.floor(2 / step) + 1 }, (_, index) => Math.round(index * step * 1000) / 1000);
}

/** The groups do not act on each other but through the quota, so all three are moved at once. */
function rowsAt(dataset: Dataset, constant: number): ObservedShare[] {
  const overrides = new Map(Object.values(northernParameter).map((parameter) => [parameter, constant]));
  return observedShares(estimateWith(buildModel(dataset, overrides), baselineScenario(dataset)), dataset);
}
