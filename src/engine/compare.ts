import { corridorIds } from '../dataset/vocabulary.ts';
import type { Change, Comparison, CorridorRow, DependenceRow, Estimate, ShipmentEstimate, Totals } from './estimate-types.ts';

/**
 * What changes from estimate A to estimate B.
 *
 * Rerouted tonnes: for each flow that moves in both, the tonnes that change corridor, half of the sum of the differences. What they pay
 * more: the change in the freight bill of the flows that reroute, over their rerouted tonnes; so tonnes that stay on their corridor
 * but pay more (a scarcer one) count in, and the figure says what the change of road costs those shippers.
 */
export function compare(a: Estimate, b: Estimate): Comparison {
  const inA = new Map(a.shipments.map((shipment) => [shipment.id, shipment]));
  const inB = new Map(b.shipments.map((shipment) => [shipment.id, shipment]));
  const ids = [...new Set([...inA.keys(), ...inB.keys()])];
  const shipments = ids.map((id) => shipmentChange(id, inA.get(id), inB.get(id)));
  const rerouted = shipments.filter((change) => change.rerouted_t_y > 0);
  const reroutedTonnes = rerouted.reduce((sum, change) => sum + change.rerouted_t_y, 0);
  const weighted = (of: (change: Comparison['shipments'][number]) => Change | null): number | null => {
    if (reroutedTonnes <= 0) return null;
    let sum = 0;
    for (const change of rerouted) {
      const value = of(change);
      const moved = Math.min(inA.get(change.id)?.moved_t_y ?? 0, inB.get(change.id)?.moved_t_y ?? 0);
      if (value !== null) sum += moved * (value.b - value.a);
    }
    return sum / reroutedTonnes;
  };
  const extraHours = weighted((change) => change.hours);
  return {
    a: a.scenario.id,
    b: b.scenario.id,
    totals: totalsChange(a.totals, b.totals),
    rerouted_t_y: reroutedTonnes,
    rerouted_extra_usd_per_t: weighted((change) => change.cost_usd_per_t),
    rerouted_extra_days: extraHours === null ? null : extraHours / 24,
    dependence: joined(a.dependence, b.dependence, (row) => row.country, emptyDependence).map(([country, rowA, rowB]) => ({
      country,
      a: rowA,
      b: rowB,
    })),
    corridors: corridorIds.flatMap((id) => {
      const rowA = a.corridors.find((row) => row.id === id);
      const rowB = b.corridors.find((row) => row.id === id);
      if (rowA === undefined && rowB === undefined) return [];
      const empty: CorridorRow = { id, tonnes_y: 0, share_tonnes: 0, share_value: 0 };
      return [{ id, a: rowA ?? empty, b: rowB ?? empty }];
    }),
    hhi: { a: a.hhi, b: b.hhi },
    shipments,
    lost_links: lostLinks(a, b),
  };
}

/** Tonnes under this a year are no flow: half a kilogram is a number of the solver. */
const noTonnes = 0.5;

function shipmentChange(id: string, a: ShipmentEstimate | undefined, b: ShipmentEstimate | undefined): Comparison['shipments'][number] {
  const change = (of: (shipment: ShipmentEstimate) => number | null): Change | null => {
    const first = a === undefined ? null : of(a);
    const second = b === undefined ? null : of(b);
    return first === null || second === null ? null : { a: first, b: second };
  };
  const rerouted = a === undefined || b === undefined ? 0 : changedCorridor(a, b);
  return {
    id,
    in_a: a !== undefined,
    in_b: b !== undefined,
    rerouted_t_y: rerouted > noTonnes ? rerouted : 0,
    newly_stranded_t_y: Math.max(0, (b?.stranded_t_y ?? 0) - (a?.stranded_t_y ?? 0)),
    cost_usd_per_t: change((shipment) => shipment.cost_usd_per_t),
    hours: change((shipment) => shipment.hours),
  };
}

/** Tonnes that leave their corridor for another: what every corridor loses, less what stays behind altogether. */
function changedCorridor(a: ShipmentEstimate, b: ShipmentEstimate): number {
  const gain = corridorIds.reduce((sum, corridor) => sum + Math.max(0, tonnesBy(b, corridor) - tonnesBy(a, corridor)), 0);
  const loss = corridorIds.reduce((sum, corridor) => sum + Math.max(0, tonnesBy(a, corridor) - tonnesBy(b, corridor)), 0);
  return Math.min(gain, loss);
}

function tonnesBy(shipment: ShipmentEstimate, corridor: string): number {
  return shipment.routes.reduce((sum, route) => (route.corridor === corridor ? sum + route.tonnes_y : sum), 0);
}

function totalsChange(a: Totals, b: Totals): Comparison['totals'] {
  const change = (key: keyof Totals): Change => ({ a: a[key], b: b[key] });
  return {
    tonnes_y: change('tonnes_y'),
    moved_t_y: change('moved_t_y'),
    value_usd_y: change('value_usd_y'),
    value_coverage: change('value_coverage'),
    cost_usd_y: change('cost_usd_y'),
    cost_usd_per_t: change('cost_usd_per_t'),
    days_mean: change('days_mean'),
    km_mean: change('km_mean'),
    co2e_t_y: change('co2e_t_y'),
    stranded_t_y: change('stranded_t_y'),
    air_t_y: change('air_t_y'),
    freight_share_of_value: change('freight_share_of_value'),
  };
}

function emptyDependence(country: string): DependenceRow {
  return {
    country,
    transit_share_tonnes: 0,
    transit_share_value: 0,
    transit_share_tkm: 0,
    any_share_tonnes: 0,
    any_share_value: 0,
    any_share_tkm: 0,
    market_share_tonnes: 0,
    market_share_value: 0,
    processing_share: 0,
    ownership_share: 0,
  };
}

function joined<T>(a: readonly T[], b: readonly T[], keyOf: (row: T) => string, empty: (key: string) => T): [string, T, T][] {
  const inA = new Map(a.map((row) => [keyOf(row), row]));
  const inB = new Map(b.map((row) => [keyOf(row), row]));
  const keys = [...new Set([...inA.keys(), ...inB.keys()])].sort();
  return keys.map((key) => [key, inA.get(key) ?? empty(key), inB.get(key) ?? empty(key)]);
}

function lostLinks(a: Estimate, b: Estimate): Comparison['lost_links'] {
  const still = new Set(
    b.links.filter((link) => link.forward_t_y + link.backward_t_y > noTonnes).map((link) => `${link.leg}|${link.corridor}`),
  );
  return a.links
    .filter((link) => link.forward_t_y + link.backward_t_y > noTonnes && !still.has(`${link.leg}|${link.corridor}`))
    .map((link) => ({ leg: link.leg, corridor: link.corridor, t_y: link.forward_t_y + link.backward_t_y }));
}
