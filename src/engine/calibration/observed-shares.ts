import type { Dataset } from '../../dataset/types.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import { type NorthernGroup, northernGroup } from '../cost/corridor-constants.ts';
import type { Estimate } from '../estimate-types.ts';

/** One observed share of a shipment's tonnes on a corridor, beside the modelled one. */
export interface ObservedShare {
  readonly shipment: string;
  readonly corridor: CorridorId;
  readonly observed: number;
  readonly modelled: number;
  /** Rows of a group of buyers, in alphabetical order, take turns: the constants are fitted on the one half and tried on the other (design 6a.20). */
  readonly role: 'calibration' | 'validation';
  readonly group: NorthernGroup;
  readonly basis: 'reported' | 'derived' | 'inferred';
}

/**
 * Sets the observed shares of the baseline shipments beside the modelled ones. An observed row that does not sum to one leaves the rest
 * unobserved.
 *
 * @param estimate of the baseline
 */
export function observedShares(estimate: Estimate, dataset: Pick<Dataset, 'shipments' | 'markets'>): ObservedShare[] {
  const turns = new Map<NorthernGroup, number>();
  const observed = dataset.shipments
    .filter((shipment) => shipment.period === 'baseline' && shipment.route_observed !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return observed.flatMap((shipment) => {
    const group = groupOf(shipment, dataset);
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    const flows = estimate.shipments.filter((flow) => flow.shipment === shipment.id);
    const tonnes = flows.reduce((sum, flow) => sum + flow.tonnes_y, 0);
    return (shipment.route_observed ?? []).map((row) => {
      const carried = flows.reduce(
        (sum, flow) => sum + flow.routes.reduce((part, route) => (route.corridor === row.corridor ? part + route.tonnes_y : part), 0),
        0,
      );
      return {
        shipment: shipment.id,
        corridor: row.corridor,
        observed: row.share,
        modelled: tonnes > 0 ? carried / tonnes : 0,
        group,
        role: turn % 2 === 0 ? 'calibration' : 'validation',
        basis: row.basis,
      } as const;
    });
  });
}

function groupOf(shipment: Dataset['shipments'][number], dataset: Pick<Dataset, 'markets'>): NorthernGroup {
  const market = dataset.markets.find((each) => each.id === shipment.market);
  if (market === undefined)
    throw new Error(`Shipment "${shipment.id}" goes to the market "${shipment.market}", which seeds/markets.json does not hold.`);
  return northernGroup({ constraints: new Set(shipment.constraints), market });
}

/** Root mean square error of the shares of one role, from 0 to 1; 0 where there are none. */
export function shareError(rows: readonly ObservedShare[], role: ObservedShare['role']): number {
  const chosen = rows.filter((row) => row.role === role);
  if (chosen.length === 0) return 0;
  return Math.sqrt(chosen.reduce((sum, row) => sum + (row.modelled - row.observed) ** 2, 0) / chosen.length);
}
