import { checkFlow, checkLimits, isShut } from './check.ts';
import type { Flow, Limit } from './types.ts';

/** One flow, laid out for the dual: costs relative to its cheapest alternative, use of limits in rows. */
export interface DualFlow {
  /** Index in the caller's list. */
  readonly index: number;
  readonly demand: number;
  readonly mu: number;
  /** The cost that was subtracted: the least of the open alternatives and of the unserved one. */
  readonly base: number;
  /** Greatest relative cost: with mu it tells how sharp the choice is. */
  readonly range: number;
  /** Relative costs of the open alternatives; the last entry is the unserved one. */
  readonly cost: Float64Array;
  readonly logSize: Float64Array;
  /** Index of each open alternative in the caller's list; -1 for the unserved one. */
  readonly alternative: Int32Array;
  /** Uses of row r (an alternative; the unserved one has none): entries rowStart[r] to rowStart[r + 1] - 1 of `slot` and `units`. */
  readonly rowStart: Int32Array;
  /** Index into DualProblem.limit. */
  readonly slot: Int32Array;
  /** Units of the limit per tonne, > 0. */
  readonly units: Float64Array;
}

export interface DualProblem {
  readonly flows: readonly DualFlow[];
  /** Those flows that meet a limit and have demand: the only ones that the duals depend on. */
  readonly coupled: readonly DualFlow[];
  /** Limits with a finite capacity above 0 that some coupled flow meets, as indices into the caller's list. */
  readonly limit: Int32Array;
  readonly capacity: Float64Array;
}

/** Checks the input and lays it out. @throws RangeError that names flow, alternative or limit and the value. */
export function layOut(flows: readonly Flow[], limits: readonly Limit[]): DualProblem {
  checkLimits(limits);
  flows.forEach((flow, index) => {
    checkFlow(flow, index, limits.length);
  });
  const slotOf = new Map<number, number>();
  for (const flow of flows) {
    if (flow.demand === 0) continue;
    for (const alternative of flow.alternatives) {
      if (isShut(alternative, limits)) continue;
      for (const { limit, coefficient } of alternative.uses) {
        const capacity = limits[limit]?.capacity ?? 0;
        if (coefficient > 0 && capacity < Number.POSITIVE_INFINITY && !slotOf.has(limit)) slotOf.set(limit, 0);
      }
    }
  }
  const limit = Int32Array.from(slotOf.keys()).sort();
  limit.forEach((id, slot) => {
    slotOf.set(id, slot);
  });
  const laidOut = flows.map((flow, index) => layOutFlow(flow, index, limits, slotOf));
  return {
    flows: laidOut,
    coupled: laidOut.filter((flow) => flow.demand > 0 && flow.slot.length > 0),
    limit,
    capacity: Float64Array.from(limit, (id) => limits[id]?.capacity ?? 0),
  };
}

function layOutFlow(flow: Flow, index: number, limits: readonly Limit[], slotOf: ReadonlyMap<number, number>): DualFlow {
  const open = flow.alternatives.flatMap((alternative, id) => (isShut(alternative, limits) ? [] : [{ ...alternative, id }]));
  const rows = open.map(({ uses }) => {
    const units = new Map<number, number>();
    for (const use of uses) {
      const slot = slotOf.get(use.limit);
      if (slot !== undefined && use.coefficient > 0) units.set(slot, (units.get(slot) ?? 0) + use.coefficient);
    }
    return [...units];
  });
  const rowStart = new Int32Array(open.length + 2);
  rows.forEach((uses, row) => {
    rowStart[row + 1] = (rowStart[row] as number) + uses.length;
  });
  rowStart[open.length + 1] = rowStart[open.length] as number;
  const absolute = [...open.map(({ cost }) => cost), flow.unservedCost];
  const base = Math.min(...absolute);
  return {
    index,
    demand: flow.demand,
    mu: flow.mu,
    base,
    range: Math.max(...absolute) - base,
    cost: Float64Array.from(absolute, (cost) => cost - base),
    logSize: Float64Array.from([...open.map(({ pathSize }) => Math.log(pathSize)), 0]),
    alternative: Int32Array.from([...open.map(({ id }) => id), -1]),
    rowStart,
    slot: Int32Array.from(rows.flatMap((uses) => uses.map(([slot]) => slot))),
    units: Float64Array.from(rows.flatMap((uses) => uses.map(([, units]) => units))),
  };
}
