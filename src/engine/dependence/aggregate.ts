import { type CorridorId, corridorIds } from '../../dataset/vocabulary.ts';
import type { Aggregate, CorridorRow, DependenceRow, Totals } from '../estimate-types.ts';
import { type FlowResult, loadedRoutes, movedTonnes, movedValue } from '../flows/flow-result.ts';
import { daysOf } from '../units.ts';
import { effectiveRoutes, hhi } from './concentration.ts';
import { partnerSums } from './partners.ts';
import { shareOf, Tally } from './tally.ts';
import { transitSums } from './transit.ts';

/**
 * The figures of a group of flows: totals, the four kinds of dependence, corridors and their concentration.
 *
 * @param netbackOf netback of what moves of a flow, USD a year; 0 where no price is known
 */
export function aggregate(results: readonly FlowResult[], netbackOf: (result: FlowResult) => number): Aggregate {
  const transit = transitSums(results);
  const partners = partnerSums(results);
  const corridors = corridorRows(results, transit.tonnes, transit.value);
  const shares = corridors.map((row) => row.share_tonnes);
  const some = transit.tonnes > 0;
  return {
    totals: totalsOf(results, netbackOf),
    dependence: dependenceRows(transit, partners),
    corridors,
    hhi: some ? hhi(shares) : 0,
    effective_routes: some ? effectiveRoutes(shares).byEntropy : 0,
    ownership_unknown_share: shareOf(partners.ownershipUnknownValue, transit.value),
  };
}

function dependenceRows(transit: ReturnType<typeof transitSums>, partners: ReturnType<typeof partnerSums>): DependenceRow[] {
  const countries = new Set([
    ...transit.anyTonnes.keys(),
    ...partners.marketTonnes.keys(),
    ...partners.processingValue.keys(),
    ...partners.ownershipValue.keys(),
  ]);
  return [...countries].sort().map((country) => ({
    country,
    transit_share_tonnes: shareOf(transit.transitTonnes.get(country), transit.tonnes),
    transit_share_value: shareOf(transit.transitValue.get(country), transit.value),
    transit_share_tkm: shareOf(transit.transitTkm.get(country), transit.landTkm),
    any_share_tonnes: shareOf(transit.anyTonnes.get(country), transit.tonnes),
    any_share_value: shareOf(transit.anyValue.get(country), transit.value),
    any_share_tkm: shareOf(transit.anyTkm.get(country), transit.landTkm),
    market_share_tonnes: shareOf(partners.marketTonnes.get(country), transit.tonnes),
    market_share_value: shareOf(partners.marketValue.get(country), transit.value),
    processing_share: shareOf(partners.processingValue.get(country), transit.value),
    ownership_share: shareOf(partners.ownershipValue.get(country), transit.value),
  }));
}

/** Tonnes by corridor, in the order of the bundle, without corridors that carry nothing. */
function corridorRows(results: readonly FlowResult[], tonnes: number, value: number): CorridorRow[] {
  const byTonnes = new Tally<CorridorId>();
  const byValue = new Tally<CorridorId>();
  for (const result of results) {
    for (const { route, tonnes: moved } of loadedRoutes(result)) {
      byTonnes.add(route.corridor, moved);
      byValue.add(route.corridor, moved * (result.flow.usdPerTonne ?? 0));
    }
  }
  return corridorIds
    .filter((id) => byTonnes.get(id) > 0)
    .map((id) => ({
      id,
      tonnes_y: byTonnes.get(id),
      share_tonnes: shareOf(byTonnes.get(id), tonnes),
      share_value: shareOf(byValue.get(id), value),
    }));
}

function totalsOf(results: readonly FlowResult[], netbackOf: (result: FlowResult) => number): Totals {
  let netback = 0;
  let tonnes = 0;
  let valued = 0;
  let value = 0;
  let air = 0;
  let moved = 0;
  let movedUsd = 0;
  let movedValuedCost = 0;
  let cost = 0;
  let hours = 0;
  let km = 0;
  let co2e = 0;
  for (const result of results) {
    const { flow } = result;
    if (result.byAir) {
      air += flow.tonnesPerYear;
      continue;
    }
    tonnes += flow.tonnesPerYear;
    if (flow.usdPerTonne !== null) {
      valued += flow.tonnesPerYear;
      value += flow.tonnesPerYear * flow.usdPerTonne;
    }
    moved += movedTonnes(result);
    movedUsd += movedValue(result);
    netback += netbackOf(result);
    for (const { route, tonnes: carried } of loadedRoutes(result)) {
      cost += carried * route.moneyUsdPerTonne;
      if (flow.usdPerTonne !== null) movedValuedCost += carried * route.moneyUsdPerTonne;
      hours += carried * route.hours;
      km += carried * route.km;
      co2e += (carried * route.co2eKgPerTonne) / 1000;
    }
  }
  return {
    tonnes_y: tonnes,
    moved_t_y: moved,
    value_usd_y: value,
    value_coverage: shareOf(valued, tonnes),
    cost_usd_y: cost,
    cost_usd_per_t: shareOf(cost, moved),
    days_mean: daysOf(shareOf(hours, moved)),
    km_mean: shareOf(km, moved),
    co2e_t_y: co2e,
    stranded_t_y: Math.max(0, tonnes - moved),
    air_t_y: air,
    freight_share_of_value: shareOf(movedValuedCost, movedUsd),
    netback_usd_y: netback,
  };
}
