import { pathSizes } from '../assignment/path-size.ts';
import { candidateRoutes, cheapestRoute } from '../flows/candidate-routes.ts';
import { distinctWays } from '../flows/distinct-ways.ts';
import { flowEnds } from '../flows/flow-ends.ts';
import type { Offer } from '../flows/offer.ts';
import type { CandidateRoute } from '../flows/route-costs.ts';
import { SharedTrees } from '../flows/shared-trees.ts';
import type { Model } from '../model.ts';
import { chainMask } from '../network/contract.ts';
import { type FlowProblem, type PreparedFlows, problemOf } from '../prepare-flows.ts';
import type { Progress } from '../progress.ts';
import type { Reference } from '../reference.ts';
import type { Obstacle } from './obstacles.ts';

/**
 * The routes of a scenario together with those that its flows would turn to where obstacles stand in the way: one set from which every
 * closure is told by leaving routes out. Costs and path sizes stay, so that a closure never lowers what it costs to serve the flows.
 */
export interface RoutePool {
  readonly prepared: PreparedFlows;
  /** The offers of each flow, with the routes of the pool. */
  readonly choices: readonly (readonly Offer[])[];
  readonly problems: readonly FlowProblem[];
  /** For each flow and each of its alternatives the obstacles that shut it: bit i stands for obstacle i. */
  readonly hits: readonly Int32Array[];
}

/** Bits of a whole number that is not negative. */
export const mostObstacles = 30;

/**
 * Collects the routes. For each given set of obstacles the flows that lose a route of the scenario to it are routed anew: as the scenario
 * with that closure would route them, or by the cheapest route alone.
 *
 * @param obstacles up to 30
 * @param sets sets of obstacles that the pool must be complete for, as bits, those with fewer obstacles first
 * @param depth `all` alternatives of each closure, or the `cheapest`, which many closures share and which suffices where cost decides
 * @throws RangeError for more obstacles than bits
 */
export function* poolSteps(
  model: Model,
  reference: Reference,
  prepared: PreparedFlows,
  obstacles: readonly Obstacle[],
  sets: readonly number[],
  depth: 'all' | 'cheapest' = 'all',
): Generator<Progress, RoutePool, void> {
  if (obstacles.length > mostObstacles) {
    throw new RangeError(`route pool: ${obstacles.length} obstacles given; expected at most ${mostObstacles}. Look at fewer at a time.`);
  }
  const trees = new SharedTrees(model.search.graph, model.search.workspace);
  const choices: Offer[][] = [];
  const hits: Int32Array[] = [];
  for (const [done, offers] of prepared.choices.entries()) {
    const pooled = offers.map((offer) => pooledOffer(model, reference, prepared, offer, obstacles, sets, depth === 'all' ? trees : null));
    choices.push(pooled.map(({ offer }) => offer));
    hits.push(Int32Array.from(pooled.flatMap((each) => each.hits)));
    yield { done: done + 1, total: prepared.choices.length };
  }
  return { prepared, choices, problems: choices.map((offers) => problemOf(offers, prepared.usesOn, prepared.context)), hits };
}

/** The problems of the pool with every route left out that one of the closed obstacles shuts. */
export function problemsWithout(pool: RoutePool, closed: number): FlowProblem[] {
  if (closed === 0) return [...pool.problems];
  return pool.problems.map((problem, index) => {
    const hits = pool.hits[index];
    if (hits?.some((hit) => (hit & closed) !== 0) !== true) return problem;
    return {
      ...problem,
      alternatives: problem.alternatives.map((alternative, at) =>
        ((hits[at] ?? 0) & closed) === 0 ? alternative : { ...alternative, cost: Number.POSITIVE_INFINITY },
      ),
    };
  });
}

function pooledOffer(
  model: Model,
  reference: Reference,
  { context }: PreparedFlows,
  offer: Offer,
  obstacles: readonly Obstacle[],
  sets: readonly number[],
  trees: SharedTrees | null,
): { offer: Offer; hits: readonly number[] } {
  const { flow, prices } = offer;
  const ends = offer.routes.length === 0 ? null : flowEnds(model, flow);
  if (prices === null || ends === null) return { offer, hits: [] };
  const masks = obstacles.map((obstacle) => obstacle.shuts(flow));
  const hitsOf = (route: CandidateRoute): number =>
    masks.reduce((bits, mask, bit) => (route.arcs.some((arc) => mask[arc] === 1) ? bits | (1 << bit) : bits), 0);
  const known = reference.scaleOf(flow);
  const scaleUsdPerTonne = Number.isFinite(known) ? known : 0;
  const own = offer.routes.map((route) => ({ ...route, hits: hitsOf(route) }));
  const priced = { ...ends, scaleUsdPerTonne };
  const { search } = model;
  const around = (set: number): Uint8Array => chainMask(search.contracted, union(masks, set));
  const withHits = (route: CandidateRoute): HitRoute => ({ ...route, hits: hitsOf(route) });
  const found =
    trees === null
      ? cheapestFor(own, sets, () => {
          prices.sumOver(search.contracted, search.scratch);
          return (set) => {
            const route = cheapestRoute(flow, offer.access, prices, context, search, priced, around(set));
            return route === null ? null : withHits(route);
          };
        })
      : sets
          .filter((set) => own.some((route) => (route.hits & set) !== 0))
          .flatMap((set) => candidateRoutes(flow, offer.access, prices, context, search, trees, priced, around(set)))
          .map(withHits);
  const pooled = distinctWays([...own, ...found], model.network.arcs);
  prices.sumOver(search.contracted, search.scratch);
  const sizes = pathSizes(
    pooled.map((route) => route.chains),
    search.scratch.generalised,
  );
  return { offer: { ...offer, routes: pooled, sizes }, hits: pooled.map((route) => route.hits) };
}

type HitRoute = CandidateRoute & { readonly hits: number };

/**
 * The cheapest route for each set of obstacles. A route found for fewer obstacles that keeps off the others as well is the cheapest for
 * all of them, and where fewer obstacles leave no way more leave none, so few sets need a search.
 *
 * @param own the routes with nothing closed, the cheapest among them
 * @param prepare makes ready to search
 */
function cheapestFor(own: readonly HitRoute[], sets: readonly number[], prepare: () => (set: number) => HitRoute | null): HitRoute[] {
  const best = own.reduce((least, route) => (route.generalisedUsdPerTonne < least.generalisedUsdPerTonne ? route : least));
  const known: { readonly set: number; readonly route: HitRoute | null }[] = [{ set: 0, route: best }];
  let search: ((set: number) => HitRoute | null) | null = null;
  for (const set of sets) {
    const told = known.some((each) => (each.set & ~set) === 0 && (each.route === null || (each.route.hits & set) === 0));
    if (told) continue;
    search ??= prepare();
    known.push({ set, route: search(set) });
  }
  return known.flatMap(({ route }) => route ?? []);
}

function union(masks: readonly Uint8Array[], set: number): Uint8Array {
  const [first] = masks;
  const all = new Uint8Array(first?.length ?? 0);
  masks.forEach((mask, bit) => {
    if (((set >>> bit) & 1) === 0) return;
    for (let arc = 0; arc < all.length; arc++) if (mask[arc] === 1) all[arc] = 1;
  });
  return all;
}
