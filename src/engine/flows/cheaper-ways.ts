import type { Priced } from '../assignment/column-generation.ts';
import { leastReducedCost } from '../assignment/column-generation.ts';
import { insurance } from '../cost/value-of-time.ts';
import type { Model } from '../model.ts';
import { expand } from '../network/contract.ts';
import type { PreparedFlows } from '../prepare-flows.ts';
import { kShortestPaths } from '../routing/k-shortest.ts';
import { flowEnds } from './flow-ends.ts';
import { type Offer, sideCost } from './offer.ts';
import { type CandidateRoute, pricedRoute } from './route-costs.ts';
import { routeGeometry } from './route-geometry.ts';
import { selectsFlow } from './shipment-selection.ts';
import { dutiesOf } from './trade-terms.ts';

/** A way that the least-cost programme found, and for which market. */
export interface FoundWay {
  readonly offer: Offer;
  readonly route: CandidateRoute;
}

/** Paths of one offer looked at in one round, and ways of it taken. */
const mostLooked = 24;
const mostTaken = 3;

/**
 * Prices ways of a flow on the network: paths in the order of what sums over arcs (money, time, constants, duals of limits), until that
 * and what every way pays at least (access, insurance, duties) pass the flow's marginal cost. What does not sum over arcs
 * (reliability, war risk, a subsidy by corridor) is then added to each path, so the search misses no cheaper way among those it bounds.
 *
 * @returns a function as column generation asks for it
 */
export function cheaperWays(prepared: PreparedFlows, model: Model): (flow: number, pi: Float64Array, lambda: number) => Priced<FoundWay> {
  const { choices, limits, usesOn, context } = prepared;
  const { contracted, graph, workspace, scratch, placeOf } = model.search;
  const chainsOf = limits.map((limit) =>
    contracted.chains.flatMap((chain, index) => (chain.arcs.some((arc) => limit.arcs[arc] === 1) ? [index] : [])),
  );
  return (index, pi, lambda) => {
    const offers = choices[index] ?? [];
    const top = Math.max(...offers.filter((offer) => offer.routes.length > 0).map((offer) => offer.flow.usdPerTonne ?? 0));
    const found: Priced<FoundWay>['found'][number][] = [];
    let unseen = 0;
    for (const offer of offers) {
      const { flow, access, prices } = offer;
      const ends = flowEnds(model, flow);
      if (prices === null || ends === null || offer.routes.length === 0) continue;
      const less = top - (flow.usdPerTonne ?? 0);
      prices.sumOver(contracted, scratch);
      const cost = scratch.generalised.slice();
      limits.forEach((limit, l) => {
        const price = (pi[l] as number) * limit.coefficient(flow);
        if (price > 0) for (const chain of chainsOf[l] ?? []) cost[chain] = (cost[chain] as number) + price;
      });
      const paid = context.world.subsidies.reduce((sum, lever) => sum + (selectsFlow(lever.on, flow) ? lever.usd_per_t : 0), 0);
      const atLeast =
        access.usdPerTonne +
        prices.usdPerTonneHour * access.hours +
        insurance(flow.usdPerTonne, context.book.read('insurance-share'), context.book.read('insured-value-markup')) +
        less +
        dutiesOf(flow.terms) -
        paid;
      let looked = 0;
      let taken = 0;
      for (const path of kShortestPaths(graph, cost, ends.from, ends.to, { placeOf, workspace })) {
        const bound = atLeast + path.cost;
        if (bound >= lambda - leastReducedCost || taken === mostTaken) break;
        if (looked === mostLooked) {
          unseen = Math.max(unseen, lambda - bound);
          break;
        }
        looked++;
        const way = routeGeometry({ chains: path.arcs, arcs: expand(contracted, path.arcs) }, flow, access, context);
        const route = pricedRoute(way, flow, access, prices, context, offer.scaleUsdPerTonne);
        const uses = usesOn(offer, route);
        const own = route.generalisedUsdPerTonne + less + sideCost(flow, route, context);
        const full = uses.reduce((sum, use) => sum + use.coefficient * (pi[use.limit] as number), own);
        if (full >= lambda - leastReducedCost) continue;
        found.push({ cost: own, uses, way: { offer, route } });
        taken++;
      }
    }
    return { found, unseen: found.length > 0 ? 0 : unseen };
  };
}
