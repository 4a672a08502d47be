import type { Benchmark, Deflators, ObservedSplit } from '../../dataset/details.ts';
import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { baselineScenario } from '../baseline.ts';
import type { FlowResult } from '../flows/flow-result.ts';
import { buildModel, type Model } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { referenceOf } from '../reference.ts';
import { solveScenario } from '../solve-scenario.ts';
import type { DrawnModel } from '../uncertainty/drawn-model.ts';
import { drawnModels } from '../uncertainty/draws.ts';
import { normalQuantile } from '../uncertainty/special-functions.ts';
import { type Measure, measureOf, questionOf, type RatedWorld } from './measure.ts';
import { observedRow, observedValue } from './observed-rows.ts';
import { summarise } from './summary.ts';
import type { Role, Validation } from './types.ts';
import { validationRow } from './validation-row.ts';
import { tracedWay, wayFinder } from './ways.ts';

/** The published figures that the model is held against, as seeds/ has them. */
export interface Published {
  readonly benchmarks: readonly Benchmark[];
  readonly observedSplits: readonly ObservedSplit[];
  readonly deflators: Deflators;
}

export interface ValidationOptions {
  /** Draws of the parameters for P10 and P90; 0 for none. Default 512 (method 8): fewer leave the ends to the seed. */
  readonly draws?: number;
  /** Seed of the draws. Default 1. */
  readonly seed?: number;
}

/**
 * Sets every published figure of seeds/benchmarks.json beside the modelled one: times, prices and lengths of the cheapest way by the modes
 * and the corridor of the figure; volumes of the baseline; capacities of legs. Calibration rows may have shaped parameters, validation
 * rows only judge. Ranges are over draws of all parameters, each way priced anew; a published time is one of a single run or of a few,
 * so beside the range of the mean stands that of one run, which scatters about the mean of its draw by the variance along the way (see
 * hoursVarianceAlong), normally distributed.
 *
 * @param published rows and the table that brings quotes to USD of 2025
 * @throws Error when a row is of a year that the deflators do not hold, naming it; RangeError for draws that are no whole number of at least 0
 * @throws Cancelled when the signal is aborted
 */
export function validate(dataset: Dataset, published: Published, options: ValidationOptions & RunOptions = {}): Validation {
  return runSteps(validateSteps(dataset, published, options), options);
}

/** The same as a generator that yields after every draw. */
export function* validateSteps(
  dataset: Dataset,
  published: Published,
  { draws = 512, seed = 1 }: ValidationOptions = {},
): Generator<Progress, Validation, void> {
  if (!Number.isInteger(draws) || draws < 0) throw new RangeError(`validate: ${draws} draws; expected a whole number of at least 0.`);
  const model = modelWithEnds(dataset, published.benchmarks);
  const baseline = baselineScenario(dataset);
  const context = { model, find: wayFinder(model, baseline) };
  const measures = published.benchmarks.map((row) => measureOf(row, context));
  const observed = published.observedSplits.map(observedValue);
  const middle = worldOf({ model, reference: referenceOf(model) }, baseline);
  const drawn = measures.map((): Drawn => ({ means: [], ofOne: [] }));
  const drawnSplits = observed.map((): number[] => []);
  let done = -1;
  for (const each of draws === 0 ? [] : drawnModels(model, { draws, seed })) {
    const world = worldOf(each, baseline);
    // The first is at the middle values, so that ways are found there.
    const isMiddle = done < 0;
    measures.forEach((measure, index) => {
      const kept = drawn[index];
      if (isMiddle || kept === undefined || !('at' in measure) || !measure.moves) return;
      const mean = measure.at(world);
      keepNumber(kept.means, mean);
      if (measure.deviationOfOne === undefined) return;
      const deviation = measure.deviationOfOne(world);
      const runs = published.benchmarks[index]?.record === true ? quickestOfTwo : runsOfADraw;
      for (const scatter of runs) keepNumber(kept.ofOne, mean + deviation * scatter);
    });
    observed.forEach((value, index) => {
      const read = value(world);
      if (!isMiddle) keepNumber(drawnSplits[index], read ?? Number.NaN);
    });
    done++;
    yield { done, total: draws };
  }
  const rows = published.benchmarks.map((row, index) =>
    validationRow(row, valueIn(measures[index], middle), drawn[index] ?? { means: [], ofOne: [] }, published.deflators),
  );
  const ofRole = (role: Role) => rows.filter((row) => row.role === role).sort(worstFirst);
  return {
    calibration: ofRole('calibration'),
    validation: ofRole('validation'),
    observed: published.observedSplits.map((split, index) =>
      observedRow(split, observed[index]?.(middle) ?? null, drawnSplits[index] ?? []),
    ),
    summary: summarise(rows),
    draws,
  };
}

/**
 * How far single runs lie off the mean of their draw, in standard deviations: as many equally likely values of a normal distribution. Taken
 * whole in every draw, they leave no chance of their own in the range of one run.
 */
const runsOfADraw: readonly number[] = Array.from({ length: 16 }, (_, run) => normalQuantile((run + 0.5) / 16));

/**
 * The same for the quicker of two runs. How many runs a record beat is not published: one at least, so this is the least that the word says.
 */
const quickestOfTwo: readonly number[] = Array.from({ length: 16 }, (_, run) => normalQuantile(1 - Math.sqrt(1 - (run + 0.5) / 16)));

/** Values of a figure over the draws: the modelled means, and single runs about each. */
interface Drawn {
  readonly means: number[];
  readonly ofOne: number[];
}

/** A model whose network knows where the published ways start and end. */
export function modelWithEnds(dataset: Dataset, rows: readonly Benchmark[]): Model {
  const questions = rows.flatMap((row) =>
    [questionOf(row), row.against === undefined ? null : questionOf(row, row.against)].filter((question) => question !== null),
  );
  return buildModel(dataset, undefined, {
    origins: [...new Set(questions.map(({ from }) => from))],
    deliveries: [...new Set(questions.map(({ to }) => to))].map((to) => [to]),
  });
}

function worldOf({ model, reference }: DrawnModel, baseline: Scenario): RatedWorld {
  let results: readonly FlowResult[] | undefined;
  return {
    pricing: model,
    results: () => {
      results ??= solveScenario(model, baseline, reference).assigned.results;
      return results;
    },
  };
}

function valueIn(measure: Measure | undefined, world: RatedWorld): Parameters<typeof validationRow>[1] {
  if (measure === undefined || 'why' in measure) return { why: measure?.why ?? 'not-modelled' };
  const value = measure.at(world);
  return Number.isFinite(value) ? { value, ways: (measure.ways ?? []).map((way) => tracedWay(way, world.pricing)) } : { why: 'no-way' };
}

function keepNumber(list: number[] | undefined, value: number): void {
  if (Number.isFinite(value)) list?.push(value);
}

function worstFirst(a: Validation['validation'][number], b: Validation['validation'][number]): number {
  const size = (row: typeof a): number => (row.error === null ? -1 : Math.abs(row.error));
  return size(b) - size(a) || (a.id < b.id ? -1 : 1);
}
