import type { Dataset } from '../../dataset/types.ts';
import { estimate } from '../estimate.ts';
import { modelOf } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { SwitchingTrial } from './switching-trial.ts';
import type { SwitchingPoint, SwitchingQuestion, SwitchingResult } from './switching-types.ts';

/** The search widens by doubling from this part of its range, and ends when the bracket is narrower than this part of the way to the value. */
const doublings = 10;
const narrow = 5e-4;
const curvePoints = 13;

/**
 * Finds the smallest price floor, subsidy, cost cut or time saved at a border at which a cargo goes another way (method 6, issue 3 C): by
 * doubling and bisection on the engine itself, each step one whole estimate. The answer is tried again at one per cent less, where it
 * must not flip, and one per cent more, where it must.
 *
 * @param question the world, the cargo, where it should go, and by what
 * @returns a defined result also where it goes there already, and where it never does
 * @throws Error for a cargo, market or means that do not fit together, naming what is wrong
 * @throws Cancelled when the signal is aborted
 */
export function switchingValue(dataset: Dataset, question: SwitchingQuestion, options: RunOptions = {}): SwitchingResult {
  return runSteps(switchingSteps(dataset, question), options);
}

/** The same as a generator that yields after every run of the engine, for a worker that lets messages in between. */
export function* switchingSteps(dataset: Dataset, question: SwitchingQuestion): Generator<Progress, SwitchingResult, void> {
  const trial = new Search(dataset, question);
  const { from, most } = trial;
  const first = trial.at(from);
  yield trial.progress();
  if (first.flipped) return trial.result({ outcome: 'already', curve: yield* trial.curve(from, most) });
  const bracket = most > from ? yield* widen(trial, first) : null;
  if (bracket === null) {
    const curve = most > from ? yield* trial.curve(from, most) : [first];
    return trial.result({ outcome: 'never', reason: reasonOf(curve), curve });
  }
  let [low, high] = bracket;
  while (high.x - low.x > narrow * (high.x - from)) {
    const middle = trial.at((low.x + high.x) / 2);
    if (middle.flipped) high = middle;
    else low = middle;
    yield trial.progress();
  }
  const value = high.x;
  const below = trial.at(Math.max(from, value * 0.99));
  yield trial.progress();
  const above = trial.at(Math.min(most, value * 1.01));
  yield trial.progress();
  const curve = yield* trial.curve(from, Math.min(most, from + 2 * (value - from)));
  return trial.result({
    outcome: 'flips',
    value,
    bracket: [low.x, value],
    check: { below, above, holds: !below.flipped && above.flipped },
    curve,
  });
}

/** Doubles the step from a thousandth of the range until the cargo flips: the smallest flip is met first, should there be several. */
function* widen(trial: Search, first: SwitchingPoint): Generator<Progress, readonly [SwitchingPoint, SwitchingPoint] | null, void> {
  let low = first;
  for (let doubling = doublings; doubling >= 0; doubling--) {
    const next = trial.at(trial.from + (trial.most - trial.from) / 2 ** doubling);
    yield trial.progress();
    if (next.flipped) return [low, next];
    low = next;
  }
  return null;
}

/** Shares below this are the formula of the choice and not tonnes; a share that grows by less over half the range is flat. */
const noShare = 1e-4;

function reasonOf(curve: readonly SwitchingPoint[]): NonNullable<SwitchingResult['reason']> {
  const last = curve.at(-1)?.share ?? 0;
  const middle = curve[Math.floor(curve.length / 2)]?.share ?? 0;
  if (curve.every(({ share }) => share < noShare)) return 'no-way';
  return last - middle < noShare ? 'flat' : 'not-enough';
}

/** One question on the middle values, with what its answer tells beside the value. */
class Search extends SwitchingTrial {
  constructor(dataset: Dataset, question: SwitchingQuestion) {
    super({ model: modelOf(dataset), run: (scenario) => estimate(dataset, scenario, { itineraries: 'none' }) }, question);
  }

  *curve(from: number, to: number): Generator<Progress, SwitchingPoint[], void> {
    const points: SwitchingPoint[] = [];
    for (let index = 0; index < curvePoints; index++) {
      points.push(this.at(from + ((to - from) * index) / (curvePoints - 1)));
      yield this.progress();
    }
    return points;
  }

  progress(): Progress {
    const total = doublings + Math.ceil(Math.log2(1 / narrow)) + curvePoints + 5;
    return { done: Math.min(this.runs, total), total };
  }

  result(found: Pick<SwitchingResult, 'outcome' | 'curve'> & Partial<SwitchingResult>): SwitchingResult {
    const { value = null } = found;
    const { outcome, ...more } = found;
    return {
      outcome,
      unit: this.unit,
      criterion: this.criterion,
      value,
      bracket: null,
      from: this.from,
      most: this.most,
      hours_there: this.hoursThere,
      check: null,
      reason: null,
      levers: value === null ? [] : this.leversAt(Math.min(this.most, roundedUp(value))),
      ...more,
      runs: this.runs,
    };
  }
}

/** The next number of four digits. */
function roundedUp(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 3);
  return Number((Math.ceil(value / unit) * unit).toPrecision(4));
}
