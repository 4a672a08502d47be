import { checkFlow, checkLimits, isShut } from './check.ts';
import { contestedFlows, summed } from './contested-flows.ts';
import type { Flow, Limit } from './types.ts';

type PricedFlow = Omit<Flow, 'mu'>;

/** The alternatives of a flow that are open, and the cheapest; -1 is to stay behind. */
export interface CheapestWay {
  readonly open: readonly number[];
  readonly best: number;
}

/**
 * The linear programme of the flows that meet a limit, in parts of one: a way carries a part of its flow's contested demand, and a limit
 * of 1 is its capacity. So one tolerance holds for tonnes and planets.
 */
export interface LinearWays {
  /** Flows that meet a limit, as indices into the caller's list; their contested tonnes, the rest, and the alternative of the rest. */
  readonly flows: readonly {
    readonly flow: number;
    readonly contested: number;
    readonly demandLeft: number;
    readonly free: number;
  }[];
  /** Ways of the flow at `at`: wayStart[at] to wayStart[at + 1] - 1; the last one stays behind. */
  readonly wayStart: Int32Array;
  /** By way: position of its flow, alternative (-1 to stay), USD a year for the whole contested demand. */
  readonly flowOf: Int32Array;
  readonly alternative: Int32Array;
  readonly cost: Float64Array;
  /** The way that each flow starts on: its cheapest. */
  readonly cheapest: Int32Array;
  /** Uses of way j: useStart[j] to useStart[j + 1] - 1 of `row` and `part` of the row's capacity. */
  readonly useStart: Int32Array;
  readonly row: Int32Array;
  readonly part: Float64Array;
  /** Limits that can bind, as indices into the caller's list: one for each row; and their capacities. */
  readonly limits: readonly number[];
  readonly capacity: Float64Array;
}

/** Alternatives that are not shut, by cost or by a limit of nothing, and the cheapest of each flow. Checks the input. */
export function cheapestWays(flows: readonly PricedFlow[], limits: readonly Limit[]): CheapestWay[] {
  checkLimits(limits);
  return flows.map((flow, w) => {
    checkFlow({ ...flow, mu: 1 }, w, limits.length);
    const open = flow.alternatives.flatMap((alternative, at) => (isShut(alternative, limits) ? [] : [at]));
    let best = -1;
    let least = flow.unservedCost;
    for (const at of open) {
      const cost = flow.alternatives[at]?.cost ?? Number.POSITIVE_INFINITY;
      if (cost < least) {
        best = at;
        least = cost;
      }
    }
    return { open, best };
  });
}

/** Lays the programme out. */
export function linearWays(flows: readonly PricedFlow[], limits: readonly Limit[], ways: readonly CheapestWay[]): LinearWays {
  const bounds = limits.map(({ capacity }) => capacity > 0 && capacity < Number.POSITIVE_INFINITY);
  const rowOf = new Map<number, number>();
  const laid: LinearWays['flows'][number][] = [];
  const wayStart = [0];
  const flowOf: number[] = [];
  const alternatives: number[] = [];
  const cost: number[] = [];
  const cheapest: number[] = [];
  const useStart = [0];
  const row: number[] = [];
  const part: number[] = [];
  contestedFlows(flows, limits).forEach(({ contested, demandLeft, free }, w) => {
    const flow = flows[w];
    const way = ways[w];
    if (flow === undefined || way === undefined || contested === 0) return;
    const meets = way.open.some((at) => flow.alternatives[at]?.uses.some((use) => use.coefficient > 0 && bounds[use.limit] === true));
    if (!meets) return;
    for (const alternative of [...way.open, -1]) {
      const own = flow.alternatives[alternative];
      if (alternative === way.best) cheapest.push(flowOf.length);
      flowOf.push(laid.length);
      alternatives.push(alternative);
      cost.push((own?.cost ?? flow.unservedCost) * contested);
      for (const { limit, coefficient } of summed(own?.uses ?? [])) {
        if (bounds[limit] !== true) continue;
        const at = rowOf.get(limit) ?? rowOf.size;
        rowOf.set(limit, at);
        row.push(at);
        part.push((coefficient * contested) / (limits[limit]?.capacity ?? 1));
      }
      useStart.push(row.length);
    }
    laid.push({ flow: w, contested, demandLeft, free: free.alternative });
    wayStart.push(flowOf.length);
  });
  return {
    flows: laid,
    wayStart: Int32Array.from(wayStart),
    flowOf: Int32Array.from(flowOf),
    alternative: Int32Array.from(alternatives),
    cost: Float64Array.from(cost),
    cheapest: Int32Array.from(cheapest),
    useStart: Int32Array.from(useStart),
    row: Int32Array.from(row),
    part: Float64Array.from(part),
    limits: [...rowOf.keys()],
    capacity: Float64Array.from(rowOf.keys(), (limit) => limits[limit]?.capacity ?? 1),
  };
}
