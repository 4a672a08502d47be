import { expect } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import type { Aggregate, Estimate, RouteEstimate, ShipmentEstimate } from '../../../src/engine/index.ts';

/** What holds of every estimate, whatever the data and the scenario: each function throws where it does not. */

const close = (value: number, expected: number, what: string, tolerance = 1e-9): void => {
  if (!(Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected))))
    throw new Error(`${what} is ${value}; expected ${expected}.`);
};

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Every number that hangs on the value is a number. */
export function expectFinite(value: unknown, path = 'estimate'): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${value}.`);
  if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) expectFinite(part, `${path}.${key}`);
}

/** Parts of a route sum to the whole. */
function expectRouteAddsUp(route: RouteEstimate, id: string): void {
  const what = `${id}, route ${route.id}`;
  const { insurance, time, reliability, corridor_constant } = route.breakdown;
  close(sum(Object.values(route.breakdown)), route.generalised_cost_usd_per_t, `${what}: the sum of the breakdown`);
  close(route.generalised_cost_usd_per_t - time - reliability - corridor_constant, route.cost_usd_per_t, `${what}: money`);
  close(sum(route.legs.map((step) => step.cost_usd_per_t)) + insurance, route.cost_usd_per_t, `${what}: money of the steps`);
  close(sum(route.legs.map((step) => step.hours)), route.hours, `${what}: hours of the steps`);
  close(sum(route.legs.map((step) => step.km)), route.km, `${what}: km of the steps`);
  close(sum(route.legs.map((step) => step.co2e_kg_per_t)), route.co2e_kg_per_t, `${what}: emissions of the steps`);
  const land = sum(route.legs.filter((step) => step.mode !== 'sea' && step.mode !== 'ferry').map((step) => step.km));
  // The data give the kilometres of a leg in each country to two decimals.
  close(sum(route.countries.map((part) => part.km)), land, `${what}: km by country`, 1e-4);
  for (const part of Object.values(route.breakdown)) expect(part).toBeGreaterThanOrEqual(-1e-9);
  expect(route.hours_sd).toBeGreaterThanOrEqual(0);
}

/** The steps of a route lead from the site to the market, each from where the one before ended. */
function expectRouteIsJoined(route: RouteEstimate, flow: ShipmentEstimate): void {
  let at = flow.site;
  for (const step of route.legs) {
    if (step.from !== at) throw new Error(`${flow.id}, route ${route.id}: "${step.id}" starts at ${step.from}, but the cargo is at ${at}.`);
    at = step.to;
  }
}

function expectFlowHolds(flow: ShipmentEstimate): void {
  close(flow.moved_t_y + flow.stranded_t_y, flow.by_air ? 0 : flow.tonnes_y, `${flow.id}: moved and stranded tonnes`);
  close(sum(flow.routes.map((route) => route.tonnes_y)), flow.moved_t_y, `${flow.id}: tonnes of the routes`);
  for (const route of flow.routes) {
    expect(route.share).toBeGreaterThanOrEqual(0);
    close(route.tonnes_y, route.share * flow.tonnes_y, `${flow.id}: tonnes of ${route.id}`);
    expectRouteAddsUp(route, flow.id);
    expectRouteIsJoined(route, flow);
  }
  const costs = flow.routes.map((route) => route.generalised_cost_usd_per_t);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
  const ways = flow.routes.map((route) =>
    route.legs
      .filter((step) => step.kind === 'haul')
      .map((step) => `${step.id} ${step.from}`)
      .join(' > '),
  );
  if (new Set(ways).size !== ways.length) throw new Error(`${flow.id} has the same way twice: ${ways.join(' | ')}`);
  expect(new Set(flow.routes.map((route) => route.id)).size).toBe(flow.routes.length);
  if (flow.stranded_t_y > 0) expect(flow.reason).toBeTruthy();
  if (flow.stranded) expect(flow.routes).toEqual([]);
}

function expectAggregateHolds(group: Aggregate): void {
  const { totals } = group;
  close(totals.moved_t_y + totals.stranded_t_y, totals.tonnes_y, 'moved and stranded tonnes in total');
  close(sum(group.corridors.map((row) => row.tonnes_y)), totals.moved_t_y, 'tonnes of the corridors');
  if (totals.moved_t_y > 0) {
    close(sum(group.corridors.map((row) => row.share_tonnes)), 1, 'shares of the corridors');
    close(sum(group.corridors.map((row) => row.share_tonnes ** 2)), group.hhi, 'the concentration');
    close(sum(group.dependence.filter((row) => row.country !== 'EU').map((row) => row.market_share_tonnes)), 1, 'market shares');
  }
  for (const row of group.dependence) {
    for (const [key, share] of Object.entries(row)) {
      if (typeof share === 'number' && !(share >= 0 && share <= 1 + 1e-9)) throw new Error(`${key} of ${row.country} is ${share}.`);
    }
    for (const unit of ['tonnes', 'value', 'tkm'] as const)
      expect(row[`transit_share_${unit}`]).toBeLessThanOrEqual(row[`any_share_${unit}`] + 1e-12);
  }
}

/** What enters a place leaves it, but for railheads and places of delivery. */
function expectFlowsAreConserved(result: Estimate, dataset: Dataset): void {
  const ends = new Map([...dataset.legs, ...dataset.seaLanes].map((link) => [link.id, link]));
  const balance = new Map<string, number>();
  const add = (place: string | undefined, tonnes: number): void =>
    void balance.set(place ?? '?', (balance.get(place ?? '?') ?? 0) + tonnes);
  for (const link of result.links) {
    const leg = ends.get(link.leg);
    add(leg?.from, link.backward_t_y - link.forward_t_y);
    add(leg?.to, link.forward_t_y - link.backward_t_y);
  }
  for (const flow of result.shipments) {
    for (const route of flow.routes) {
      const hauls = route.legs.filter((step) => step.kind === 'haul');
      add(route.legs[0]?.to, route.tonnes_y);
      add(hauls.at(-1)?.to ?? route.legs[0]?.to, -route.tonnes_y);
    }
  }
  for (const [place, left] of balance) if (Math.abs(left) > 1e-3) throw new Error(`At ${place} ${left} t a year come from nowhere.`);
}

/** Everything above, of one estimate. */
export function expectLawsHold(result: Estimate, dataset: Dataset): void {
  expectFinite(result);
  for (const flow of result.shipments) expectFlowHolds(flow);
  expectAggregateHolds(result);
  for (const group of [...result.by_mineral, ...result.by_origin]) expectAggregateHolds(group);
  close(sum(result.by_mineral.map((group) => group.totals.moved_t_y)), result.totals.moved_t_y, 'tonnes by mineral');
  close(sum(result.by_origin.map((group) => group.totals.moved_t_y)), result.totals.moved_t_y, 'tonnes by origin');
  expectFlowsAreConserved(result, dataset);
  for (const limit of result.capacities)
    expect(limit.used_t_y).toBeLessThanOrEqual(Math.max(0, limit.capacity_t_y - limit.background_t_y) * 1.002 + 1);
}
