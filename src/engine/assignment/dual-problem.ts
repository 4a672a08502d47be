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

/** Does an open alternative of flow w use one of the marked limits? `marks` is by slot, 1 where marked. */
export function meets({ rowStart, useStart, slot }: DualProblem, w: number, marks: Uint8Array): boolean {
  const end = useStart[rowStart[w + 1] as number] as number;
  for (let use = useStart[rowStart[w] as number] as number; use < end; use++) if (marks[slot[use] as number] === 1) return true;
  return false;
}

/** Checks the input and lays it out. @throws RangeError that names flow, alternative or limit and the value. */
export function layOut(flows: readonly Flow[], limits: readonly Limit[]): DualProblem {
  checkLimits(limits);
  let index = 0;
  let alternativeCount = 0;
  let useCount = 0;
  for (const flow of flows) {
    checkFlow(flow, index++, limits.length);
    alternativeCount += flow.alternatives.length;
    for (const { uses } of flow.alternatives) useCount += uses.length;
  }
  const open = openOf(flows, limits, alternativeCount);
  const { slotOf, limit, capacity } = slotsOf(flows, limits, open);
  const rowCount = alternativeCount + flows.length;
  const arrays = {
    demand: new Float64Array(flows.length),
    mu: new Float64Array(flows.length),
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
  const coupled = fillRows(flows, open, slotOf, arrays);
  return { ...arrays, coupled: Int32Array.from(coupled), limit, capacity };
}

/** Alternatives in the choice (1) and out of it (0), those of all flows one after another. */
function openOf(flows: readonly Flow[], limits: readonly Limit[], count: number): Uint8Array {
  const open = new Uint8Array(count);
  let at = 0;
  for (const { alternatives } of flows) for (const alternative of alternatives) open[at++] = isShut(alternative, limits) ? 0 : 1;
  return open;
}

/** Numbers the limits that can bind, in the caller's order; slotOf is -1 for the others. */
function slotsOf(
  flows: readonly Flow[],
  limits: readonly Limit[],
  open: Uint8Array,
): { slotOf: Int32Array; limit: Int32Array; capacity: Float64Array } {
  const met = new Uint8Array(limits.length);
  let at = 0;
  for (const { demand, alternatives } of flows) {
    for (const { uses } of alternatives) {
      if (open[at++] === 0 || demand === 0) continue;
      for (const { limit, coefficient } of uses) if (coefficient > 0) met[limit] = 1;
    }
  }
  const slotOf = new Int32Array(limits.length).fill(-1);
  const limit: number[] = [];
  const capacities: number[] = [];
  limits.forEach(({ capacity }, id) => {
    if (met[id] === 0 || capacity === Number.POSITIVE_INFINITY) return;
    slotOf[id] = limit.push(id) - 1;
    capacities.push(capacity);
  });
  return { slotOf, limit: Int32Array.from(limit), capacity: Float64Array.from(capacities) };
}

type RowArrays = Omit<DualProblem, 'coupled' | 'limit' | 'capacity'>;

/** Fills the arrays by flow, row and use; returns the coupled flows. */
function fillRows(flows: readonly Flow[], open: Uint8Array, slotOf: Int32Array, into: RowArrays): number[] {
  const coupled: number[] = [];
  let w = 0;
  let row = 0;
  let use = 0;
  let at = 0;
  for (const { demand, mu, unservedCost, alternatives } of flows) {
    const firstRow = row;
    const firstUse = use;
    let least = unservedCost;
    let most = unservedCost;
    let id = -1;
    for (const { cost, pathSize, uses } of alternatives) {
      id += 1;
      if (open[at++] === 0) continue;
      if (cost < least) least = cost;
      else if (cost > most) most = cost;
      into.cost[row] = cost;
      into.logSize[row] = pathSize === 1 ? 0 : Math.log(pathSize);
      into.alternative[row] = id;
      for (const { limit, coefficient } of uses) {
        const slot = slotOf[limit] as number;
        if (slot < 0 || coefficient === 0) continue;
        into.slot[use] = slot;
        into.units[use] = coefficient;
        use += 1;
      }
      row += 1;
      into.useStart[row] = use;
    }
    into.cost[row] = unservedCost;
    into.alternative[row] = -1;
    row += 1;
    into.useStart[row] = use;
    for (let r = firstRow; r < row; r++) into.cost[r] = (into.cost[r] as number) - least;
    into.demand[w] = demand;
    into.mu[w] = mu;
    into.base[w] = least;
    into.range[w] = most - least;
    if (demand > 0 && use > firstUse) coupled.push(w);
    w += 1;
    into.rowStart[w] = row;
  }
  return coupled;
}
