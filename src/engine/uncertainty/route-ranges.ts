import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { RouteEstimate } from '../estimate-types.ts';
import { routeEstimate } from '../flows/route-estimate.ts';
import { modelOf } from '../model.ts';
import type { Progress } from '../progress.ts';
import { solveScenario } from '../solve-scenario.ts';
import type { DrawnModel } from './drawn-model.ts';
import { type DrawOptions, drawnModels, drawSettings } from './draws.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What a shipment has spent somewhere on its way, since its site. */
interface SpentRange {
  /** USD a tonne. */
  readonly cost_usd_per_t: Spread;
  readonly hours: Spread;
}

/** A route of a shipment over the draws. */
export interface RouteRange {
  /** Id of the RouteEstimate. */
  readonly id: string;
  /** Before the first step: what no step holds, such as insurance. */
  readonly start: SpentRange;
  /** After each step, in their order. */
  readonly steps: readonly (SpentRange & { readonly id: string })[];
}

/**
 * What each route of one shipment costs and takes up to each of its steps, over draws of every range of the data (method 8): the routes are
 * those of the middle values, priced anew in each draw.
 *
 * @param shipment id of the flow, as in the estimate of the scenario
 * @returns the routes in the order of the estimate; none where the scenario does not have the flow, or it has no way
 * @throws RangeError for draws that are no whole number of at least 1
 */
export function* routeRangesSteps(
  dataset: Dataset,
  scenario: Scenario,
  shipment: string,
  options: DrawOptions = {},
): Generator<Progress, readonly RouteRange[], void> {
  const { count: total } = drawSettings(options);
  let middle: readonly RouteEstimate[] | null = null;
  const columns = new Map<string, RouteColumns>();
  let done = 0;
  for (const drawn of drawnModels(modelOf(dataset), options)) {
    const routes = routesOf(drawn, scenario, shipment);
    if (middle === null) {
      middle = routes;
      for (const route of routes) columns.set(route.id, new RouteColumns(route));
      continue;
    }
    for (const route of routes) columns.get(route.id)?.add(route);
    done++;
    yield { done, total };
  }
  return [...columns.values()].flatMap((route) => route.range() ?? []);
}

/** The routes of a flow at drawn values, with their steps. */
function routesOf({ model, reference }: DrawnModel, scenario: Scenario, shipment: string): readonly RouteEstimate[] {
  const { assigned } = solveScenario(model, scenario, reference);
  return assigned.results.flatMap((result, index) => {
    const prices = assigned.prices[index] ?? null;
    if (result.flow.id !== shipment || prices === null) return [];
    return result.routes.map((route, at) =>
      routeEstimate(result.flow, result.access, route, result.shares[at] ?? 0, prices, model.network, null),
    );
  });
}

interface SpentColumns {
  readonly money: number[];
  readonly hours: number[];
}

/** What a route has spent after each of its steps, a column each over the draws. */
class RouteColumns {
  readonly #id: string;
  readonly #start: SpentColumns = { money: [], hours: [] };
  readonly #steps: ReadonlyMap<string, SpentColumns>;

  /** @param middle the route at the middle values, whose steps are those that are told */
  constructor(middle: RouteEstimate) {
    this.#id = middle.id;
    this.#steps = new Map(middle.legs.map(({ id }) => [id, { money: [], hours: [] }]));
  }

  add(route: RouteEstimate): void {
    let money = Math.max(0, route.cost_usd_per_t - sumOf(route, 'cost_usd_per_t'));
    let hours = Math.max(0, route.hours - sumOf(route, 'hours'));
    push(this.#start, money, hours);
    for (const step of route.legs) {
      money += step.cost_usd_per_t;
      hours += step.hours;
      const column = this.#steps.get(step.id);
      if (column !== undefined) push(column, money, hours);
    }
  }

  /** Null where no draw has the route. */
  range(): RouteRange | null {
    const start = rangeOf(this.#start);
    if (start === null) return null;
    const steps = [...this.#steps].flatMap(([id, column]) => {
      const spent = rangeOf(column);
      return spent === null ? [] : [{ id, ...spent }];
    });
    return { id: this.#id, start, steps };
  }
}

const sumOf = ({ legs }: RouteEstimate, read: 'cost_usd_per_t' | 'hours'): number => legs.reduce((sum, step) => sum + step[read], 0);

function push(column: SpentColumns, money: number, hours: number): void {
  column.money.push(money);
  column.hours.push(hours);
}

const rangeOf = ({ money, hours }: SpentColumns): SpentRange | null =>
  money.length === 0 ? null : { cost_usd_per_t: spreadOf(money), hours: spreadOf(hours) };
