import type { Dataset } from '../../dataset/types.ts';
import { estimate } from '../estimate.ts';
import type { Estimate, ShipmentEstimate } from '../estimate-types.ts';
import { modelOf } from '../model.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { type SwitchingProduct, switchingLevers, withSwitching } from './switching-levers.ts';
import { rowsOfCargo, switchingPoint } from './switching-share.ts';
import type { SwitchingPoint, SwitchingQuestion, SwitchingResult, SwitchingUnit } from './switching-types.ts';

/** The search widens by doubling from this part of its range, and ends when the bracket is narrower than this part of the way to the value. */
const doublings = 10;
const narrow = 5e-4;
const curvePoints = 13;
/** A floor is searched up to this multiple of the price on file, a subsidy up to the price itself. */
const mostFloor = 3;

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
  const trial = new Trial(dataset, question);
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
function* widen(trial: Trial, first: SwitchingPoint): Generator<Progress, readonly [SwitchingPoint, SwitchingPoint] | null, void> {
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

/** One question with its runs. */
class Trial {
  readonly from: number;
  readonly most: number;
  readonly #dataset: Dataset;
  readonly #question: SwitchingQuestion;
  readonly #criterion: 'best' | 'majority';
  readonly #mineral: string;
  readonly #product: SwitchingProduct | null;
  /** Hours at the border today; null for other means. */
  readonly #hours: number | null;
  readonly #known = new Map<number, SwitchingPoint>();
  #runs = 0;

  constructor(dataset: Dataset, question: SwitchingQuestion) {
    const { scenario, cargo, wish, means } = question;
    this.#dataset = dataset;
    this.#question = question;
    this.#criterion = question.criterion ?? (cargo.shipment === undefined ? 'majority' : 'best');
    if (cargo.shipment === undefined && cargo.mineral === undefined)
      throw new Error('switching: the cargo names neither a shipment nor a mineral; say which.');
    if ('market' in wish && !dataset.markets.some((market) => market.id === wish.market))
      throw new Error(`switching: there is no market "${wish.market}" in seeds/markets.json.`);
    if (means.kind === 'border-time' && !dataset.places.some(({ id }) => id === means.place))
      throw new Error(`switching: there is no place "${means.place}" in geo/places.geojson.`);
    const rows = rowsOfCargo(this.#run(scenario), cargo);
    const [row] = rows;
    if (row === undefined)
      throw new Error(`switching: no cargo of ${JSON.stringify(cargo)} travels overland or by sea in the scenario "${scenario.id}".`);
    this.#mineral = row.mineral;
    this.#product = means.kind === 'price-floor' ? productOf(dataset, rows, question) : null;
    this.#hours = means.kind === 'border-time' ? this.#hoursThere() : null;
    const price = Math.max(0, ...rows.map((each) => each.netback?.stage_price ?? 0));
    this.from = means.kind === 'price-floor' ? price : 0;
    this.most = mostOf(question, price, this.#hours);
  }

  /** Runs the engine at x, once for each x. */
  at(x: number): SwitchingPoint {
    const known = this.#known.get(x);
    if (known !== undefined) return known;
    const rows = rowsOfCargo(this.#run(this.#scenarioAt(this.#amount(x))), this.#question.cargo);
    const point = switchingPoint(x, rows, this.#question.wish, this.#criterion);
    this.#known.set(x, point);
    return point;
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
    return { done: Math.min(this.#runs, total), total };
  }

  result(found: Pick<SwitchingResult, 'outcome' | 'curve'> & Partial<SwitchingResult>): SwitchingResult {
    const { value = null } = found;
    const { outcome, ...more } = found;
    return {
      outcome,
      unit: unitOf(this.#question),
      criterion: this.#criterion,
      value,
      bracket: null,
      from: this.from,
      most: this.most,
      hours_there: this.#hours,
      check: null,
      reason: null,
      levers: value === null ? [] : this.#levers(this.#amount(Math.min(this.most, roundedUp(value)))),
      ...more,
      runs: this.#runs,
    };
  }

  /** What the lever takes: hours are told to it as a part of those there. */
  #amount(x: number): number {
    return this.#hours === null ? x : this.#hours > 0 ? x / this.#hours : 0;
  }

  #levers(amount: number) {
    return switchingLevers(this.#question, amount, this.#product);
  }

  #scenarioAt(amount: number) {
    return withSwitching(this.#question.scenario, this.#levers(amount), this.#mineral);
  }

  #run(scenario: SwitchingQuestion['scenario']): Estimate {
    this.#runs++;
    return estimate(this.#dataset, scenario, { itineraries: 'none' });
  }

  /** Hours that the cargo spends at the place: what its routes save when nothing is left of them, the most over the wanted routes. */
  #hoursThere(): number {
    const { cargo, wish } = this.#question;
    const before = rowsOfCargo(this.#run(this.#scenarioAt(0)), cargo);
    const after = rowsOfCargo(this.#run(this.#scenarioAt(1)), cargo);
    const hoursAfter = new Map(after.flatMap((row) => row.routes.map((route) => [`${row.id}|${route.id}`, route.hours] as const)));
    const saved = (wanted: boolean): number =>
      Math.max(
        0,
        ...before.flatMap((row) =>
          row.routes
            .filter((route) => !wanted || ('market' in wish ? row.market === wish.market : route.corridor === wish.corridor))
            .map((route) => route.hours - (hoursAfter.get(`${row.id}|${route.id}`) ?? route.hours)),
        ),
      );
    return saved(true) || saved(false);
  }
}

/** The one product of the cargo, which a floor has to name. */
function productOf(dataset: Dataset, rows: readonly ShipmentEstimate[], { wish, cargo }: SwitchingQuestion): SwitchingProduct {
  if (!('market' in wish))
    throw new Error('switching: a price floor is paid at a market, whatever the corridor; ask for a market, or for a subsidy.');
  const { product } = modelOf(dataset).flows.products;
  const names = rows.map((row) => ({
    mineral: row.mineral,
    stage: row.stage,
    product: product(row.mineral, row.stage, row.product)?.product ?? row.product,
  }));
  const [first] = names;
  if (first === undefined || names.some((each) => each.stage !== first.stage || each.product !== first.product)) {
    const list = [...new Set(names.map((each) => `${each.stage}: ${each.product}`))].join('; ');
    throw new Error(`switching: a price floor needs one product, and ${JSON.stringify(cargo)} has several (${list}); say which stage.`);
  }
  if (rows.every((row) => row.netback === null))
    throw new Error(`switching: no price of ${first.product} is on file, so a floor has nothing to lift.`);
  return first;
}

function mostOf({ means, most }: SwitchingQuestion, price: number, hours: number | null): number {
  const limit = { 'price-floor': mostFloor * price, subsidy: price > 0 ? price : 10_000, 'cost-cut': 1, 'border-time': hours ?? 0 }[
    means.kind
  ];
  if (most === undefined) return limit;
  const bounded = means.kind === 'cost-cut' || means.kind === 'border-time';
  if (!(most > 0 && most < Number.POSITIVE_INFINITY) || (bounded && most > limit))
    throw new RangeError(`switching: the search is to end at ${most}; expected a number above 0${bounded ? `, up to ${limit}` : ''}.`);
  return most;
}

const unitOf = ({ means }: SwitchingQuestion): SwitchingUnit =>
  means.kind === 'cost-cut' ? 'share' : means.kind === 'border-time' ? 'hours' : 'USD/t';

/** The next number of four digits. */
function roundedUp(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 3);
  return Number((Math.ceil(value / unit) * unit).toPrecision(4));
}
