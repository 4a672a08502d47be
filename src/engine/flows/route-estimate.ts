import type { FlowPrices } from '../cost/flow-prices.ts';
import type { RouteEstimate, RouteStep } from '../estimate-types.ts';
import type { Arc, Network } from '../network/types.ts';
import type { AccessCost } from './access.ts';
import type { Flow } from './flow.ts';
import type { CandidateRoute } from './route-costs.ts';

/** A candidate route as the estimate tells it. */
export function routeEstimate(
  flow: Flow,
  access: AccessCost,
  route: CandidateRoute,
  share: number,
  prices: FlowPrices,
  network: Network,
  netbackUsdPerTonne: number | null,
  withSteps = true,
): RouteEstimate {
  return {
    id: `${route.corridor}-${nameOfPath(route.arcs)}`,
    corridor: route.corridor,
    share,
    tonnes_y: flow.tonnesPerYear * share,
    cost_usd_per_t: route.moneyUsdPerTonne,
    generalised_cost_usd_per_t: route.generalisedUsdPerTonne,
    hours: route.hours,
    hours_sd: Math.sqrt(route.hoursVariance),
    km: route.km,
    co2e_kg_per_t: route.co2eKgPerTonne,
    countries: [...route.countryKm]
      .map(([country, km]) => ({ country, km }))
      .sort((a, b) => b.km - a.km || (a.country < b.country ? -1 : 1)),
    transit: route.transit,
    legs: withSteps ? stepsOf(flow, access, route, prices, network) : [],
    breakdown: route.breakdown,
    netback_usd_per_t: netbackUsdPerTonne,
  };
}

function stepsOf(flow: Flow, access: AccessCost, route: CandidateRoute, prices: FlowPrices, network: Network): RouteStep[] {
  const steps = [accessStep(flow, access)];
  for (const index of route.arcs) {
    const step = stepOf(index, prices, network);
    if (step !== null) steps.push(step);
  }
  return steps;
}

function accessStep(flow: Flow, access: AccessCost): RouteStep {
  return {
    id: `access:${flow.site.id}`,
    kind: 'access',
    mode: access.mode,
    from: flow.site.id,
    to: access.railhead,
    km: access.km,
    hours: access.hours,
    cost_usd_per_t: access.usdPerTonne,
    co2e_kg_per_t: access.co2eKgPerTonne,
  };
}

/** Steps that cost nothing and take no time (arrivals, gauge changes inside a border charge) are left out. */
function stepOf(index: number, prices: FlowPrices, network: Network): RouteStep | null {
  const arc = network.arcs[index];
  if (arc === undefined || arc.kind === 'arrival') return null;
  const hours = prices.hours(index);
  const money = prices.money(index);
  if (arc.kind !== 'haul' && hours === 0 && money === 0) return null;
  return {
    id: arc.id,
    kind: arc.kind,
    mode: arc.kind === 'haul' ? (arc.mode ?? 'rail') : arc.kind,
    ...endsOf(arc, network),
    km: arc.km,
    hours,
    cost_usd_per_t: money,
    co2e_kg_per_t: arc.rates.co2eKgPerTonne,
  };
}

function endsOf(arc: Arc, network: Network): { from: string; to: string } {
  return { from: network.states[arc.from]?.place ?? '', to: network.states[arc.to]?.place ?? '' };
}

/** FNV-1a over the arcs, 32 bits, in base 36: a short name that depends on the way alone. */
function nameOfPath(arcs: Int32Array): string {
  let value = 0x811c9dc5;
  for (const arc of arcs) value = Math.imul(value ^ arc, 0x01000193) >>> 0;
  return value.toString(36);
}
