import type { CorridorId } from '../dataset/vocabulary.ts';
import type { RouteEstimate, ShipmentEstimate } from '../engine/estimate-types.ts';

/** A leg or a place that cargo passes. */
export interface Spot {
  readonly kind: 'leg' | 'place';
  readonly id: string;
}

/** Tonnes a year of one flow that pass a spot by one corridor. */
export interface PassingFlow {
  readonly id: string;
  readonly corridor: CorridorId;
  readonly tonnes_y: number;
}

/**
 * Which flows take a leg, or call at a place, and with how many tonnes: largest first.
 * Deep sea is `ocean`, whatever the corridor of the route; at a port a route counts for the corridor that brings it there by land.
 * @param shipments with the steps of their routes
 */
export const passingFlows = (shipments: readonly ShipmentEstimate[], spot: Spot): readonly PassingFlow[] =>
  shipments
    .flatMap(({ id, routes }) => {
      const sums = new Map<CorridorId, number>();
      for (const route of routes) {
        const corridor = corridorAt(route, spot);
        if (corridor !== null) sums.set(corridor, (sums.get(corridor) ?? 0) + route.tonnes_y);
      }
      return [...sums].map(([corridor, tonnes_y]) => ({ id, corridor, tonnes_y }));
    })
    .filter(({ tonnes_y }) => tonnes_y > 0)
    .toSorted((one, other) => other.tonnes_y - one.tonnes_y || one.id.localeCompare(other.id));

/** The corridor by which a route passes a spot; null where it does not. */
const corridorAt = ({ corridor, legs }: RouteEstimate, { kind, id }: Spot): CorridorId | null => {
  const hauls = legs.filter((step) => step.kind === 'haul' && (kind === 'leg' ? step.id === id : step.from === id || step.to === id));
  if (hauls.length === 0) return null;
  return hauls.every(({ mode }) => mode === 'sea') ? 'ocean' : corridor;
};
