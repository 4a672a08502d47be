import type { Shipment } from '../../dataset/types.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Estimate } from '../estimate-types.ts';

/** One observed share of a shipment's tonnes on a corridor, beside the modelled one. */
export interface ObservedShare {
  readonly shipment: string;
  readonly corridor: CorridorId;
  readonly observed: number;
  readonly modelled: number;
  /** Rows in alphabetical order take turns: the constants are fitted on the one half and tried on the other (design 6a.20). */
  readonly role: 'calibration' | 'validation';
  readonly basis: 'reported' | 'derived' | 'inferred';
}

/**
 * Sets the observed shares of the baseline shipments beside the modelled ones. An observed row that does not sum to one leaves the rest
 * unobserved.
 *
 * @param estimate of the baseline
 */
export function observedShares(estimate: Estimate, shipments: readonly Shipment[]): ObservedShare[] {
  const observed = shipments
    .filter((shipment) => shipment.period === 'baseline' && shipment.route_observed !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return observed.flatMap((shipment, index) => {
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
        role: index % 2 === 0 ? 'calibration' : 'validation',
        basis: row.basis,
      } as const;
    });
  });
}

/** Root mean square error of the shares of one role, from 0 to 1; 0 where there are none. */
export function shareError(rows: readonly ObservedShare[], role: ObservedShare['role']): number {
  const chosen = rows.filter((row) => row.role === role);
  if (chosen.length === 0) return 0;
  return Math.sqrt(chosen.reduce((sum, row) => sum + (row.modelled - row.observed) ** 2, 0) / chosen.length);
}
