import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { modelOf } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { drawModels } from './drawn-model.ts';
import { type DrawOptions, distributionsOf, drawSettings } from './draws.ts';
import { type MorrisRow, morrisSteps } from './morris.ts';
import { outcomeOf } from './outcome.ts';
import { type SobolRow, sobolSteps } from './sobol.ts';
import { variablesOf } from './variables.ts';

export interface SensitivityOptions extends Pick<DrawOptions, 'seed' | 'distribution'> {
  /** Trajectories of the screening. Default 20. */
  readonly trajectories?: number;
  /** Quantities that go on from the screening. Default and most: 15 (method 8). */
  readonly survivors?: number;
  /** Rows of the Sobol matrices. Default 128. */
  readonly samples?: number;
}

/** Which ranges the spread of one figure comes from. */
export interface Sensitivity {
  readonly figure: string;
  /** Screening of all quantities (Morris), largest mean effect first, in the unit of the figure; those without any effect left out. */
  readonly screened: readonly (Omit<MorrisRow, 'input'> & { readonly id: string })[];
  /** Parts of the variance (Sobol) of those that went on, others at their middle; largest total first. */
  readonly indices: readonly (Omit<SobolRow, 'input'> & { readonly id: string })[];
}

/**
 * Screens every range of the dataset by elementary effects on one figure, then splits the variance of that figure over the quantities
 * with the largest effects. Quantities move independently here, groups are not joined.
 *
 * @param figure see Outcome; with b, the change of the figure from a to b
 * @throws RangeError for an unknown figure, naming it, or options out of range
 * @throws Cancelled when the signal is aborted
 */
export function portfolioSensitivity(
  dataset: Dataset,
  a: Scenario,
  b: Scenario | null,
  figure: string,
  options: SensitivityOptions & RunOptions = {},
): Sensitivity {
  return runSteps(portfolioSensitivitySteps(dataset, a, b, figure, options), options);
}

/** The same as a generator that yields after every estimate. */
export function* portfolioSensitivitySteps(
  dataset: Dataset,
  a: Scenario,
  b: Scenario | null,
  figure: string,
  options: SensitivityOptions = {},
): Generator<Progress, Sensitivity, void> {
  const { trajectories = 20, survivors = 15, samples = 128 } = options;
  const { seed, distribution } = drawSettings(options);
  if (!Number.isInteger(survivors) || survivors < 1 || survivors > 15) {
    throw new RangeError(`sensitivity: ${survivors} survivors; expected a whole number from 1 to 15.`);
  }
  const variables = variablesOf(dataset);
  const distributions = distributionsOf(variables, distribution);
  const modelAt = drawModels(modelOf(dataset));
  const valueAt = (point: Float64Array, chosen: readonly number[]): number => {
    const values = new Map(
      chosen.map((index, at) => [variables[index]?.id ?? '', distributions[index]?.quantile(point[at] as number) ?? 0]),
    );
    const drawn = modelAt(values);
    const read = (scenario: Scenario): number => outcomeOf(drawn, scenario).figures.get(figure) ?? 0;
    return b === null ? read(a) : read(b) - read(a);
  };
  const { figures } = outcomeOf(modelAt(new Map()), a);
  if (!figures.has(figure)) throw new RangeError(`sensitivity: there is no figure "${figure}". Known: ${[...figures.keys()].join(', ')}.`);
  const all = variables.map((_, index) => index);
  const runs = trajectories * (all.length + 1);
  const total = runs + samples * (Math.min(survivors, all.length) + 2);
  const screened = yield* shifted(
    morrisSteps(all.length, (point) => valueAt(point, all), { trajectories, seed }),
    0,
    total,
  );
  const inOrder = [...screened].filter(({ mu_star }) => mu_star > 0).sort((x, y) => y.mu_star - x.mu_star);
  const chosen = inOrder.slice(0, survivors).map(({ input }) => input);
  const indices =
    chosen.length === 0
      ? []
      : yield* shifted(
          sobolSteps(chosen.length, (point) => valueAt(point, chosen), { samples, seed }),
          runs,
          total,
        );
  const idOf = (index: number | undefined): string => variables[index ?? -1]?.id ?? '';
  return {
    figure,
    screened: inOrder.map(({ input, mu, mu_star, sigma }) => ({ id: idOf(input), mu, mu_star, sigma })),
    indices: indices
      .map(({ input, first, total: whole }) => ({ id: idOf(chosen[input]), first, total: whole }))
      .sort((x, y) => y.total - x.total),
  };
}

/** Steps of a part of the work, counted in the whole. */
function* shifted<T>(steps: Generator<Progress, T, void>, before: number, total: number): Generator<Progress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done: before + step.value.done, total };
  }
}
