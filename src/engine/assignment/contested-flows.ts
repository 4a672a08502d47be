import type { LinearFlow } from './linear-types.ts';
import type { Limit, LimitUse } from './types.ts';

/** A flow without the tonnes that go by its cheapest way without a limit whatever the others do. */
export interface ContestedFlow {
  readonly flow: LinearFlow;
  /** Tonnes a year that the programme spreads. */
  readonly contested: number;
  /** Tonnes a year that are no question. */
  readonly demandLeft: number;
  /** The cheapest way without a limit: index of the alternative, -1 to stay behind; and USD per tonne. */
  readonly free: { readonly alternative: number; readonly cost: number };
}

/**
 * Sets aside what no limited way could take: a demand of 1e12 t before limits of 5 t would leave the solver's tolerance no meaning. Twice
 * the room of the limited ways is kept, so that the cheapest way without a limit carries some of it and the duals stand; where there is
 * no room at all, as much as the largest of the others keeps, so that the limits of nothing have a dual too.
 */
export function contestedFlows(flows: readonly LinearFlow[], limits: readonly Limit[]): ContestedFlow[] {
  const ways = flows.map((flow) => ({ flow, ...roomOf(flow, limits) }));
  const largest = ways.reduce((most, { flow, room }) => Math.max(most, Math.min(flow.demand, 2 * room)), 0);
  return ways.map(({ flow, free, limited, room }) => {
    const kept = room > 0 ? 2 * room : largest || flow.demand;
    const contested = limited ? Math.min(flow.demand, kept) : 0;
    return { flow, contested, demandLeft: flow.demand - contested, free };
  });
}

/** Tonnes that the limited ways of a flow could take at most, were they alone; whether there is one; and the cheapest without a limit. */
function roomOf(flow: LinearFlow, limits: readonly Limit[]): { room: number; limited: boolean; free: ContestedFlow['free'] } {
  let free = { alternative: -1, cost: flow.unservedCost };
  let room = 0;
  let limited = false;
  flow.alternatives.forEach(({ cost, uses }, alternative) => {
    if (cost === Number.POSITIVE_INFINITY) return;
    const own = summed(uses).reduce(
      (least, { limit, coefficient }) => Math.min(least, (limits[limit]?.capacity ?? 0) / coefficient),
      Number.POSITIVE_INFINITY,
    );
    if (own < Number.POSITIVE_INFINITY) {
      room += own;
      limited = true;
    } else if (cost < free.cost) free = { alternative, cost };
  });
  return { room, limited, free };
}

/** Uses of one alternative, one for each limit: the format wants a column once in a row. */
export function summed(uses: readonly LimitUse[]): readonly LimitUse[] {
  const sums = new Map<number, number>();
  for (const { limit, coefficient } of uses) sums.set(limit, (sums.get(limit) ?? 0) + coefficient);
  return [...sums].filter(([, coefficient]) => coefficient > 0).map(([limit, coefficient]) => ({ limit, coefficient }));
}
