import type { Dataset } from '../../dataset/types.ts';
import { baselineScenario } from '../baseline.ts';
import { estimateWith } from '../estimate.ts';
import { buildModel, modelOf } from '../model.ts';
import { observedShares, shareError } from './observed-shares.ts';

const PARAMETER = 'logit-theta';

/** One logit scale, and how far the modelled shares are from the observed ones with it. */
export interface TriedScale {
  /** Logit scale times the cheapest baseline cost of a flow (method 4.1, theta). */
  readonly theta: number;
  /** Root mean square errors of shares, from 0 to 1. */
  readonly calibrationError: number;
  readonly validationError: number;
}

/** The fit of the logit scale. */
export interface ScaleFit {
  readonly parameter: string;
  readonly onFile: TriedScale;
  /** Least calibration error within the range of the parameter; of equals the one nearest to the value on file. */
  readonly best: TriedScale;
  readonly tried: readonly TriedScale[];
}

/**
 * Tries the logit scale over its range on the observed route shares, on the calibration half alone, with the constants as they are on file
 * (method section 10, third step).
 *
 * @param count of scales, evenly over the range, beside the one on file; at least 2
 * @throws RangeError for a count out of range; Error when the dataset has no parameter of that name
 */
export function fitLogitScale(dataset: Dataset, count = 11): ScaleFit {
  if (!Number.isInteger(count) || count < 2)
    throw new RangeError(`fitLogitScale: count is ${count}; expected a whole number of at least 2.`);
  const parameter = dataset.parameters.find(({ id }) => id === PARAMETER);
  if (parameter === undefined) throw new Error(`seeds/parameters.json has no "${PARAMETER}": the logit scale cannot be fitted.`);
  const { low, mid, high } = parameter;
  const scenario = baselineScenario(dataset);
  const at = (theta: number): TriedScale => {
    const model = theta === mid ? modelOf(dataset) : buildModel(dataset, new Map([[PARAMETER, theta]]));
    const rows = observedShares(estimateWith(model, scenario, { itineraries: 'none' }), dataset);
    return { theta, calibrationError: shareError(rows, 'calibration'), validationError: shareError(rows, 'validation') };
  };
  const tried = Array.from({ length: count }, (_, index) => at(low + ((high - low) * index) / (count - 1)));
  const onFile = at(mid);
  const nearness = ({ theta }: TriedScale): number => Math.abs(theta - mid);
  const best = [onFile, ...tried].reduce((least, each) =>
    each.calibrationError < least.calibrationError || (each.calibrationError === least.calibrationError && nearness(each) < nearness(least))
      ? each
      : least,
  );
  return { parameter: PARAMETER, onFile, best, tried };
}
