import { assign } from './assignment/capacitated-logit.ts';
import { limitsByArc, usesOf } from './capacity/limit-uses.ts';
import type { SharedLimit } from './capacity/limits.ts';
import type { FlowPrices } from './cost/flow-prices.ts';
import type { Flow } from './flows/flow.ts';
import type { FlowResult } from './flows/flow-result.ts';
import { resultsOfChoice } from './flows/flow-results.ts';
import type { Model } from './model.ts';
import { prepareFlows } from './prepare-flows.ts';
import type { Reference } from './reference.ts';
import type { World } from './scenario/world.ts';
import { respondToNetback } from './value/netback-response.ts';

/** The assignment of all flows of a scenario. */
export interface Assigned {
  readonly results: readonly FlowResult[];
  /** What each flow pays by arc, in the order of results; null for air. */
  readonly prices: readonly (FlowPrices | null)[];
  readonly limits: readonly SharedLimit[];
  /** Tonnes (or contained tonnes) that the modelled flows take of each limit. */
  readonly used: ReadonlyMap<string, number>;
  /** Behavioural bottleneck value of each limit, USD per tonne (method 4.3). */
  readonly shadow: ReadonlyMap<string, number>;
}

/**
 * Finds the routes of every flow and spreads the flows over them by the capacity-constrained path-size logit (method 4.3), with leaving
 * the cargo as one more alternative at the lost value (design 6a.9). A flow that chooses its market has the ways to all of them in one
 * choice, dearer by what a market pays less than the best; a flow that responds to its netback is assigned anew with other tonnes until
 * the two agree.
 *
 * @param options.only `quotas` leaves the physical limits out: used once, to tell the background cargo on them
 */
export function assignFlows(
  model: Model,
  world: World,
  flows: readonly Flow[],
  reference: Reference,
  options: { readonly only?: 'quotas' } = {},
): Assigned {
  const once = (given: readonly Flow[]): Assigned => assignOnce(model, world, given, reference, options);
  if (world.netbackResponses.length === 0) return once(flows);
  const baseline = assignOnce(model, reference.world, reference.flows, reference, options);
  return respondToNetback(flows, world, once, baseline, reference.world, model);
}

function assignOnce(
  model: Model,
  world: World,
  flows: readonly Flow[],
  reference: Reference,
  options: { readonly only?: 'quotas' },
): Assigned {
  const { choices, problems, limits, capacities, all } = prepareFlows(model, world, flows, reference, options);
  const solved = assign(
    problems,
    capacities.map((capacity) => ({ capacity })),
  );
  const shadow = new Map(limits.map((limit, index) => [limit.id, solved.pi[index] ?? 0]));
  // A limit of nothing has no price: the ways behind it are out of the choice.
  const full = limits.filter((limit, index) => (shadow.get(limit.id) ?? 0) > 0 || capacities[index] === 0);
  const results = choices.flatMap((offers, index) =>
    resultsOfChoice(offers, Array.from(solved.shares[index] ?? []), solved.unserved[index] ?? 0, full, world),
  );
  return {
    results: results.map(({ result }) => result),
    prices: results.map(({ prices }) => prices),
    limits: all,
    used: usedOf(
      all,
      results.map(({ result }) => result),
    ),
    shadow,
  };
}

/** Tonnes (contained tonnes for a quota) that the assigned flows take of each limit. */
function usedOf(limits: readonly SharedLimit[], results: readonly FlowResult[]): ReadonlyMap<string, number> {
  const used = limits.map(() => 0);
  const limitsOnArc = limitsByArc(limits);
  for (const { flow, routes, shares } of results) {
    routes.forEach((route, index) => {
      for (const use of usesOf(route, flow, limits, limitsOnArc)) {
        used[use.limit] = (used[use.limit] ?? 0) + flow.tonnesPerYear * (shares[index] ?? 0) * use.coefficient;
      }
    });
  }
  return new Map(limits.map((limit, index) => [limit.id, used[index] ?? 0]));
}
