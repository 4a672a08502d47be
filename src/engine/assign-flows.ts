import { assign } from './assignment/capacitated-logit.ts';
import { pathSizes } from './assignment/path-size.ts';
import { class7Quota, type SharedLimit, sharedLimits } from './capacity/limits.ts';
import { corridorConstants } from './cost/corridor-constants.ts';
import { type CostContext, type FlowPrices, flowPrices } from './cost/flow-prices.ts';
import { type CandidateRoute, candidateRoutes } from './flows/candidate-routes.ts';
import type { Flow } from './flows/flow.ts';
import { flowEnds } from './flows/flow-ends.ts';
import type { FlowResult } from './flows/flow-result.ts';
import { SharedTrees } from './flows/shared-trees.ts';
import { limitReason, noRouteReason } from './flows/stranded-reason.ts';
import type { Model } from './model.ts';
import type { Reference } from './reference.ts';
import type { World } from './scenario/world.ts';

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

/** The logit leaves a crumb of every flow behind; under a thousandth it is the formula and not tonnes. */
const smallestUnservedShare = 1e-3;

/**
 * Finds the routes of every flow and spreads the flows over them by the capacity-constrained path-size logit (method 4.3), with leaving
 * the cargo as one more alternative at the lost value (design 6a.9).
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
  const searched = flows.map((flow) => searchRoutes(model, context, flow, reference, trees));
  const all = sharedLimits(model.network, world, model.book.read);
  const limits = options.only === 'quotas' ? all.filter((limit) => limit.id === class7Quota) : all;
  const binding = limits.map((limit) => Math.max(0, limit.capacity - (reference.background.get(limit.id) ?? 0)));
  const limitsOnArc = limitsByArc(limits);
  const solved = assign(
    searched.map((item) => ({
      demand: item.routes.length === 0 ? 0 : item.flow.tonnesPerYear,
      mu: item.mu,
      unservedCost: item.unservedCost,
      alternatives: item.routes.map((route, index) => ({
        cost: route.generalisedUsdPerTonne,
        pathSize: item.sizes[index] ?? 1,
        uses: usesOf(route, item.flow, limits, limitsOnArc),
      })),
    })),
    binding.map((capacity) => ({ capacity })),
  );
  const shadow = new Map(limits.map((limit, index) => [limit.id, solved.pi[index] ?? 0]));
  // A limit of nothing has no price: the ways behind it are out of the choice.
  const full = limits.filter((limit, index) => (shadow.get(limit.id) ?? 0) > 0 || binding[index] === 0);
  const results = searched.map((item, index) => {
    const shares = Array.from(solved.shares[index] ?? []);
    return resultOf(item, shares, solved.unserved[index] ?? 0, full, world);
  });
  return { results, prices: searched.map((item) => item.prices), limits: all, used: usedOf(all, results), shadow };
}

interface Searched {
  readonly flow: Flow;
  readonly access: FlowResult['access'];
  readonly prices: FlowPrices | null;
  readonly routes: readonly CandidateRoute[];
  readonly sizes: ArrayLike<number>;
  readonly mu: number;
  readonly unservedCost: number;
}

function searchRoutes(model: Model, context: CostContext, flow: Flow, reference: Reference, trees: SharedTrees): Searched {
  const access = model.access(flow.site);
  const { read } = model.book;
  const nothing = { flow, access, routes: [], sizes: [], mu: 1, unservedCost: 1 };
  if (flow.rules.byAir) return { ...nothing, prices: null };
  const ends = flowEnds(model, flow);
  if (ends === null) return { ...nothing, prices: null };
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
    mu: (read('logit-theta') * context.world.logitFactor) / scale,
    unservedCost: Math.max(flow.usdPerTonne ?? 0, read('unserved-cost-multiple') * scale),
  };
}

function usesOf(
  route: CandidateRoute,
  flow: Flow,
  limits: readonly SharedLimit[],
  limitsOnArc: LimitsOnArc,
): { limit: number; coefficient: number }[] {
  const met = new Set<number>();
  for (const arc of route.arcs) for (const limit of limitsOnArc.get(arc) ?? []) met.add(limit);
  return [...met]
    .sort((a, b) => a - b)
    .map((limit) => ({ limit, coefficient: limits[limit]?.coefficient(flow) ?? 0 }))
    .filter((use) => use.coefficient > 0);
}

/** Limits on each arc that has any: few arcs do. */
type LimitsOnArc = ReadonlyMap<number, readonly number[]>;

function limitsByArc(limits: readonly SharedLimit[]): LimitsOnArc {
  const byArc = new Map<number, number[]>();
  limits.forEach((limit, index) => {
    limit.arcs.forEach((held, arc) => {
      if (held === 0) return;
      const known = byArc.get(arc);
      if (known === undefined) byArc.set(arc, [index]);
      else known.push(index);
    });
  });
  return byArc;
}

function resultOf(item: Searched, shares: readonly number[], unserved: number, full: readonly SharedLimit[], world: World): FlowResult {
  const { flow, access, routes } = item;
  if (flow.rules.byAir) return { flow, access, byAir: true, routes: [], shares: [], unservedShare: 0, reason: null };
  if (routes.length === 0) {
    return { flow, access, byAir: false, routes: [], shares: [], unservedShare: 1, reason: noRouteReason(flow, access.railhead, world) };
  }
  if (unserved < smallestUnservedShare) {
    const sum = shares.reduce((total, share) => total + share, 0);
    return { flow, access, byAir: false, routes, shares: shares.map((share) => share / sum), unservedShare: 0, reason: null };
  }
  const met = full
    .filter((limit) => limit.coefficient(flow) > 0 && routes.some((route) => route.arcs.some((arc) => limit.arcs[arc] === 1)))
    .map((limit) => limit.id);
  return { flow, access, byAir: false, routes, shares, unservedShare: unserved, reason: limitReason(flow, access.railhead, met) };
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
