import type { Estimate, ShipmentEstimate } from '../estimate-types.ts';
import type { SwitchingCargo, SwitchingPoint, SwitchingWish } from './switching-types.ts';

/** Rows of an estimate that belong to the cargo; what flies has no way to switch. */
export function rowsOfCargo(result: Estimate, { shipment, mineral, stage }: SwitchingCargo): ShipmentEstimate[] {
  return result.shipments.filter(
    (row) =>
      !row.by_air &&
      (shipment === undefined || row.shipment === shipment || row.id === shipment || row.id.startsWith(`${shipment}~`)) &&
      (mineral === undefined || row.mineral === mineral) &&
      (stage === undefined || row.stage === stage),
  );
}

/** How the cargo divides between the wanted way and the others. */
export function switchingPoint(
  x: number,
  rows: readonly ShipmentEstimate[],
  wish: SwitchingWish,
  criterion: 'best' | 'majority',
): SwitchingPoint {
  const tonnes = new Map<string, number>();
  const add = (way: string, t: number): void => {
    tonnes.set(way, (tonnes.get(way) ?? 0) + t);
  };
  let total = 0;
  for (const row of rows) {
    total += row.tonnes_y;
    if ('market' in wish) add(row.market, row.moved_t_y);
    else for (const route of row.routes) add(route.corridor, route.tonnes_y);
  }
  const wanted = 'market' in wish ? wish.market : wish.corridor;
  const part = (t: number): number => (total > 0 ? t / total : 0);
  const share = part(tonnes.get(wanted) ?? 0);
  const rival = part(Math.max(0, ...[...tonnes].filter(([way]) => way !== wanted).map(([, t]) => t)));
  return { x, share, rival, flipped: criterion === 'majority' ? share >= 0.5 : share > rival };
}
