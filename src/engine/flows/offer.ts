import { pathSizes } from '../assignment/path-size.ts';
import type { CostContext, FlowPrices } from '../cost/flow-prices.ts';
import { flowPrices } from '../cost/flow-prices.ts';
import type { Model } from '../model.ts';
import type { Reference } from '../reference.ts';
import { candidateRoutes } from './candidate-routes.ts';
import type { Flow } from './flow.ts';
import { flowEnds } from './flow-ends.ts';
import type { FlowResult } from './flow-result.ts';
import type { CandidateRoute } from './route-costs.ts';
import type { SharedTrees } from './shared-trees.ts';
import { selectsFlow } from './shipment-selection.ts';
import { dutiesOf } from './trade-terms.ts';

/** A flow with its ways to one market, ready to be assigned. */
export interface Offer {
  readonly flow: Flow;
  readonly access: FlowResult['access'];
  /** What the flow pays by arc; null for air, and where its railhead has no state. */
  readonly prices: FlowPrices | null;
  readonly routes: readonly CandidateRoute[];
  readonly sizes: ArrayLike<number>;
  readonly mu: number;
  /** Best baseline cost in which corridor constants are measured, USD per tonne; 0 where the baseline has no way. */
  readonly scaleUsdPerTonne: number;
  /** What a tonne that stays behind loses, USD. */
  readonly unservedCost: number;
}

/** Finds the routes of a flow. Without routes for air, for a banned export, and where there is no way. */
export function offerOf(model: Model, context: CostContext, flow: Flow, reference: Reference, trees: SharedTrees): Offer {
  const access = model.access(flow.site);
  const { read } = model.book;
  const nothing = { flow, access, prices: null, routes: [], sizes: [], mu: 1, scaleUsdPerTonne: 0, unservedCost: 1 };
  if (flow.rules.byAir || flow.terms.banned) return nothing;
  const ends = flowEnds(model, flow);
  if (ends === null) return nothing;
  const known = reference.scaleOf(flow);
  const prices = flowPrices(flow, context, Number.isFinite(known) ? known : 0);
  const routes = candidateRoutes(flow, access, prices, context, model.search, trees, {
    ...ends,
    scaleUsdPerTonne: Number.isFinite(known) ? known : 0,
  });
  const first = routes[0];
  if (first === undefined) return { ...nothing, prices };
  const scale = Number.isFinite(known) && known > 0 ? known : first.generalisedUsdPerTonne;
  return {
    flow,
    access,
    prices,
    routes,
    sizes: pathSizes(
      routes.map((route) => route.chains),
      model.search.scratch.generalised,
    ),
    scaleUsdPerTonne: Number.isFinite(known) ? known : 0,
    mu: (read('logit-theta') * context.world.logitFactor) / scale,
    unservedCost: Math.max(flow.usdPerTonne ?? 0, read('unserved-cost-multiple') * scale),
  };
}

/**
 * What a tonne pays beside its transport, USD: duties less the subsidy on its corridor. Below zero where it is paid more than it owes.
 */
export function sideCost(flow: Flow, route: Pick<CandidateRoute, 'corridor'>, context: Pick<CostContext, 'world'>): number {
  return dutiesOf(flow.terms) - subsidyOn(flow, route, context);
}

/** Subsidy of a tonne by a route, USD. */
export function subsidyOn(flow: Flow, route: Pick<CandidateRoute, 'corridor'>, { world }: Pick<CostContext, 'world'>): number {
  let sum = 0;
  for (const lever of world.subsidies) {
    if ((lever.corridor === undefined || lever.corridor === route.corridor) && selectsFlow(lever.on, flow)) sum += lever.usd_per_t;
  }
  return sum;
}
