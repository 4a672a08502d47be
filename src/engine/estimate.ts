import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Assigned } from './assign-flows.ts';
import { aggregate } from './dependence/aggregate.ts';
import type { CapacityUse, Estimate, NetbackBreakdown, ShipmentEstimate } from './estimate-types.ts';
import { type FlowResult, loadedRoutes, movedTonnes } from './flows/flow-result.ts';
import { linkFlows } from './flows/links.ts';
import { routeEstimate } from './flows/route-estimate.ts';
import { reasonText } from './flows/stranded-reason.ts';
import { type Model, modelOf } from './model.ts';
import { type Reference, referenceOf } from './reference.ts';
import { canonicalId } from './scenario/canonical.ts';
import type { World } from './scenario/world.ts';
import { solveScenario } from './solve-scenario.ts';
import { meanNetback, routeNetback } from './value/flow-netback.ts';

/** What of an estimate may be left out where it is not looked at. */
export interface EstimateOptions {
  /** `none` leaves the steps of every route empty: they are most of the bytes. */
  readonly itineraries?: 'all' | 'none';
}

/**
 * Everything that is computed for a scenario: routes, costs, days, dependence. Pure: the same dataset and scenario give the same bytes,
 * in browser, worker and Node; what does not depend on the scenario is kept by dataset object.
 *
 * @param dataset as src/dataset/load.ts returns it
 * @param scenario a year, a maturity and levers
 * @throws RangeError for a year, maturity or lever out of its range; Error when the dataset does not hold together, or a lever names
 *   something that it does not hold; the message names it
 */
export function estimate(dataset: Dataset, scenario: Scenario, options: EstimateOptions = {}): Estimate {
  return estimateWith(modelOf(dataset), scenario, options);
}

/**
 * The same on a model that was built before, with other parameters where wanted.
 *
 * @param reference what the baseline froze; that of the model when left out
 */
export function estimateWith(
  model: Model,
  scenario: Scenario,
  options: EstimateOptions = {},
  reference: Reference = referenceOf(model),
): Estimate {
  const { world, assigned, warnings } = solveScenario(model, scenario, reference);
  const { results } = assigned;
  const means = new Map(results.map((result) => [result, meanNetback(result, world, model)]));
  const netbackOf = (result: FlowResult): number => (means.get(result)?.netback ?? 0) * movedTonnes(result);
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      year: scenario.year,
      maturity: scenario.maturity,
      levers: scenario.levers,
      canonical_id: canonicalId(scenario),
    },
    ...aggregate(results, netbackOf),
    shipments: results.map((result, index) =>
      shipmentEstimate(result, means.get(result) ?? null, assigned, index, model, world, options.itineraries ?? 'all'),
    ),
    by_mineral: groups(results, (result) => result.flow.mineral).map(([mineral, group]) => ({ mineral, ...aggregate(group, netbackOf) })),
    by_origin: groups(results, (result) => result.flow.site.country).map(([country, group]) => ({
      country,
      ...aggregate(group, netbackOf),
    })),
    links: linkFlows(results, model.network),
    capacities: capacityUses(assigned, reference, model),
    closed_legs: closedLegs(world, model),
    warnings,
  };
}

function shipmentEstimate(
  result: FlowResult,
  netback: NetbackBreakdown | null,
  assigned: Assigned,
  index: number,
  model: Model,
  world: World,
  itineraries: NonNullable<EstimateOptions['itineraries']>,
): ShipmentEstimate {
  const { flow } = result;
  const moved = movedTonnes(result);
  const prices = assigned.prices[index] ?? null;
  const mean = (value: (route: FlowResult['routes'][number]) => number): number | null => {
    if (moved <= 0) return null;
    let sum = 0;
    for (const { route, tonnes } of loadedRoutes(result)) sum += tonnes * value(route);
    return sum / moved;
  };
  return {
    id: flow.id,
    shipment: flow.shipment,
    site: flow.site.id,
    origin_country: flow.site.country,
    market: flow.market.id,
    market_country: flow.market.country,
    mineral: flow.mineral,
    product: flow.product,
    stage: flow.stage,
    service_class: flow.serviceClass,
    tonnes_y: flow.tonnesPerYear,
    moved_t_y: moved,
    stranded_t_y: result.byAir ? 0 : flow.tonnesPerYear - moved,
    stranded: !result.byAir && result.routes.length === 0,
    ...(result.reason === null ? {} : { reason: reasonText(result.reason, model.nameOf), reason_parts: result.reason }),
    value_usd_y: flow.usdPerTonne === null ? null : flow.usdPerTonne * flow.tonnesPerYear,
    value_basis: flow.valueBasis,
    by_air: result.byAir,
    cost_usd_per_t: mean((route) => route.moneyUsdPerTonne),
    hours: mean((route) => route.hours),
    km: mean((route) => route.km),
    co2e_kg_per_t: mean((route) => route.co2eKgPerTonne),
    netback_usd_per_t: netback?.netback ?? null,
    netback,
    freight_share_of_value:
      netback === null || !flow.usdPerTonne ? null : (netback.freight + netback.moisture + netback.insurance) / flow.usdPerTonne,
    routes:
      prices === null
        ? []
        : result.routes.map((route, at) =>
            routeEstimate(
              flow,
              result.access,
              route,
              result.shares[at] ?? 0,
              prices,
              model.network,
              routeNetback(flow, route, world, model)?.netback ?? null,
              itineraries === 'all',
            ),
          ),
  };
}

/** Results by a key, keys in alphabetical order. */
function groups(results: readonly FlowResult[], keyOf: (result: FlowResult) => string): [string, FlowResult[]][] {
  const byKey = new Map<string, FlowResult[]>();
  for (const result of results) {
    const key = keyOf(result);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [result]);
    else group.push(result);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
}

function capacityUses(assigned: Assigned, reference: Reference, model: Model): CapacityUse[] {
  return assigned.limits
    .filter((limit) => Number.isFinite(limit.capacity))
    .map((limit) => ({
      id: limit.id,
      legs: limit.links.map((link) => model.network.links[link]?.id ?? ''),
      capacity_t_y: limit.capacity,
      background_t_y: reference.background.get(limit.id) ?? 0,
      used_t_y: assigned.used.get(limit.id) ?? 0,
      shadow_usd_per_t: assigned.shadow.get(limit.id) ?? 0,
    }));
}

/** Legs that the levers or the year keep shut; a closed country shuts every leg that touches it, for transit at least. */
function closedLegs(world: World, model: Model): Estimate['closed_legs'] {
  const closedCountries = new Set(
    world.countryRules.filter((rule) => rule.scope === 'any' && rule.minerals === null).map((rule) => rule.country),
  );
  return model.network.links.flatMap((link, index): { leg: string; why: 'closed' | 'not-yet-open' }[] => {
    const state = world.linkState[index];
    if (state === 'not-yet-open') return [{ leg: link.id, why: state }];
    const inClosedCountry = link.countries.some((country) => closedCountries.has(country));
    return state === 'closed' || inClosedCountry ? [{ leg: link.id, why: 'closed' }] : [];
  });
}
