import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { type Model, modelOf } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { correlatedUniform } from './common-numbers.ts';
import { type Distribution, pert, triangular } from './distributions.ts';
import { type DrawnModel, type DrawnValues, drawModels } from './drawn-model.ts';
import { type Outcome, outcomeOf, type ShipmentOutcome } from './outcome.ts';
import { type RankRow, rankRobustness } from './rank-robustness.ts';
import { type Spread, spreadOf } from './spread.ts';
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

/** One figure over the draws, in two scenarios and between them; null where a scenario never has it. */
export interface FigureRange {
  /** See Outcome. */
  readonly id: string;
  /** At the middle values. */
  readonly middle: { readonly a: number | null; readonly b: number | null };
  readonly a: Spread | null;
  readonly b: Spread | null;
  /** Of B less A in the same draw, which is far narrower than the two ranges apart. */
  readonly difference: Spread | null;
  /** Part of the draws in which B is above A; those in which both are the same do not count. */
  readonly above: number | null;
}

/** Cost and time of a shipment over the draws. */
export interface ShipmentRange {
  readonly id: string;
  readonly cost_usd_per_t: FigureRange;
  readonly hours: FigureRange;
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
  const pairs: Pair[] = [];
  for (const drawn of drawnModels(modelOf(dataset), options)) {
    pairs.push({ a: outcomeOf(drawn, a), b: b === null ? null : outcomeOf(drawn, b) });
    if (pairs.length > 1) yield { done: pairs.length - 1, total: count };
  }
  const [middle, ...outcomes] = pairs;
  if (middle === undefined) throw new Error('draws: no draw was made.');
  const ofB = outcomes.flatMap((pair) => pair.b ?? []);
  return {
    draws: count,
    seed,
    distribution,
    variables: variablesOf(dataset).length,
    a: a.id,
    b: b?.id ?? null,
    figures: figureRanges(middle, outcomes),
    shipments: shipmentRanges(middle, outcomes),
    ranks: { a: rankRobustness(outcomes.map((pair) => pair.a)), b: b === null ? null : rankRobustness(ofB) },
  };
}

interface Pair {
  readonly a: Outcome;
  readonly b: Outcome | null;
}

function figureRanges(middle: Pair, outcomes: readonly Pair[]): FigureRange[] {
  const ids = new Set([middle, ...outcomes].flatMap(({ a, b }) => [...a.figures.keys(), ...(b?.figures.keys() ?? [])]));
  return [...ids].map((id) => rangeOf(id, middle, outcomes, (outcome) => outcome.figures.get(id) ?? null));
}

function shipmentRanges(middle: Pair, outcomes: readonly Pair[]): ShipmentRange[] {
  const byId = new Map<Outcome, ReadonlyMap<string, ShipmentOutcome>>();
  const shipmentOf = (outcome: Outcome, id: string): ShipmentOutcome | undefined => {
    const known = byId.get(outcome) ?? new Map(outcome.shipments.map((shipment) => [shipment.id, shipment]));
    byId.set(outcome, known);
    return known.get(id);
  };
  const ids = new Set([middle.a, ...(middle.b === null ? [] : [middle.b])].flatMap(({ shipments }) => shipments.map(({ id }) => id)));
  return [...ids].map((id) => ({
    id,
    cost_usd_per_t: rangeOf('cost_usd_per_t', middle, outcomes, (outcome) => shipmentOf(outcome, id)?.usdPerTonne ?? null),
    hours: rangeOf('hours', middle, outcomes, (outcome) => shipmentOf(outcome, id)?.hours ?? null),
  }));
}

function rangeOf(id: string, middle: Pair, outcomes: readonly Pair[], read: (outcome: Outcome) => number | null): FigureRange {
  const inA: number[] = [];
  const inB: number[] = [];
  const differences: number[] = [];
  for (const { a, b } of outcomes) {
    const valueA = read(a);
    const valueB = b === null ? null : read(b);
    if (valueA !== null) inA.push(valueA);
    if (valueB !== null) inB.push(valueB);
    if (valueA !== null && valueB !== null) differences.push(valueB - valueA);
  }
  const spread = (values: readonly number[]): Spread | null => (values.length === 0 ? null : spreadOf(values));
  return {
    id,
    middle: { a: read(middle.a), b: middle.b === null ? null : read(middle.b) },
    a: spread(inA),
    b: spread(inB),
    difference: spread(differences),
    above: differences.length === 0 ? null : differences.filter((value) => value > 0).length / differences.length,
  };
}
