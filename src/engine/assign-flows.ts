import { assign } from './assignment/capacitated-logit.ts';
import { limitsByArc, usesOf } from './capacity/limit-uses.ts';
import { class7Quota, type SharedLimit, sharedLimits } from './capacity/limits.ts';
import { corridorConstants } from './cost/corridor-constants.ts';
import type { CostContext, FlowPrices } from './cost/flow-prices.ts';
import type { Flow } from './flows/flow.ts';
import type { FlowResult } from './flows/flow-result.ts';
import { resultsOfChoice } from './flows/flow-results.ts';
import { type Offer, offerOf, sideCost } from './flows/offer.ts';
import { SharedTrees } from './flows/shared-trees.ts';
import type { Model } from './model.ts';
import type { Reference } from './reference.ts';
import type { World } from './scenario/world.ts';
import { type MarketCap, marketsFor } from './value/market-choice.ts';
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
  const context: CostContext = {
    network: model.network,
    world,
    book: model.book,
    table: model.arcTable,
    constants: corridorConstants(model.network, model.arcTable, world, model.book.read),
    countryMask: model.countryMask,
    shutMasks: new Map(),
  };
  const trees = new SharedTrees(model.search.graph, model.search.workspace);
  const { choices: sold, caps } = marketsFor(flows, model, world, reference);
  const choices = sold.map((markets) => markets.map((flow) => offerOf(model, context, flow, reference, trees)));
  const all = sharedLimits(model.network, world, model.book.read);
  const limits = options.only === 'quotas' ? all.filter((limit) => limit.id === class7Quota) : all;
  const binding = limits.map((limit) => Math.max(0, limit.capacity - (reference.background.get(limit.id) ?? 0)));
  const limitsOnArc = limitsByArc(limits);
  const usesOfOffer = (offer: Offer) => {
    const cap = caps.findIndex((each) => each.holds(offer.flow));
    const atMarket = cap < 0 ? [] : [{ limit: limits.length + cap, coefficient: caps[cap]?.coefficient(offer.flow) ?? 0 }];
    return offer.routes.map((route) => [...usesOf(route, offer.flow, limits, limitsOnArc), ...atMarket]);
  };
  const solved = assign(
    choices.map((offers) => problemOf(offers, usesOfOffer, context)),
    [...binding, ...caps.map((cap: MarketCap) => cap.capacity)].map((capacity) => ({ capacity })),
  );
  const shadow = new Map(limits.map((limit, index) => [limit.id, solved.pi[index] ?? 0]));
  // A limit of nothing has no price: the ways behind it are out of the choice.
  const full = limits.filter((limit, index) => (shadow.get(limit.id) ?? 0) > 0 || binding[index] === 0);
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

/** A flow as the assignment sees it: the ways to all its markets, dearer by what a market pays less than the best of them. */
function problemOf(
  offers: readonly Offer[],
  usesOfOffer: (offer: Offer) => { limit: number; coefficient: number }[][],
  context: CostContext,
): Parameters<typeof assign>[0][number] {
  const [home] = offers;
  const served = offers.filter((offer) => offer.routes.length > 0);
  const first = served[0];
  if (home === undefined || first === undefined) return { demand: 0, mu: 1, unservedCost: 1, alternatives: [] };
  const top = Math.max(...served.map((offer) => offer.flow.usdPerTonne ?? 0));
  return {
    demand: home.flow.tonnesPerYear,
    mu: first.mu,
    unservedCost: Math.max(top, first.unservedCost),
    alternatives: offers.flatMap((offer) => {
      const uses = usesOfOffer(offer);
      const less = top - (offer.flow.usdPerTonne ?? 0);
      return offer.routes.map((route, index) => ({
        cost: route.generalisedUsdPerTonne + less + sideCost(offer.flow, route, context),
        pathSize: offer.sizes[index] ?? 1,
        uses: uses[index] ?? [],
      }));
    }),
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
