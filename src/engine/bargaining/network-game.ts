import { leastCost } from '../assignment/least-cost.ts';
import type { Flow, Limit } from '../assignment/types.ts';
import type { Worth } from './players.ts';

/** A network whose ways belong to players. */
export interface OwnedNetwork {
  readonly flows: readonly Omit<Flow, 'mu'>[];
  readonly limits: readonly Limit[];
  /** For each flow and each of its alternatives the players that it needs: bit i stands for player i. */
  readonly needs: readonly ArrayLike<number>[];
}

/**
 * The worth of coalitions on a network (method 5.1): the most that can be made of the flows over ways that members of the coalition own
 * between them, against leaving all cargo behind. v(S) = sum of q P less the least cost of serving the flows within S, USD a year.
 * Player 0 has the cargo: without it a coalition is worth nothing.
 *
 * @returns a function that solves one linear programme for each coalition that it is asked for
 */
export function networkWorth({ flows, limits, needs }: OwnedNetwork): Worth {
  const all = flows.reduce((sum, { demand, unservedCost }) => sum + demand * unservedCost, 0);
  return (coalition) => {
    if ((coalition & 1) === 0) return 0;
    const within = flows.map((flow, index) => ({
      ...flow,
      alternatives: flow.alternatives.map((alternative, at) =>
        ((needs[index]?.[at] ?? 0) & ~coalition) === 0 ? alternative : { ...alternative, cost: Number.POSITIVE_INFINITY },
      ),
    }));
    return Math.max(0, all - leastCost(within, limits).cost);
  };
}
