import { quantileSorted } from 'd3-array';
import type { Dataset } from '../../dataset/types.ts';
import { estimateWith } from '../estimate.ts';
import { modelOf } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import type { DrawnModel } from '../uncertainty/drawn-model.ts';
import { type DrawOptions, drawnModels, drawSettings } from '../uncertainty/draws.ts';
import { switchingSteps } from './switching.ts';
import { SwitchingTrial } from './switching-trial.ts';
import type { SwitchingQuestion, SwitchingResult } from './switching-types.ts';

/** What one draw in ten, half of them, nine in ten need at most; null where that many do not flip up to the end of the search. */
export interface AmountSpread {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

/** A switching value over draws of every range of the dataset. */
export interface SwitchingRanges {
  readonly draws: number;
  readonly seed: number;
  readonly distribution: 'triangular' | 'pert';
  /** The answer at the middle values, from routes searched at every step. */
  readonly middle: SwitchingResult;
  /** The same value over the ways that are held for the draws: what holding them does to it. Null where it does not flip. */
  readonly held_value: number | null;
  /** Parts of the draws in which it flips, goes the wanted way without the means, and does not flip up to the end of the search. They sum to 1. */
  readonly flips: number;
  readonly already: number;
  readonly never: number;
  /** The value, in the unit of the middle answer. Draws that need nothing count as where nothing is done. */
  readonly value: AmountSpread;
  /** The value less where nothing is done in the same draw: for a price floor what it has to lie above the drawn price, else the value. */
  readonly above: AmountSpread;
  /** Runs of the engine over all draws, those of the middle answer not counted. */
  readonly runs: number;
}

/** A draw is searched until the bracket is this part of the way to the value; the search starts at the middle value and widens by a half. */
const narrow = 0.01;
const widening = 1.5;
/** Below this part of its range the search goes no further towards nothing. */
const smallestPart = 1e-6;
/** Without a middle value the search starts at this part of its range. */
const firstStep = 1 / 64;
/** A few dozen draws: each is a search of its own. */
const usualDraws = 32;
/** The middle answer takes about as long as so many draws. */
const middleWeight = 4;

/**
 * How sure a switching value is: the search of `switchingValue` under draws of every parameter and price that has a range, with common
 * random numbers (method 8), so that two questions see the same draws. The ways are those found at the middle values with the amount that
 * flips the cargo there, priced anew in each draw; none is searched for.
 *
 * @param options.draws 32 when left out
 * @throws as switchingValue does, and RangeError for draws that are no whole number of at least 1
 * @throws Cancelled when the signal is aborted
 */
export function switchingRanges(dataset: Dataset, question: SwitchingQuestion, options: DrawOptions & RunOptions = {}): SwitchingRanges {
  return runSteps(switchingRangesSteps(dataset, question, options), options);
}

/** The same as a generator that yields after every draw, for a worker that lets messages in between. */
export function* switchingRangesSteps(
  dataset: Dataset,
  question: SwitchingQuestion,
  options: DrawOptions = {},
): Generator<Progress, SwitchingRanges, void> {
  const settings = drawSettings({ ...options, draws: options.draws ?? usualDraws });
  const { count, seed, distribution } = settings;
  const total = count + middleWeight;
  const middle = yield* scaled(switchingSteps(dataset, question), middleWeight, total);
  const needed: { readonly from: number; readonly value: number }[] = [];
  let already = 0;
  let runs = 0;
  let held: number | null = null;
  let draw = 0;
  for (const drawn of drawnModels(modelOf(dataset), { draws: count, seed, distribution }, 'switching')) {
    if (draw === 0) holdWays(drawn, question, middle);
    const trial = trialOn(drawn, question);
    const value = smallest(trial, middle);
    if (draw === 0) held = value === trial.from ? null : finite(value);
    else {
      needed.push({ from: trial.from, value });
      if (value === trial.from) already++;
      yield { done: middleWeight + draw, total };
    }
    runs += trial.runs;
    draw++;
  }
  const never = needed.filter(({ value }) => value === Number.POSITIVE_INFINITY).length;
  return {
    draws: count,
    seed,
    distribution,
    middle,
    held_value: held,
    flips: (count - already - never) / count,
    already: already / count,
    never: never / count,
    value: spreadOf(needed.map(({ value }) => value)),
    above: spreadOf(needed.map(({ value, from }) => value - from)),
    runs,
  };
}

const trialOn = ({ model, reference }: DrawnModel, question: SwitchingQuestion): SwitchingTrial =>
  new SwitchingTrial({ model, run: (scenario) => estimateWith(model, scenario, { itineraries: 'none' }, reference) }, question);

/** Finds the ways that the draws price anew: those with the amount at which the cargo flips, or with the most where it does not. */
function holdWays(drawn: DrawnModel, question: SwitchingQuestion, middle: SwitchingResult): void {
  // A trial begins with a world in which nothing is done, which would hold other ways: the one that tells the levers has its own.
  const apart = { ...drawn, model: { ...drawn.model, search: { ...drawn.model.search, held: new Map() } } };
  const trial = trialOn(apart, question);
  const scenario = trial.scenarioAt(middle.value ?? trial.most);
  estimateWith(drawn.model, scenario, { itineraries: 'none' }, drawn.reference);
}

/** The smallest amount that flips: where nothing is done if nothing is needed, infinite if none does up to the end. */
function smallest(trial: SwitchingTrial, middle: SwitchingResult): number {
  const { from, most } = trial;
  if (trial.at(from).flipped) return from;
  if (most <= from || !trial.at(most).flipped) return Number.POSITIVE_INFINITY;
  const guess = middle.value === null ? (most - from) * firstStep : middle.value - middle.from;
  let low = from;
  let high = Math.min(most, from + guess);
  if (trial.at(high).flipped) {
    while (low === from && high - from > smallestPart * (most - from)) {
      const next = from + (high - from) / widening;
      if (trial.at(next).flipped) high = next;
      else low = next;
    }
  } else {
    while (high < most && !trial.at(high).flipped) {
      low = high;
      high = Math.min(most, from + (high - from) * widening);
    }
  }
  while (high - low > narrow * (high - from)) {
    const between = (low + high) / 2;
    if (trial.at(between).flipped) high = between;
    else low = between;
  }
  return high;
}

/** Quantiles by linear interpolation (type 7), null where they lie among amounts that are infinite. */
function spreadOf(amounts: readonly number[]): AmountSpread {
  const sorted = amounts.toSorted((a, b) => a - b);
  const at = (p: number): number | null => finite(quantileSorted(sorted, p) ?? Number.NaN);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Passes progress on as so much of a whole. */
function* scaled<T>(steps: Generator<Progress, T, void>, weight: number, total: number): Generator<Progress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done: Math.floor((weight * step.value.done) / step.value.total), total };
  }
}
