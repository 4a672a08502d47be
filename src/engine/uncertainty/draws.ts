import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { type Model, modelOf } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { correlatedUniform } from './common-numbers.ts';
import { type Distribution, pert, triangular } from './distributions.ts';
import { DrawColumns, type FigureRange, figureRanges, type ShipmentRange, shipmentRanges } from './draw-columns.ts';
import { type DrawnModel, type DrawnValues, drawModels } from './drawn-model.ts';
import { outcomeOf } from './outcome.ts';
import { type RankRow, RankTally } from './rank-robustness.ts';
import { type Variable, variablesOf } from './variables.ts';

/** How values are drawn from their ranges. */
export interface DrawOptions {
  /** Number of draws, at least 1. Default 512 (method 8). */
  readonly draws?: number;
  /** Seed of the draws: the same seed gives the same result. Default 1. */
  readonly seed?: number;
  /** Default PERT, which keeps more to the middle value than the triangle does. */
  readonly distribution?: 'triangular' | 'pert';
}

/** Options with their defaults. Throws RangeError for draws that are no whole number of at least 1. */
export function drawSettings(options: DrawOptions): {
  readonly count: number;
  readonly seed: number;
  readonly distribution: 'triangular' | 'pert';
} {
  const { draws: count = 512, seed = 1, distribution = 'pert' } = options;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`draws: ${count} draws; expected a whole number of at least 1.`);
  return { count, seed, distribution };
}

/** What draws over all ranges of the dataset say of one scenario, or of two. */
export interface Draws {
  readonly draws: number;
  readonly seed: number;
  readonly distribution: 'triangular' | 'pert';
  /** How many quantities were drawn. */
  readonly variables: number;
  readonly a: string;
  readonly b: string | null;
  readonly figures: readonly FigureRange[];
  readonly shipments: readonly ShipmentRange[];
  readonly ranks: { readonly a: readonly RankRow[]; readonly b: readonly RankRow[] | null };
}

/**
 * Values of all variables in one draw. A variable's value depends on the seed, its own id (and group) and the draw alone.
 *
 * @param distributions of the variables, in their order
 */
function drawnValues(variables: readonly Variable[], distributions: readonly Distribution[], seed: number, draw: number): DrawnValues {
  return new Map(
    variables.map(({ id, mid, group }, index) => [id, distributions[index]?.quantile(correlatedUniform(seed, id, draw, group)) ?? mid]),
  );
}

/**
 * A model at the values of each draw, in the order of the draws, preceded by the one at the middle values. Ways that were found on the
 * given model hold on all of them: the arcs are the same, only the rates differ.
 *
 * @param middle any model, with places of its own or without
 */
export function* drawnModels(middle: Model, options: DrawOptions): Generator<DrawnModel, void, void> {
  const { count, seed, distribution } = drawSettings(options);
  const variables = variablesOf(middle.dataset);
  const distributions = distributionsOf(variables, distribution);
  const modelAt = drawModels(middle);
  yield modelAt(new Map());
  for (let draw = 0; draw < count; draw++) yield modelAt(drawnValues(variables, distributions, seed, draw));
}

/** Distributions of variables, of one kind. */
export function distributionsOf(variables: readonly Variable[], kind: 'triangular' | 'pert'): Distribution[] {
  const make = kind === 'pert' ? pert : triangular;
  return variables.map(({ low, mid, high }) => make(low, mid, high));
}

/**
 * Draws every range of the dataset and estimates the whole portfolio each time (method 8): routes are those of the middle values, priced
 * anew. A and B see the same numbers in the same draw, so a lever that does nothing gives a difference of exactly zero.
 *
 * @param b a second scenario to compare with, or null
 * @throws RangeError for draws that are no whole number of at least 1
 * @throws Cancelled when the signal is aborted
 */
export function draws(dataset: Dataset, a: Scenario, b: Scenario | null, options: DrawOptions & RunOptions = {}): Draws {
  return runSteps(drawsSteps(dataset, a, b, options), options);
}

/** The same as a generator that yields after every draw, for a worker that lets messages in between. */
export function* drawsSteps(
  dataset: Dataset,
  a: Scenario,
  b: Scenario | null,
  options: DrawOptions = {},
): Generator<Progress, Draws, void> {
  const { count, seed, distribution } = drawSettings(options);
  const columns = { a: new DrawColumns(count), b: b === null ? null : new DrawColumns(count) };
  const ranks = { a: new RankTally(), b: b === null ? null : new RankTally() };
  let draw = 0;
  for (const drawn of drawnModels(modelOf(dataset), options)) {
    for (const [of, scenario] of [['a', a] as const, ['b', b] as const]) {
      if (scenario === null) continue;
      const outcome = outcomeOf(drawn, scenario);
      columns[of]?.add(draw, outcome);
      if (draw > 0) ranks[of]?.add(outcome);
    }
    if (draw > 0) yield { done: draw, total: count };
    draw++;
  }
  return {
    draws: count,
    seed,
    distribution,
    variables: variablesOf(dataset).length,
    a: a.id,
    b: b?.id ?? null,
    figures: figureRanges(columns.a, columns.b),
    shipments: shipmentRanges(columns.a, columns.b),
    ranks: { a: ranks.a.rows(), b: ranks.b?.rows() ?? null },
  };
}
