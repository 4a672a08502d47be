import { corridorIds } from '../dataset/vocabulary.ts';
import type { Change, Comparison, CorridorRow, DependenceRow, Estimate, ShipmentEstimate, Totals } from './estimate-types.ts';

/**
 * What changes from estimate A to estimate B.
 *
 * Rerouted tonnes: for each flow that moves in both, the tonnes that leave one corridor for another. What they pay more: the mean cost
 * in B of the corridors that gain, less the mean cost in A of the corridors that lose, weighted by those tonnes; so a flow that stays on
 * its corridor does not count.
 */
export function compare(a: Estimate, b: Estimate): Comparison {
  const inA = new Map(a.shipments.map((shipment) => [shipment.id, shipment]));
  const inB = new Map(b.shipments.map((shipment) => [shipment.id, shipment]));
  const ids = [...new Set([...inA.keys(), ...inB.keys()])];
  const shipments = ids.map((id) => shipmentChange(id, inA.get(id), inB.get(id)));
  const moves = ids.flatMap((id) => corridorMoves(inA.get(id), inB.get(id)));
  const reroutedTonnes = moves.reduce((sum, move) => sum + move.tonnes, 0);
  const extra = (of: (move: CorridorMove) => number): number | null =>
    reroutedTonnes > 0 ? moves.reduce((sum, move) => sum + of(move), 0) / reroutedTonnes : null;
  const extraHours = extra((move) => move.hours);
  return {
    a: a.scenario.id,
    b: b.scenario.id,
    totals: totalsChange(a.totals, b.totals),
    rerouted_t_y: reroutedTonnes,
    rerouted_extra_usd_per_t: extra((move) => move.usd),
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
export const noTonnes = 0.5;

function shipmentChange(id: string, a: ShipmentEstimate | undefined, b: ShipmentEstimate | undefined): Comparison['shipments'][number] {
  const change = (of: (shipment: ShipmentEstimate) => number | null): Change | null => {
    const first = a === undefined ? null : of(a);
    const second = b === undefined ? null : of(b);
    return first === null || second === null ? null : { a: first, b: second };
  };
  return {
    id,
    in_a: a !== undefined,
    in_b: b !== undefined,
    rerouted_t_y: corridorMoves(a, b)[0]?.tonnes ?? 0,
    newly_stranded_t_y: Math.max(0, (b?.stranded_t_y ?? 0) - (a?.stranded_t_y ?? 0)),
    cost_usd_per_t: change((shipment) => shipment.cost_usd_per_t),
    hours: change((shipment) => shipment.hours),
  };
}

/** Tonnes of one flow that change corridor, and the sums by which their bill and their hours change. */
interface CorridorMove {
  readonly tonnes: number;
  readonly usd: number;
  readonly hours: number;
}

function corridorMoves(a: ShipmentEstimate | undefined, b: ShipmentEstimate | undefined): CorridorMove[] {
  if (a === undefined || b === undefined) return [];
  let gain = 0;
  let loss = 0;
  let gained = { usd: 0, hours: 0 };
  let lost = { usd: 0, hours: 0 };
  for (const corridor of corridorIds) {
    const before = onCorridor(a, corridor);
    const after = onCorridor(b, corridor);
    const change = after.tonnes - before.tonnes;
    if (change > 0) {
      gain += change;
      gained = { usd: gained.usd + change * after.usd, hours: gained.hours + change * after.hours };
    } else if (change < 0) {
      loss -= change;
      lost = { usd: lost.usd - change * before.usd, hours: lost.hours - change * before.hours };
    }
  }
  const tonnes = Math.min(gain, loss);
  if (tonnes <= noTonnes) return [];
  return [{ tonnes, usd: tonnes * (gained.usd / gain - lost.usd / loss), hours: tonnes * (gained.hours / gain - lost.hours / loss) }];
}

/** Tonnes of a shipment on a corridor, with their mean cost and hours. */
function onCorridor(shipment: ShipmentEstimate, corridor: string): { tonnes: number; usd: number; hours: number } {
  let tonnes = 0;
  let usd = 0;
  let hours = 0;
  for (const route of shipment.routes) {
    if (route.corridor !== corridor) continue;
    tonnes += route.tonnes_y;
    usd += route.tonnes_y * route.cost_usd_per_t;
    hours += route.tonnes_y * route.hours;
  }
  return tonnes > 0 ? { tonnes, usd: usd / tonnes, hours: hours / tonnes } : { tonnes: 0, usd: 0, hours: 0 };
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
    netback_usd_y: change('netback_usd_y'),
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
