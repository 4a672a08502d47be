import type { LinkFlow, ShipmentEstimate } from '../../engine/estimate-types.ts';
import type { DrawnNetwork } from '../geometry/drawn-network.ts';

/**
 * Tonnes on each leg by corridor, summed over the routes of some shipments: the same figures as `estimate.links`, for a part of it.
 * @returns links in the order in which the routes meet them
 */
export const linksOfRoutes = (shipments: Iterable<ShipmentEstimate>, network: DrawnNetwork): LinkFlow[] => {
  const links = new Map<string, { -readonly [K in keyof LinkFlow]: LinkFlow[K] }>();
  for (const { routes } of shipments) {
    for (const { corridor, tonnes_y, legs } of routes) {
      for (const step of legs) {
        const leg = step.kind === 'haul' ? network.get(step.id) : undefined;
        if (!leg) continue;
        const key = `${corridor} ${leg.id}`;
        const link = links.get(key) ?? { leg: leg.id, corridor, forward_t_y: 0, backward_t_y: 0 };
        if (step.from === leg.from) link.forward_t_y += tonnes_y;
        else link.backward_t_y += tonnes_y;
        links.set(key, link);
      }
    }
  }
  return [...links.values()];
};
