import type { Dataset } from '../dataset/types.ts';
import type { LinkFlow, ShipmentEstimate } from '../engine/estimate-types.ts';

/**
 * Tonnes on each leg by corridor, summed over the routes of some shipments: the figures of `estimate.links`, for a part of it.
 * Deep sea is `ocean`, whatever the corridor of the route.
 * @returns links by leg and corridor, sorted by both
 */
export const linksOfShipments = (dataset: Pick<Dataset, 'legs' | 'seaLanes'>, shipments: Iterable<ShipmentEstimate>): LinkFlow[] => {
  const starts = new Map([...dataset.legs, ...dataset.seaLanes].map(({ id, from }) => [id, from]));
  const sums = new Map<string, { -readonly [K in keyof LinkFlow]: LinkFlow[K] }>();
  for (const { routes } of shipments) {
    for (const { corridor, tonnes_y, legs } of routes) {
      for (const step of legs) {
        const start = step.kind === 'haul' ? starts.get(step.id) : undefined;
        if (start === undefined) continue;
        const drawnAs = step.mode === 'sea' ? 'ocean' : corridor;
        const key = `${step.id} ${drawnAs}`;
        const sum = sums.get(key) ?? { leg: step.id, corridor: drawnAs, forward_t_y: 0, backward_t_y: 0 };
        if (step.from === start) sum.forward_t_y += tonnes_y;
        else sum.backward_t_y += tonnes_y;
        sums.set(key, sum);
      }
    }
  }
  return [...sums.keys()].sort().flatMap((key) => sums.get(key) ?? []);
};
