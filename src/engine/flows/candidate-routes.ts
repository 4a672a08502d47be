import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { ChainSums, CostContext, FlowPrices } from '../cost/flow-prices.ts';
import { insurance, reliabilityCost } from '../cost/value-of-time.ts';
import type { CostBreakdown } from '../estimate-types.ts';
import { type ContractedNetwork, expand } from '../network/contract.ts';
import { corridorOfRoute } from '../network/corridor.ts';
import type { Arc } from '../network/types.ts';
import type { Graph } from '../routing/graph.ts';
import { routeSet } from '../routing/route-set.ts';
import type { Workspace } from '../routing/workspace.ts';
import { usdPerTonneHour } from '../units.ts';
import type { AccessCost } from './access.ts';
import { distinctWays } from './distinct-ways.ts';
import { extraWays } from './extra-ways.ts';
import type { Flow } from './flow.ts';
import type { RouteMemo } from './route-memo.ts';
import type { SharedTrees } from './shared-trees.ts';

/** A route that a flow may take, with all that is summed along it. */
export interface CandidateRoute {
  readonly arcs: Int32Array;
  /** The same way as chains of the search graph. */
  readonly chains: Int32Array;
  readonly corridor: CorridorId;
  readonly breakdown: CostBreakdown;
  readonly moneyUsdPerTonne: number;
  readonly generalisedUsdPerTonne: number;
  readonly hours: number;
  readonly hoursVariance: number;
  readonly km: number;
  readonly landKm: number;
  readonly co2eKgPerTonne: number;
  readonly countryKm: ReadonlyMap<string, number>;
  /** Countries with land kilometres or a port call, neither the site's nor the market's (design 6a.10). */
  readonly transit: readonly string[];
  /** The same without the exception for site and market. */
  readonly touched: readonly string[];
}

/** What the search needs beside the flow's costs. */
export interface RouteSearch {
  readonly contracted: ContractedNetwork;
  /** Place of each node of the search graph. */
  readonly placeOf: Int32Array;
  readonly graph: Graph;
  readonly workspace: Workspace;
  readonly memo: RouteMemo;
  /** Costs of the flow in hand by chain, overwritten from flow to flow. */
  readonly scratch: ChainSums;
  /** Ways round that every route set holds: avoiding Russia, China, the Caspian, Russia and China (method section 3). */
  readonly avoid: readonly { readonly tag: string; readonly closed: Uint8Array; readonly countries: readonly string[] }[];
}

/** A route at most this like a kept one counts as another way: the best and up to five distinct alternatives are kept. */
const routeOptions = { keep: 6, maxOverlap: 0.8, maxEnumerated: 20, maxCostRatio: 1.6 } as const;

/**
 * The routes of a flow: the best, up to five distinct alternatives, the best round each of the standing obstacles, the cheapest by money
 * and the fastest. Best first by generalised cost, which adds to the searched cost what does not sum over arcs (reliability) and what
 * all routes share (access, insurance). Empty when there is no way.
 */
export function candidateRoutes(
  flow: Flow,
  access: AccessCost,
  prices: FlowPrices,
  context: CostContext,
  search: RouteSearch,
  trees: SharedTrees,
  ends: { readonly from: number; readonly to: number; readonly scaleUsdPerTonne: number },
): CandidateRoute[] {
  const { contracted } = search;
  const { generalised, money, hours } = search.scratch;
  prices.sumOver(contracted, search.scratch);
  const extra = extraWays(flow, context.world, context.network, contracted);
  const asked = [`${ends.from}-${ends.to}`, ...extra.map((way) => way.tag)].join('|');
  const paths = search.memo.routes(flow.id, asked, search.scratch, (onPath) =>
    routeSet(search.graph, generalised, ends.from, ends.to, {
      ...routeOptions,
      onPath,
      placeOf: search.placeOf,
      workspace: search.workspace,
      avoid: [...search.avoid.filter((way) => !way.countries.includes(flow.market.country)), ...extra],
      cheapestBy: [
        { tag: 'money', cost: money, tree: trees.get('money', money, prices, ends.to) },
        { tag: 'hours', cost: hours, tree: trees.get('hours', hours, prices, ends.to) },
      ],
    }),
  );
  const ways = distinctWays(
    paths.map((path) => ({ chains: path.arcs, arcs: expand(contracted, path.arcs) })),
    context.network.arcs,
  );
  const routes = ways.map(({ chains, arcs }) => measure(chains, arcs, flow, access, prices, context, ends.scaleUsdPerTonne));
  return routes.sort(
    (a, b) => a.generalisedUsdPerTonne - b.generalisedUsdPerTonne || a.arcs.length - b.arcs.length || compare(a.arcs, b.arcs),
  );
}

function compare(a: Int32Array, b: Int32Array): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

type MoneyPart = 'haul' | 'border' | 'gauge' | 'port' | 'sea';

/** The part of the breakdown that an arc's money belongs to. */
function moneyPart(arc: Arc): MoneyPart {
  if (arc.kind === 'border' || arc.kind === 'gauge') return arc.kind;
  if (arc.kind === 'port' || arc.kind === 'transfer' || arc.kind === 'arrival') return 'port';
  return arc.mode === 'sea' || arc.mode === 'ferry' ? 'sea' : 'haul';
}

function measure(
  chains: Int32Array,
  arcs: Int32Array,
  flow: Flow,
  access: AccessCost,
  prices: FlowPrices,
  context: CostContext,
  scaleUsdPerTonne: number,
): CandidateRoute {
  const { network, world, book, table } = context;
  const hoursVariance = table.hoursVariance[flow.serviceClass === 'block-train' ? 0 : 1];
  const parts = { haul: 0, border: 0, gauge: 0, port: 0, sea: 0 };
  let surcharge = 0;
  let hours = access.hours;
  let variance = 0;
  let km = access.km;
  let co2e = access.co2eKgPerTonne;
  let constant = 0;
  let trace = 0;
  const countryKm = new Map<string, number>();
  const touched = new Set<string>();
  const addKm = (country: string, value: number): void => {
    if (value <= 0) return;
    countryKm.set(country, (countryKm.get(country) ?? 0) + value);
    touched.add(country);
  };
  for (const part of access.countryKm) addKm(part.country, part.km);
  for (const index of arcs) {
    const arc = network.arcs[index];
    if (arc === undefined) continue;
    const paid = prices.money(index);
    const plain = paid / (1 + prices.hazardShare);
    const added = Math.min(plain, Math.max(0, world.factors.surchargeUsdPerTonne[index] ?? 0));
    parts[moneyPart(arc)] += plain - added;
    surcharge += paid - plain + added;
    hours += prices.hours(index);
    variance += (hoursVariance[index] ?? 0) * (world.factors.hours[index] ?? 1) ** 2 * (world.factors.variance[index] ?? 1);
    km += arc.km;
    co2e += arc.rates.co2eKgPerTonne;
    constant += (prices.constants[index] ?? 0) * scaleUsdPerTonne;
    trace |= table.trace[index] ?? 0;
    for (const part of arc.countryKm) addKm(part.country, part.km);
    if (arc.kind === 'port') for (const country of arc.countries) touched.add(country);
  }
  const touchedInOrder = [...touched].sort();
  const money = access.usdPerTonne + parts.haul + parts.border + parts.gauge + parts.port + parts.sea + surcharge;
  const risk = world.warRisks.reduce((sum, each) => sum + (arcs.some((arc) => each.arcs[arc] === 1) ? each.share : 0), 0);
  const insured = insurance(flow.usdPerTonne, book.read('insurance-share') + risk, book.read('insured-value-markup'));
  const time = prices.usdPerTonneHour * hours;
  const reliability = reliabilityCost(variance, usdPerTonneHour(prices.usdPerTonneHour), book.read('reliability-ratio'));
  let landKm = 0;
  for (const value of countryKm.values()) landKm += value;
  return {
    arcs,
    chains,
    corridor: corridorOfRoute(trace, (country) => countryKm.has(country)),
    breakdown: { access: access.usdPerTonne, ...parts, surcharge, insurance: insured, time, reliability, corridor_constant: constant },
    moneyUsdPerTonne: money + insured,
    generalisedUsdPerTonne: money + insured + time + reliability + constant,
    hours,
    hoursVariance: variance,
    km,
    landKm,
    co2eKgPerTonne: co2e,
    countryKm,
    transit: touchedInOrder.filter((country) => country !== flow.site.country && country !== flow.market.country),
    touched: touchedInOrder,
  };
}
