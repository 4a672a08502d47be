import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { Estimate, ShipmentEstimate } from '../estimate-types.ts';
import type { Model } from '../model.ts';
import { type SwitchingProduct, switchingLevers, withSwitching } from './switching-levers.ts';
import { rowsOfCargo, switchingPoint } from './switching-share.ts';
import type { SwitchingPoint, SwitchingQuestion, SwitchingUnit } from './switching-types.ts';

/** A floor is searched up to this multiple of the price on file, a subsidy up to the price itself. */
const mostFloor = 3;

/** The engine at some values of its parameters. */
export interface SwitchingEngine {
  readonly model: Pick<Model, 'dataset' | 'flows'>;
  readonly run: (scenario: Scenario) => Estimate;
}

/** One question with its runs of an engine. */
export class SwitchingTrial {
  /** Where nothing is done. */
  readonly from: number;
  /** End of the search. */
  readonly most: number;
  readonly unit: SwitchingUnit;
  readonly criterion: 'best' | 'majority';
  /** Hours at the border today; null for other means. */
  readonly hoursThere: number | null;
  readonly #engine: SwitchingEngine;
  readonly #question: SwitchingQuestion;
  readonly #mineral: string;
  readonly #product: SwitchingProduct | null;
  readonly #known = new Map<number, SwitchingPoint>();
  #runs = 0;

  /** @throws Error for a cargo, market or means that do not fit together, naming what is wrong */
  constructor(engine: SwitchingEngine, question: SwitchingQuestion) {
    const { scenario, cargo, wish, means } = question;
    const { dataset } = engine.model;
    this.#engine = engine;
    this.#question = question;
    this.unit = unitOf(question);
    this.criterion = question.criterion ?? (cargo.shipment === undefined ? 'majority' : 'best');
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
    this.#product = means.kind === 'price-floor' ? productOf(engine.model, rows, question) : null;
    this.hoursThere = means.kind === 'border-time' ? this.#savedHours() : null;
    const price = Math.max(0, ...rows.map((each) => each.netback?.stage_price ?? 0));
    this.from = means.kind === 'price-floor' ? price : 0;
    this.most = mostOf(question, price, this.hoursThere);
  }

  /** Runs the engine at x, once for each x. */
  at(x: number): SwitchingPoint {
    const known = this.#known.get(x);
    if (known !== undefined) return known;
    const rows = rowsOfCargo(this.#run(this.scenarioAt(x)), this.#question.cargo);
    const point = switchingPoint(x, rows, this.#question.wish, this.criterion);
    this.#known.set(x, point);
    return point;
  }

  get runs(): number {
    return this.#runs;
  }

  /** The levers that do x. */
  leversAt(x: number): Lever[] {
    return this.#levers(this.#amount(x));
  }

  /** The world in which x is done. */
  scenarioAt(x: number): Scenario {
    return this.#worldWith(this.#amount(x));
  }

  /** What the lever takes: hours are told to it as a part of those there. */
  #amount(x: number): number {
    return this.hoursThere === null ? x : this.hoursThere > 0 ? x / this.hoursThere : 0;
  }

  #levers(amount: number): Lever[] {
    return switchingLevers(this.#question, amount, this.#product);
  }

  #worldWith(amount: number): Scenario {
    return withSwitching(this.#question.scenario, this.#levers(amount), this.#mineral);
  }

  #run(scenario: Scenario): Estimate {
    this.#runs++;
    return this.#engine.run(scenario);
  }

  /** Hours that the cargo spends at the place: what its routes save when nothing is left of them, the most over the wanted routes. */
  #savedHours(): number {
    const { cargo, wish } = this.#question;
    const before = rowsOfCargo(this.#run(this.#worldWith(0)), cargo);
    const after = rowsOfCargo(this.#run(this.#worldWith(1)), cargo);
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
function productOf(
  { flows }: Pick<Model, 'flows'>,
  rows: readonly ShipmentEstimate[],
  { wish, cargo }: SwitchingQuestion,
): SwitchingProduct {
  if (!('market' in wish))
    throw new Error('switching: a price floor is paid at a market, whatever the corridor; ask for a market, or for a subsidy.');
  const { product } = flows.products;
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
