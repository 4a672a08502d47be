import { checkFlow, checkLimits, isShut } from './check.ts';
import type { Flow, Limit } from './types.ts';

/**
 * An assignment laid out for its dual, in flat arrays. A row is an open alternative of a flow; the last row of each flow is the unserved
 * one. Flows keep their order and number, and so do the alternatives within a flow, without those that are shut.
 */
export interface DualProblem {
  /** By flow: tonnes a year; logit scale; least cost of its rows; greatest cost above that least one (with mu it tells how sharp the choice is). */
  readonly demand: Float64Array;
  readonly mu: Float64Array;
  readonly base: Float64Array;
  readonly range: Float64Array;
  /** Rows of flow w: rowStart[w] to rowStart[w + 1] - 1. */
  readonly rowStart: Int32Array;
  /** By row: cost above the flow's base, log of the path size, index in the caller's list of alternatives (-1 for the unserved row). */
  readonly cost: Float64Array;
  readonly logSize: Float64Array;
  readonly alternative: Int32Array;
  /** Uses of row r: useStart[r] to useStart[r + 1] - 1 of `slot` (index into `limit`) and `units` (per tonne, > 0). */
  readonly useStart: Int32Array;
  readonly slot: Int32Array;
  readonly units: Float64Array;
  /** Flows that meet a limit and have demand: the only ones that the duals depend on. */
  readonly coupled: Int32Array;
  /** Limits with a finite capacity above 0 that some flow with demand meets, as indices into the caller's list; and their capacities. */
  readonly limit: Int32Array;
  readonly capacity: Float64Array;
}

/** Checks the input and lays it out. @throws RangeError that names flow, alternative or limit and the value. */
export function layOut(flows: readonly Flow[], limits: readonly Limit[]): DualProblem {
  checkLimits(limits);
  let rowCount = 0;
  let useCount = 0;
  flows.forEach((flow, index) => {
    checkFlow(flow, index, limits.length);
    rowCount += flow.alternatives.length + 1;
    for (const { uses } of flow.alternatives) useCount += uses.length;
  });
  const { slotOf, limit } = slotsOf(flows, limits);
  const arrays = {
    demand: Float64Array.from(flows, (flow) => flow.demand),
    mu: Float64Array.from(flows, (flow) => flow.mu),
    base: new Float64Array(flows.length),
    range: new Float64Array(flows.length),
    rowStart: new Int32Array(flows.length + 1),
    cost: new Float64Array(rowCount),
    logSize: new Float64Array(rowCount),
    alternative: new Int32Array(rowCount),
    useStart: new Int32Array(rowCount + 1),
    slot: new Int32Array(useCount),
    units: new Float64Array(useCount),
  };
  const coupled = fillRows(flows, limits, slotOf, arrays);
  return { ...arrays, coupled: Int32Array.from(coupled), limit, capacity: Float64Array.from(limit, (id) => limits[id]?.capacity ?? 0) };
}

/** Numbers the limits that can bind, in the caller's order; slotOf is -1 for the others. */
function slotsOf(flows: readonly Flow[], limits: readonly Limit[]): { slotOf: Int32Array; limit: Int32Array } {
  const slotOf = new Int32Array(limits.length).fill(-1);
  for (const { demand, alternatives } of flows) {
    if (demand === 0) continue;
    for (const alternative of alternatives) {
      if (isShut(alternative, limits)) continue;
      for (const use of alternative.uses) {
        if (use.coefficient > 0 && (limits[use.limit]?.capacity ?? 0) < Number.POSITIVE_INFINITY) slotOf[use.limit] = 0;
      }
    }
  }
  const limit: number[] = [];
  slotOf.forEach((mark, id) => {
    if (mark === 0) slotOf[id] = limit.push(id) - 1;
  });
  return { slotOf, limit: Int32Array.from(limit) };
}

type RowArrays = Omit<DualProblem, 'coupled' | 'limit' | 'capacity'>;

/** Fills the arrays by flow, row and use; returns the coupled flows. */
function fillRows(flows: readonly Flow[], limits: readonly Limit[], slotOf: Int32Array, into: RowArrays): number[] {
  const coupled: number[] = [];
  let row = 0;
  let use = 0;
  flows.forEach(({ demand, unservedCost, alternatives }, w) => {
    const firstRow = row;
    const firstUse = use;
    let least = unservedCost;
    let most = unservedCost;
    alternatives.forEach((alternative, id) => {
      if (isShut(alternative, limits)) return;
      least = Math.min(least, alternative.cost);
      most = Math.max(most, alternative.cost);
      into.cost[row] = alternative.cost;
      into.logSize[row] = Math.log(alternative.pathSize);
      into.alternative[row] = id;
      for (const { limit, coefficient } of alternative.uses) {
        const slot = slotOf[limit] as number;
        if (slot < 0 || coefficient === 0) continue;
        into.slot[use] = slot;
        into.units[use] = coefficient;
        use += 1;
      }
      row += 1;
      into.useStart[row] = use;
    });
    into.cost[row] = unservedCost;
    into.alternative[row] = -1;
    row += 1;
    into.useStart[row] = use;
    for (let r = firstRow; r < row; r++) into.cost[r] = (into.cost[r] as number) - least;
    into.rowStart[w + 1] = row;
    into.base[w] = least;
    into.range[w] = most - least;
    if (demand > 0 && use > firstUse) coupled.push(w);
  });
  return coupled;
}
