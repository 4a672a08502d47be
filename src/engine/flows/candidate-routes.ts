import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { CostContext, FlowCosts } from '../cost/flow-costs.ts';
import { insurance, reliabilityCost } from '../cost/value-of-time.ts';
import type { CostBreakdown } from '../estimate-types.ts';
import { type ContractedNetwork, chainCosts, expand } from '../network/contract.ts';
import { corridorOfRoute } from '../network/corridor.ts';
import type { Arc } from '../network/types.ts';
import type { Graph } from '../routing/graph.ts';
import { routeSet } from '../routing/route-set.ts';
import type { Workspace } from '../routing/workspace.ts';
import { usdPerTonneHour } from '../units.ts';
import type { AccessCost } from './access.ts';
import type { Flow } from './flow.ts';
import type { RouteMemo } from './route-memo.ts';
import type { SharedTrees } from './shared-trees.ts';

/** A route that a flow may take, with all that is summed along it. */
export interface CandidateRoute {
  readonly arcs: Int32Array;
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
  costs: FlowCosts,
  context: CostContext,
  search: RouteSearch,
  trees: SharedTrees,
  ends: { readonly from: number; readonly to: number; readonly scaleUsdPerTonne: number },
): CandidateRoute[] {
  const { contracted } = search;
  const generalised = chainCosts(contracted, costs.generalised);
  const money = chainCosts(contracted, costs.money);
  const hours = chainCosts(contracted, costs.hours);
  const paths = search.memo.routes(flow.id, `${ends.from}-${ends.to}`, { generalised, money, hours }, (onPath) =>
    routeSet(search.graph, generalised, ends.from, ends.to, {
      ...routeOptions,
      onPath,
      placeOf: search.placeOf,
      workspace: search.workspace,
      avoid: search.avoid.filter((way) => !way.countries.includes(flow.market.country)),
      cheapestBy: [
        { tag: 'money', cost: money, tree: trees.get('money', money, costs, ends.to) },
        { tag: 'hours', cost: hours, tree: trees.get('hours', hours, costs, ends.to) },
      ],
    }),
  );
  const routes = paths.map((path) => measure(expand(contracted, path.arcs), flow, access, costs, context, ends.scaleUsdPerTonne));
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
  arcs: Int32Array,
  flow: Flow,
  access: AccessCost,
  costs: FlowCosts,
  context: CostContext,
  scaleUsdPerTonne: number,
): CandidateRoute {
  const { network, world, book } = context;
  const service = flow.serviceClass === 'block-train' ? 0 : 1;
  const constants = context.constants(flow);
  const hoursVariance = context.table.hoursVariance[service];
  const parts = { haul: 0, border: 0, gauge: 0, port: 0, sea: 0 };
  let surcharge = 0;
  let hours = access.hours;
  let variance = 0;
  let km = access.km;
  let co2e = access.co2eKgPerTonne;
  let constant = 0;
  const countryKm = new Map<string, number>();
  const addKm = (country: string, value: number): void => void countryKm.set(country, (countryKm.get(country) ?? 0) + value);
  for (const part of access.countryKm) addKm(part.country, part.km);
  const places = new Set<string>();
  const legs = new Set<string>();
  const portCountries = new Set<string>();
  let caspianAzerbaijan = false;
  for (const index of arcs) {
    const arc = network.arcs[index];
    if (arc === undefined) continue;
    const paid = costs.money[index] ?? 0;
    const plain = paid / (1 + costs.hazardShare);
    const added = Math.min(plain, Math.max(0, world.factors.surchargeUsdPerTonne[index] ?? 0));
    parts[moneyPart(arc)] += plain - added;
    surcharge += paid - plain + added;
    hours += costs.hours[index] ?? 0;
    variance += (hoursVariance[index] ?? 0) * (world.factors.hours[index] ?? 1) ** 2 * (world.factors.variance[index] ?? 1);
    km += arc.km;
    co2e += arc.rates.co2eKgPerTonne;
    constant += (constants[index] ?? 0) * scaleUsdPerTonne;
    for (const part of arc.countryKm) addKm(part.country, part.km);
    for (const place of arc.places) places.add(place);
    const link = arc.link >= 0 ? network.links[arc.link] : undefined;
    if (link !== undefined) legs.add(link.id);
    if (arc.kind === 'port') for (const country of arc.countries) portCountries.add(country);
    if (link?.mode === 'ferry' && link.countries.includes('AZ')) caspianAzerbaijan = true;
  }
  const landCountries = new Set([...countryKm].filter(([, value]) => value > 0).map(([country]) => country));
  const touched = [...new Set([...landCountries, ...portCountries])].sort();
  const money = access.usdPerTonne + parts.haul + parts.border + parts.gauge + parts.port + parts.sea + surcharge;
  const insured = insurance(flow.usdPerTonne, book.read('insurance-share'), book.read('insured-value-markup'));
  const time = costs.usdPerTonneHour * hours;
  const reliability = reliabilityCost(variance, usdPerTonneHour(costs.usdPerTonneHour), book.read('reliability-ratio'));
  return {
    arcs,
    corridor: corridorOfRoute({ places, legs, landCountries, caspianAzerbaijan }),
    breakdown: { access: access.usdPerTonne, ...parts, surcharge, insurance: insured, time, reliability, corridor_constant: constant },
    moneyUsdPerTonne: money + insured,
    generalisedUsdPerTonne: money + insured + time + reliability + constant,
    hours,
    hoursVariance: variance,
    km,
    landKm: [...countryKm.values()].reduce((sum, value) => sum + value, 0),
    co2eKgPerTonne: co2e,
    countryKm,
    transit: touched.filter((country) => country !== flow.site.country && country !== flow.market.country),
    touched,
  };
}
