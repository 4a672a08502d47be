import { dualSimplex } from './dual-simplex.ts';
import { cheapestWays, linearWays } from './least-cost-ways.ts';
import type { Flow, Limit } from './types.ts';

export interface LeastCost {
  /** For each flow the part of its demand on each alternative; with the unserved part they sum to 1. */
  readonly shares: readonly Float64Array[];
  /** For each flow the part of its demand that does not move. */
  readonly unserved: Float64Array;
  /** Dual of each limit, USD per unit, >= 0: what one more unit saves. Where the optimum is degenerate, one of several. */
  readonly pi: Float64Array;
  /** For each flow the delivered cost of one more tonne, duals included, USD per tonne: the dual of its demand. */
  readonly marginalCost: Float64Array;
  /** Units a year that each limit carries. */
  readonly used: Float64Array;
  /** USD a year: what the optimum costs, the penalty of unserved tonnes included. */
  readonly cost: number;
}

/**
 * The linear programme of method 4.2 over given alternatives: the least that it costs to serve all flows within the limits, where a
 * tonne may stay behind at its price. Exact, by a dual simplex method whose basis has a row for each limit and none for the flows,
 * so thousands of flows are no burden. The same input gives the same output; `mu` and path sizes play no part.
 *
 * @param flows as `assign` takes them: tonnes a year, USD per tonne
 * @param limits units a year; 0 shuts the alternatives that use it, Infinity is no limit
 * @throws RangeError that names the flow, alternative or limit and the value, for input that is out of range
 */
export function leastCost(flows: readonly Omit<Flow, 'mu'>[], limits: readonly Limit[]): LeastCost {
  const ways = cheapestWays(flows, limits);
  const programme = linearWays(flows, limits, ways);
  const { parts, prices } = dualSimplex(programme);

  const pi = new Float64Array(limits.length);
  programme.limits.forEach((limit, row) => {
    pi[limit] = (prices[row] as number) / (limits[limit]?.capacity ?? 1);
  });
  const shares = flows.map((flow) => new Float64Array(flow.alternatives.length));
  const unserved = new Float64Array(flows.length);
  const give = (w: number, alternative: number, part: number): void => {
    const own = shares[w];
    if (alternative < 0) unserved[w] = (unserved[w] as number) + part;
    else if (own !== undefined) own[alternative] = (own[alternative] as number) + part;
  };
  const inProgramme = new Set(programme.flows.map(({ flow }) => flow));
  ways.forEach(({ best }, w) => {
    if (!inProgramme.has(w)) give(w, best, 1);
  });
  programme.flows.forEach(({ flow, contested, demandLeft, free }, at) => {
    const start = programme.wayStart[at] as number;
    const own = parts.subarray(start, programme.wayStart[at + 1]);
    const all = own.reduce((sum, part) => sum + part, 0);
    const demand = contested + demandLeft;
    own.forEach((part, index) => {
      if (part > 0) give(flow, programme.alternative[start + index] as number, ((part / all) * contested) / demand);
    });
    if (demandLeft > 0) give(flow, free, demandLeft / demand);
  });
  const used = new Float64Array(limits.length);
  let cost = 0;
  const marginalCost = Float64Array.from(flows, (flow, w) => {
    let least = flow.unservedCost;
    cost += flow.demand * (unserved[w] as number) * flow.unservedCost;
    for (const at of ways[w]?.open ?? []) {
      const alternative = flow.alternatives[at];
      if (alternative === undefined) continue;
      const tonnes = flow.demand * (shares[w]?.[at] ?? 0);
      if (tonnes > 0) cost += tonnes * alternative.cost;
      let delivered = alternative.cost;
      for (const { limit, coefficient } of alternative.uses) {
        used[limit] = (used[limit] as number) + tonnes * coefficient;
        delivered += coefficient * (pi[limit] as number);
      }
      least = Math.min(least, delivered);
    }
    return least;
  });
  return { shares, unserved, pi, marginalCost, used, cost };
}
