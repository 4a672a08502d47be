import type { Scenario } from '../dataset/schema/scenario.ts';
import type { assign } from './assignment/capacitated-logit.ts';
import type { LimitUse } from './assignment/types.ts';
import { limitsByArc, usesOf } from './capacity/limit-uses.ts';
import { class7Quota, type SharedLimit, sharedLimits } from './capacity/limits.ts';
import { corridorConstants } from './cost/corridor-constants.ts';
import type { CostContext } from './cost/flow-prices.ts';
import { SharedSums } from './cost/shared-sums.ts';
import type { Flow } from './flows/flow.ts';
import { type Offer, offerOf, sideCost } from './flows/offer.ts';
import type { CandidateRoute } from './flows/route-costs.ts';
import { SharedTrees } from './flows/shared-trees.ts';
import type { Model } from './model.ts';
import { type Reference, referenceOf } from './reference.ts';
import type { World } from './scenario/world.ts';
import { scenarioFlows } from './scenario-flows.ts';
import { type MarketCap, marketsFor } from './value/market-choice.ts';

/** A flow as the assignment takes it. */
export type FlowProblem = Parameters<typeof assign>[0][number];

/** The flows of a scenario with their routes, as a problem of assignment. */
export interface PreparedFlows {
  /** For each flow its ways to each market that it may choose, its own first. */
  readonly choices: readonly (readonly Offer[])[];
  /** One for each choice: the ways of all its offers in one list. */
  readonly problems: readonly FlowProblem[];
  /** The limits that hold, in the order of `capacities`; behind them stand the caps of markets. */
  readonly limits: readonly SharedLimit[];
  /** Room on each limit beside the cargo that is not modelled, and on each cap of a market. */
  readonly capacities: readonly number[];
  /** Every limit of the scenario, held or not. */
  readonly all: readonly SharedLimit[];
  /** What a tonne of an offer takes of the limits by a route. */
  readonly usesOn: (offer: Offer, route: CandidateRoute) => LimitUse[];
  readonly context: CostContext;
}

/**
 * Finds the routes of every flow and lays them out for an assignment.
 *
 * @param options.only `quotas` leaves the physical limits out
 */
export function prepareFlows(
  model: Model,
  world: World,
  flows: readonly Flow[],
  reference: Reference,
  options: { readonly only?: 'quotas' } = {},
): PreparedFlows {
  const context = costContext(model, world);
  const trees = new SharedTrees(model.search.graph, model.search.workspace);
  const { choices: sold, caps } = marketsFor(flows, model, world, reference);
  const choices = sold.map((markets) => markets.map((flow) => offerOf(model, context, flow, reference, trees)));
  const all = sharedLimits(model.network, world, model.book.read);
  const limits = options.only === 'quotas' ? all.filter((limit) => limit.id === class7Quota) : all;
  const binding = limits.map((limit) => Math.max(0, limit.capacity - (reference.background.get(limit.id) ?? 0)));
  const limitsOnArc = limitsByArc(limits);
  const usesOn = (offer: Offer, route: CandidateRoute): LimitUse[] => {
    const cap = caps.findIndex((each) => each.holds(offer.flow));
    const atMarket = cap < 0 ? [] : [{ limit: limits.length + cap, coefficient: caps[cap]?.coefficient(offer.flow) ?? 0 }];
    return [...usesOf(route, offer.flow, limits, limitsOnArc), ...atMarket];
  };
  return {
    choices,
    problems: choices.map((offers) => problemOf(offers, usesOn, context)),
    limits,
    capacities: [...binding, ...caps.map((cap: MarketCap) => cap.capacity)],
    all,
    usesOn,
    context,
  };
}

/** The world of a scenario, its flows with their routes, and what is frozen from the baseline. Throws as estimate does. */
export function prepareScenario(
  model: Model,
  scenario: Scenario,
): { readonly reference: Reference; readonly world: World; readonly prepared: PreparedFlows } {
  const reference = referenceOf(model);
  const { world, flows } = scenarioFlows(model, scenario);
  return { reference, world, prepared: prepareFlows(model, world, flows, reference) };
}

/** What every flow of a world shares. */
export function costContext(model: Model, world: World): CostContext {
  return {
    network: model.network,
    world,
    book: model.book,
    table: model.arcTable,
    constants: corridorConstants(model.network, model.arcTable, world, model.book.read),
    countryMask: model.countryMask,
    shutMasks: new Map(),
    sums: new SharedSums(),
  };
}

/** A flow as the assignment sees it: the ways to all its markets, dearer by what a market pays less than the best of them. */
export function problemOf(
  offers: readonly Offer[],
  usesOn: (offer: Offer, route: CandidateRoute) => LimitUse[],
  context: CostContext,
): FlowProblem {
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
      const less = top - (offer.flow.usdPerTonne ?? 0);
      return offer.routes.map((route, index) => ({
        cost: route.generalisedUsdPerTonne + less + sideCost(offer.flow, route, context),
        pathSize: offer.sizes[index] ?? 1,
        uses: usesOn(offer, route),
      }));
    }),
  };
}
