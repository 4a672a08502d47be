import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { assign } from '../assignment/capacitated-logit.ts';
import { leastCost } from '../assignment/least-cost.ts';
import type { Assignment } from '../assignment/types.ts';
import { smallestShare } from '../flows/flow-results.ts';
import { type Model, modelOf } from '../model.ts';
import { isEuropeanUnion } from '../network/country-groups.ts';
import { type FlowProblem, type PreparedFlows, prepareScenario } from '../prepare-flows.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { daysOf } from '../units.ts';
import { type DenialCost, denialCost, type ServedCost, servedCost } from './denial-cost.ts';
import { type Denied, obstacleOf } from './obstacles.ts';
import { poolSteps, problemsWithout, type RoutePool } from './route-pool.ts';

export interface DenialOptions {
  /** What is denied, one at a time and, with `pairs`, two at a time. Left out: the countries that the scenario's routes may transit, without the European Union. */
  readonly denied?: readonly Denied[];
  readonly pairs?: boolean;
  /** How many countries are looked at where none are named: those that most tonnes may transit. Default 10. */
  readonly most?: number;
}

/** One closure: what it costs, and how the cargo that still moves fares. */
export interface DenialRow {
  /** Ids of what is denied, joined by `+`. */
  readonly id: string;
  readonly denied: readonly Denied[];
  /** As shippers behave: the capacity-constrained logit. */
  readonly behavioural: DenialCost;
  /** As if all followed cost alone: the linear programme. */
  readonly least_cost: DenialCost;
  /** Half of the least denial cost: what two even bargainers would settle on as a toll (method 5.1). */
  readonly even_toll_usd_y: number;
  /** Rise of the generalised cost of the cargo that still moves, as a part of what it paid (behavioural); null where nothing moves. */
  readonly premium: number | null;
  /** Rise of its days; null where nothing moves. */
  readonly extra_days: number | null;
  /** What the flows that still move pay more in money alone, USD a year: no value of time, no corridor constant. */
  readonly extra_money_usd_y: number;
  /** For two at a time: denial cost beyond that of each alone; above zero where they stand in for each other. Null for one. */
  readonly beyond_parts_usd_y: { readonly behavioural: number; readonly least_cost: number } | null;
  /** Flows that leave tonnes behind which moved before, most first. */
  readonly stranded: readonly { readonly flow: string; readonly tonnes_y: number }[];
}

export interface DenialReport {
  readonly scenario: string;
  readonly tonnes_y: number;
  /** What it costs to serve all flows with everything open, USD a year. */
  readonly open_cost_usd_y: { readonly behavioural: number; readonly least_cost: number };
  /** Dearest first by the behavioural cost. */
  readonly rows: readonly DenialRow[];
}

/**
 * What the loss of transit through each country (or of a corridor), and of each two together, costs the flows of a scenario (method T3).
 * All closures are told from one set of routes, so they can be compared: none lowers the cost, and a pair costs at least as much as each
 * of its parts. Tonnes do not respond to prices here.
 *
 * @param scenario the world in which something is lost
 * @throws Error as estimate does; RangeError for more than 30 countries and corridors
 * @throws Cancelled when the signal is aborted
 */
export function denial(dataset: Dataset, scenario: Scenario, options: DenialOptions & RunOptions = {}): DenialReport {
  return runSteps(denialSteps(modelOf(dataset), scenario, options), options);
}

/** The same as a generator of progress, on a model, for a worker that lets messages in between. */
export function* denialSteps(model: Model, scenario: Scenario, options: DenialOptions = {}): Generator<Progress, DenialReport, void> {
  const ready = prepareScenario(model, scenario);
  const denied = options.denied ?? transitCountries(ready.prepared, options.most ?? 10).map((id): Denied => ({ kind: 'country', id }));
  return yield* denialOf(model, scenario, ready, denied, options.pairs ?? true);
}

/** The same for a scenario that is prepared already. */
export function* denialOf(
  model: Model,
  scenario: Scenario,
  { reference, prepared }: Pick<ReturnType<typeof prepareScenario>, 'reference' | 'prepared'>,
  denied: readonly Denied[],
  pairs: boolean,
): Generator<Progress, DenialReport, void> {
  const sets = closureSets(denied.length, pairs);
  const total = prepared.choices.length + sets.length;
  const pool = yield* counted(
    poolSteps(
      model,
      reference,
      prepared,
      denied.map((each) => obstacleOf(model, scenario, each)),
      sets,
    ),
    total,
  );
  const open = solveWithout(pool, 0);
  const tonnes = pool.problems.reduce((sum, { demand }) => sum + demand, 0);
  const rows: DenialRow[] = [];
  const alone = new Map<number, DenialRow>();
  for (const [done, set] of sets.entries()) {
    const parts = denied.flatMap((_, bit) => alone.get(set & (1 << bit)) ?? []);
    const row = rowOf(pool, open, set, denied, tonnes, parts);
    if (row.denied.length === 1) alone.set(set, row);
    rows.push(row);
    yield { done: prepared.choices.length + done + 1, total };
  }
  return {
    scenario: scenario.id,
    tonnes_y: tonnes,
    open_cost_usd_y: { behavioural: open.behavioural.objective, least_cost: open.leastCost.objective },
    rows: rows.sort((a, b) => b.behavioural.denial_usd_y - a.behavioural.denial_usd_y || (a.id < b.id ? -1 : 1)),
  };
}

/**
 * Countries that the routes of the scenario may transit, by the tonnes of the flows that might, most first. Without members of the
 * European Union, whose closed borders nobody plans for.
 */
export function transitCountries(prepared: PreparedFlows, most: number): string[] {
  const tonnes = new Map<string, number>();
  for (const [own] of prepared.choices) {
    if (own === undefined) continue;
    for (const country of new Set(own.routes.flatMap((route) => route.transit))) {
      if (!isEuropeanUnion(country)) tonnes.set(country, (tonnes.get(country) ?? 0) + own.flow.tonnesPerYear);
    }
  }
  return [...tonnes]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([country]) => country);
}

/** Each obstacle alone, then each two, as bits. */
function closureSets(count: number, pairs: boolean): number[] {
  const singles = Array.from({ length: count }, (_, bit) => 1 << bit);
  return pairs ? [...singles, ...singles.flatMap((one, at) => singles.slice(at + 1).map((other) => one | other))] : singles;
}

interface SolvedClosure {
  readonly problems: readonly FlowProblem[];
  readonly logit: Assignment;
  readonly behavioural: ServedCost;
  readonly leastCost: ServedCost;
}

function solveWithout(pool: RoutePool, closed: number, start?: Float64Array): SolvedClosure {
  const problems = problemsWithout(pool, closed);
  const limits = pool.prepared.capacities.map((capacity) => ({ capacity }));
  const logit = assign(problems, limits, start === undefined ? {} : { start });
  const cheapest = leastCost(problems, limits);
  return {
    problems,
    logit,
    behavioural: servedCost(problems, logit),
    leastCost: servedCost(problems, { ...cheapest, objective: cheapest.cost }),
  };
}

function rowOf(
  pool: RoutePool,
  open: SolvedClosure,
  set: number,
  all: readonly Denied[],
  tonnes: number,
  parts: readonly DenialRow[],
): DenialRow {
  const denied = all.filter((_, bit) => ((set >>> bit) & 1) === 1);
  const closed = solveWithout(pool, set, open.logit.pi);
  const behavioural = denialCost(open.behavioural, closed.behavioural, tonnes);
  const least = denialCost(open.leastCost, closed.leastCost, tonnes);
  const sumOf = (cost: (row: DenialRow) => DenialCost): number => parts.reduce((sum, row) => sum + cost(row).denial_usd_y, 0);
  return {
    id: denied.map(({ id }) => id).join('+'),
    denied,
    behavioural,
    least_cost: least,
    even_toll_usd_y: least.denial_usd_y / 2,
    ...stillMoving(pool, open, closed),
    beyond_parts_usd_y:
      denied.length < 2
        ? null
        : {
            behavioural: behavioural.denial_usd_y - sumOf((row) => row.behavioural),
            least_cost: least.denial_usd_y - sumOf((row) => row.least_cost),
          },
    stranded: newlyStranded(pool, open, closed),
  };
}

/** How the tonnes that still move fare against the mean tonne of the same flow before: flow by flow, so that the mix does not change. */
function stillMoving(
  pool: RoutePool,
  open: SolvedClosure,
  closed: SolvedClosure,
): Pick<DenialRow, 'premium' | 'extra_days' | 'extra_money_usd_y'> {
  let moved = 0;
  let before = 0;
  let extra = 0;
  let hours = 0;
  let money = 0;
  pool.choices.forEach((offers, index) => {
    const routes = offers.flatMap((offer) => offer.routes);
    const was = meanWay(routes, open.problems[index], open.logit.shares[index]);
    const is = meanWay(routes, closed.problems[index], closed.logit.shares[index]);
    if (was === null || is === null) return;
    const tonnes = is.part * (open.problems[index]?.demand ?? 0);
    moved += tonnes;
    before += tonnes * was.cost;
    extra += tonnes * (is.cost - was.cost);
    hours += tonnes * (is.hours - was.hours);
    money += tonnes * (is.money - was.money);
  });
  return {
    premium: before > 0 ? extra / before : null,
    extra_days: moved > 0 ? daysOf(hours / moved) : null,
    extra_money_usd_y: money,
  };
}

function meanWay(
  routes: readonly { readonly hours: number; readonly moneyUsdPerTonne: number }[],
  problem: FlowProblem | undefined,
  shares: Float64Array | undefined,
): { part: number; cost: number; hours: number; money: number } | null {
  let part = 0;
  let cost = 0;
  let hours = 0;
  let money = 0;
  shares?.forEach((share, at) => {
    if (share <= 0) return;
    part += share;
    cost += share * (problem?.alternatives[at]?.cost ?? 0);
    hours += share * (routes[at]?.hours ?? 0);
    money += share * (routes[at]?.moneyUsdPerTonne ?? 0);
  });
  return part >= smallestShare ? { part, cost: cost / part, hours: hours / part, money: money / part } : null;
}

function newlyStranded(pool: RoutePool, open: SolvedClosure, closed: SolvedClosure): DenialRow['stranded'] {
  return pool.choices
    .flatMap(([own], index) => {
      const more = (closed.logit.unserved[index] ?? 0) - (open.logit.unserved[index] ?? 0);
      const demand = open.problems[index]?.demand ?? 0;
      return own === undefined || more < smallestShare || demand === 0 ? [] : [{ flow: own.flow.id, tonnes_y: more * demand }];
    })
    .sort((a, b) => b.tonnes_y - a.tonnes_y || (a.flow < b.flow ? -1 : 1));
}

/** Passes progress on, counted against a greater whole. */
function* counted<T>(steps: Generator<Progress, T, void>, total: number): Generator<Progress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done: step.value.done, total };
  }
}
