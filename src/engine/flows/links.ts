import { type CorridorId, corridorIds } from '../../dataset/vocabulary.ts';
import type { LinkFlow } from '../estimate-types.ts';
import type { Network } from '../network/types.ts';
import { type FlowResult, loadedRoutes } from './flow-result.ts';

/** Tonnes on every leg and lane by corridor. Deep sea is `ocean`, whatever the corridor of the route: its colour ends at the port. */
export function linkFlows(results: readonly FlowResult[], network: Network): LinkFlow[] {
  const sums = new Map<number, { link: number; corridor: CorridorId; forward: number; backward: number }>();
  for (const result of results) {
    for (const { route, tonnes } of loadedRoutes(result)) {
      for (const index of route.arcs) {
        const arc = network.arcs[index];
        if (arc === undefined || arc.kind !== 'haul') continue;
        const corridor = arc.mode === 'sea' ? 'ocean' : route.corridor;
        const key = arc.link * corridorIds.length + corridorIds.indexOf(corridor);
        const sum = sums.get(key) ?? { link: arc.link, corridor, forward: 0, backward: 0 };
        if (arc.forward) sum.forward += tonnes;
        else sum.backward += tonnes;
        sums.set(key, sum);
      }
    }
  }
  return [...sums.values()]
    .sort((a, b) => a.link - b.link || (a.corridor < b.corridor ? -1 : 1))
    .map((sum) => ({
      leg: network.links[sum.link]?.id ?? '',
      corridor: sum.corridor,
      forward_t_y: sum.forward,
      backward_t_y: sum.backward,
    }));
}
