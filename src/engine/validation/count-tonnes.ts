import type { CargoCount } from '../../dataset/details.ts';
import { type FlowResult, loadedRoutes } from '../flows/flow-result.ts';
import type { Network } from '../network/types.ts';

/** Tonnes a year of assigned flows that fit every field of a count. */
export function countTonnes(results: readonly FlowResult[], count: CargoCount, network: Pick<Network, 'arcs'>): number {
  let sum = 0;
  for (const result of results) {
    const { flow } = result;
    const fits =
      (count.shipments?.includes(flow.shipment) ?? true) &&
      (count.minerals?.includes(flow.mineral) ?? true) &&
      (count.stages?.includes(flow.stage) ?? true) &&
      (count.origins?.includes(flow.site.country) ?? true) &&
      (count.markets?.includes(flow.market.country) ?? true);
    if (!fits) continue;
    for (const { route, tonnes } of loadedRoutes(result)) {
      if (count.corridor !== undefined && route.corridor !== count.corridor) continue;
      if (count.place !== undefined && !calls(route.arcs, count.place, network)) continue;
      sum += tonnes;
    }
  }
  return sum;
}

const calls = (arcs: Int32Array, place: string, network: Pick<Network, 'arcs'>): boolean =>
  arcs.some((arc) => network.arcs[arc]?.places.includes(place) === true);
