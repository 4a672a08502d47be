import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { type Model, modelOf } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { canonicalId, canonicalText } from '../scenario/canonical.ts';
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
 * @param heldAs one name for all worlds that are asked about, where they differ in amounts alone and share the ways found first
 */
export function* drawnModels(middle: Model, options: DrawOptions, heldAs?: string): Generator<DrawnModel, void, void> {
  const { count, seed, distribution } = drawSettings(options);
  const variables = variablesOf(middle.dataset);
  const distributions = distributionsOf(variables, distribution);
  const modelAt = drawModels(middle, heldAs);
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
  const known = kept.get(dataset) ?? new Map<string, ScenarioDraws>();
  kept.set(dataset, known);
  const keyOf = (scenario: Scenario): string => canonicalText({ count, seed, distribution, world: canonicalId(scenario) });
  const scenarios = new Map([a, ...(b === null ? [] : [b])].map((scenario) => [keyOf(scenario), scenario]));
  const drawn = new Map<string, ScenarioDraws>();
  const wanted = new Map<string, Scenario>();
  for (const [key, scenario] of scenarios) {
    const found = known.get(key);
    if (found === undefined) wanted.set(key, scenario);
    else drawn.set(key, found);
  }
  if (wanted.size > 0) {
    for (const [key, made] of yield* drawFor(dataset, wanted, { draws: count, seed, distribution })) drawn.set(key, made);
  }
  for (const [key, made] of drawn) keep(known, key, made);
  const drawnOf = (scenario: Scenario): ScenarioDraws => {
    const found = drawn.get(keyOf(scenario));
    if (found === undefined) throw new Error(`draws: scenario "${scenario.id}" was not drawn.`);
    return found;
  };
  const ofA = drawnOf(a);
  const ofB = b === null ? null : drawnOf(b);
  return {
    draws: count,
    seed,
    distribution,
    variables: variablesOf(dataset).length,
    a: a.id,
    b: b?.id ?? null,
    figures: figureRanges(ofA.columns, ofB?.columns ?? null),
    shipments: shipmentRanges(ofA.columns, ofB?.columns ?? null),
    ranks: { a: ofA.ranks.rows(), b: ofB?.ranks.rows() ?? null },
  };
}

/** The draws of one scenario. */
interface ScenarioDraws {
  readonly columns: DrawColumns;
  readonly ranks: RankTally;
}

/** Scenarios whose draws are kept, those asked for last: a reader changes B and keeps A. The same world drawn alike has the same draws. */
const keptScenarios = 6;
const kept = new WeakMap<Dataset, Map<string, ScenarioDraws>>();

function keep(known: Map<string, ScenarioDraws>, key: string, drawn: ScenarioDraws): void {
  known.delete(key);
  known.set(key, drawn);
  const oldest = known.keys().next();
  if (known.size > keptScenarios && !oldest.done) known.delete(oldest.value);
}

/** Makes the draws of some scenarios, all of them in each draw. */
function* drawFor(
  dataset: Dataset,
  scenarios: ReadonlyMap<string, Scenario>,
  options: Required<DrawOptions>,
): Generator<Progress, ReadonlyMap<string, ScenarioDraws>, void> {
  const made = new Map<string, ScenarioDraws>();
  for (const key of scenarios.keys()) made.set(key, { columns: new DrawColumns(options.draws), ranks: new RankTally() });
  let draw = 0;
  for (const drawn of drawnModels(modelOf(dataset), options)) {
    for (const [key, scenario] of scenarios) {
      const outcome = outcomeOf(drawn, scenario);
      made.get(key)?.columns.add(draw, outcome);
      if (draw > 0) made.get(key)?.ranks.add(outcome);
    }
    if (draw > 0) yield { done: draw, total: options.draws };
    draw++;
  }
  return made;
}
