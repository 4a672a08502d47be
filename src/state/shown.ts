import type { Comparison, Estimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import type { Answer } from '../worker/types.ts';
import type { SelectedShipment } from './results.ts';

/** What the screen shows: the scenario, what it is held against, and the difference. */
export interface Shown {
  readonly estimate: Estimate;
  /** Null when nothing is compared, or both are the same world. */
  readonly reference: Estimate | null;
  readonly comparison: Comparison | null;
}

/** Puts the full itineraries of one flow in; the estimate itself when there are none. */
export const withShipment = (estimate: Estimate, shipment: ShipmentEstimate | null): Estimate =>
  shipment
    ? { ...estimate, shipments: estimate.shipments.map((candidate) => (candidate.id === shipment.id ? shipment : candidate)) }
    : estimate;

/** Same levers, year and maturity, whatever the names. */
const sameWorld = (a: Estimate, b: Estimate): boolean => a.scenario.canonical_id === b.scenario.canonical_id;

/** B against A, or A alone. */
export const shownOf = (answer: Answer, selected: SelectedShipment | null): Shown => {
  const a = withShipment(answer.a, selected?.a ?? null);
  if (!answer.b) return { estimate: a, reference: null, comparison: null };
  const b = withShipment(answer.b, selected?.b ?? null);
  return sameWorld(a, b)
    ? { estimate: b, reference: null, comparison: null }
    : { estimate: b, reference: a, comparison: answer.comparison };
};
