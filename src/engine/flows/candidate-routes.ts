import type { ChainSums, CostContext, FlowPrices } from '../cost/flow-prices.ts';
import type { ContractedNetwork } from '../network/contract.ts';
import type { Graph } from '../routing/graph.ts';
import { kShortestPaths, type Path } from '../routing/k-shortest.ts';
import { routeSet } from '../routing/route-set.ts';
import type { Workspace } from '../routing/workspace.ts';
import type { AccessCost } from './access.ts';
import { distinctWays } from './distinct-ways.ts';
import { type ExtraWay, extraWays } from './extra-ways.ts';
import type { Flow } from './flow.ts';
import type { KnownWays } from './known-ways.ts';
import { type CandidateRoute, pricedRoute } from './route-costs.ts';
import type { RouteGeometry } from './route-geometry.ts';
import type { RouteMemo } from './route-memo.ts';
import type { SharedTrees } from './shared-trees.ts';

/** Ways that are kept, and the chains of the search graph that they use. */
interface HeldWays {
  readonly ways: readonly RouteGeometry[];
  readonly chains: Int32Array;
}

/** What the search needs beside the flow's costs. */
export interface RouteSearch {
  readonly contracted: ContractedNetwork;
  /** Place of each node of the search graph. */
  readonly placeOf: Int32Array;
  readonly graph: Graph;
  readonly workspace: Workspace;
  readonly memo: RouteMemo;
  readonly knownWays: KnownWays;
  /**
   * Ways of flows that are kept whatever they cost, by world, flow, ends and extra ways; filled as flows ask. For draws of the rates, which
   * price the same ways anew. Left out, each estimate searches for itself.
   */
  readonly held?: Map<string, HeldWays>;
  /** Name under which worlds share the ways that are held, where they differ in amounts alone; each world for itself when left out. */
  readonly heldAs?: string;
  /** Costs of the flow in hand by chain, overwritten from flow to flow. */
  readonly scratch: ChainSums;
  /** Ways round that every route set holds: avoiding Russia, China, the Caspian, Russia and China (method section 3), and these with the port of Aktau. */
  readonly avoid: readonly { readonly tag: string; readonly closed: Uint8Array; readonly countries: readonly string[] }[];
}

/** A route at most this like a kept one counts as another way: the best and up to five distinct alternatives are kept. */
const routeOptions = { keep: 6, maxOverlap: 0.8, maxEnumerated: 20, maxCostRatio: 1.6 } as const;

/**
 * The routes of a flow: the best, up to five distinct alternatives, the best round each of the standing obstacles, the cheapest by money
 * and the fastest. Best first by generalised cost, which adds to the searched cost what does not sum over arcs (reliability) and what
 * all routes share (access, insurance). Empty when there is no way.
 *
 * @param closed 1 at chains of the search graph that the flow may not use, beside those that its prices shut
 */
export function candidateRoutes(
  flow: Flow,
  access: AccessCost,
  prices: FlowPrices,
  context: CostContext,
  search: RouteSearch,
  trees: SharedTrees,
  ends: { readonly from: number; readonly to: number; readonly scaleUsdPerTonne: number },
  closed?: Uint8Array,
): CandidateRoute[] {
  const { contracted } = search;
  const held = closed === undefined ? search.held : undefined;
  const extra = extraWays(flow, context.world, context.network, contracted);
  const asked = [`${ends.from}-${ends.to}`, ...extra.map((way) => way.tag)].join('|');
  const key = `${search.heldAs ?? context.world.key}|${flow.id}|${asked}`;
  const known = held?.get(key);
  prices.sumOver(contracted, search.scratch, known?.chains);
  const ways = known?.ways ?? searchedWays(flow, access, prices, context, search, trees, { ...ends, asked, extra, closed });
  if (known === undefined) held?.set(key, { ways, chains: Int32Array.from(new Set(ways.flatMap((way) => [...way.chains]))) });
  const routes = ways.map((way) => pricedRoute(way, flow, access, prices, context, ends.scaleUsdPerTonne));
  return routes.sort(
    (a, b) => a.generalisedUsdPerTonne - b.generalisedUsdPerTonne || a.arcs.length - b.arcs.length || compare(a.arcs, b.arcs),
  );
}

/**
 * The cheapest route of a flow round what is closed; null where there is none. The caller has summed the flow's prices into the scratch
 * of the search, so that many closures need one sum.
 *
 * @param closed 1 at chains of the search graph that the flow may not use
 */
export function cheapestRoute(
  flow: Flow,
  access: AccessCost,
  prices: FlowPrices,
  context: CostContext,
  search: RouteSearch,
  ends: { readonly from: number; readonly to: number; readonly scaleUsdPerTonne: number },
  closed: Uint8Array,
): CandidateRoute | null {
  const { placeOf, workspace, scratch, contracted } = search;
  const paths = kShortestPaths(search.graph, scratch.generalised, ends.from, ends.to, { closed, placeOf, workspace });
  const first = paths.next();
  if (first.done === true) return null;
  const way = search.knownWays.get(first.value.arcs, flow, access, context, contracted);
  return pricedRoute(way, flow, access, prices, context, ends.scaleUsdPerTonne);
}

function compare(a: Int32Array, b: Int32Array): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function searchedWays(
  flow: Flow,
  access: AccessCost,
  prices: FlowPrices,
  context: CostContext,
  search: RouteSearch,
  trees: SharedTrees,
  {
    from,
    to,
    asked,
    extra,
    closed,
  }: { from: number; to: number; asked: string; extra: readonly ExtraWay[]; closed: Uint8Array | undefined },
): RouteGeometry[] {
  const { contracted } = search;
  const { generalised, money, hours } = search.scratch;
  const look = (onPath: (path: Path) => void) =>
    routeSet(search.graph, generalised, from, to, {
      ...routeOptions,
      ...(closed === undefined ? {} : { closed }),
      onPath,
      placeOf: search.placeOf,
      workspace: search.workspace,
      avoid: [...search.avoid.filter((way) => !way.countries.includes(flow.market.country)), ...extra],
      cheapestBy: [
        { tag: 'money', cost: money, tree: trees.get('money', money, prices, to) },
        { tag: 'hours', cost: hours, tree: trees.get('hours', hours, prices, to) },
      ],
    });
  const paths = closed === undefined ? search.memo.routes(flow.id, asked, search.scratch, look) : look(() => undefined);
  const ways = paths.map((path) => search.knownWays.get(path.arcs, flow, access, context, contracted));
  return distinctWays(ways, context.network.arcs);
}
