import { cheapestWays, type Tableau, tableauOf } from './least-cost-tableau.ts';
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

/** Pivots for each row of the tableau after which rows and columns are taken by index alone (Bland 1977), which cannot cycle. */
const patience = 10;
/** Pivots for each row after which rounding has won. */
const limitOfPivots = 1000;

/**
 * The linear programme of method 4.2 over given alternatives: the least that it costs to serve all flows within the limits, where a
 * tonne may stay behind at its price. Exact, by the dual simplex method: every flow starts on its cheapest alternative, which is dual
 * feasible, and each pivot relieves one limit that is over. Flows that meet no limit are not in the tableau. The same input gives the
 * same output; `mu` and path sizes play no part.
 *
 * @param flows as `assign` takes them: tonnes a year, USD per tonne
 * @param limits units a year; 0 shuts the alternatives that use it, Infinity is no limit
 * @throws RangeError that names the flow, alternative or limit and the value, for input that is out of range
 */
export function leastCost(flows: readonly Omit<Flow, 'mu'>[], limits: readonly Limit[]): LeastCost {
  const ways = cheapestWays(flows, limits);
  const tableau = tableauOf(flows, limits, ways);
  relieve(tableau);

  const pi = new Float64Array(limits.length);
  tableau.limitOfSlack.forEach((limit, column) => {
    if (limit >= 0) pi[limit] = Math.max(0, tableau.reducedCost[column] as number);
  });
  const shares = flows.map((flow) => new Float64Array(flow.alternatives.length));
  const unserved = new Float64Array(flows.length);
  const give = (w: number, alternative: number, part: number): void => {
    const own = shares[w];
    if (alternative < 0) unserved[w] = part;
    else if (own !== undefined) own[alternative] = part;
  };
  const assigned = new Float64Array(flows.length);
  const onTableau = tableau.basic.flatMap((column, row) => {
    const way = tableau.columns[column];
    const tonnes = Math.max(0, tableau.rightSide[row] as number);
    if (way === undefined) return [];
    assigned[way.flow] = (assigned[way.flow] as number) + tonnes;
    return [{ ...way, tonnes }];
  });
  // What is left of a demand so small that rounding takes it goes the cheapest way.
  flows.forEach((_, w) => {
    if ((assigned[w] as number) === 0) give(w, ways[w]?.best ?? -1, 1);
  });
  for (const { flow, alternative, tonnes } of onTableau) {
    const all = assigned[flow] as number;
    if (all > 0) give(flow, alternative, tonnes / all);
  }
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

/** Pivots until no right side is below zero. Ends: the cost never falls, and where it stands still for long the index decides. */
function relieve(tableau: Tableau): void {
  const { width, reducedCost, basic, rows } = tableau;
  for (let pivots = 0; pivots < limitOfPivots * (rows + 1); pivots++) {
    const byIndex = pivots > patience * (rows + 1);
    const row = leavingRow(tableau, byIndex);
    if (row === -1) return;
    const column = enteringColumn(tableau, row, byIndex);
    if (column === -1) {
      throw new Error(
        `leastCost: row ${row} of the tableau cannot be relieved; expected that every flow may stay behind. Check the input.`,
      );
    }
    pivot(tableau, row, column, width);
    basic[row] = column;
    reducedCost[column] = 0;
  }
  throw new Error(`leastCost: no optimum after ${limitOfPivots} pivots a row (${rows} rows); expected costs and limits of like size.`);
}

/** The row that is furthest below zero, or, by index, the one below zero whose basic column comes first; -1 where none is. */
function leavingRow({ rightSide, rows, tolerance, basic }: Tableau, byIndex: boolean): number {
  let found = -1;
  let least = -tolerance;
  for (let row = 0; row < rows; row++) {
    const value = rightSide[row] as number;
    if (value >= -tolerance) continue;
    if (byIndex ? found === -1 || (basic[row] ?? 0) < (basic[found] ?? 0) : value < least) {
      found = row;
      least = value;
    }
  }
  return found;
}

/** The column whose reduced cost is used up first: least ratio, then the firmest pivot (by index: the first). */
function enteringColumn({ matrix, width, reducedCost }: Tableau, row: number, byIndex: boolean): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  let firmest = 0;
  for (let column = 0; column < width; column++) {
    const value = -(matrix[row * width + column] as number);
    if (value <= 1e-9) continue;
    const ratio = (reducedCost[column] as number) / value;
    if (ratio < least - 1e-12 || (!byIndex && ratio <= least + 1e-12 && value > firmest + 1e-12)) {
      found = column;
      least = Math.min(least, ratio);
      firmest = value;
    }
  }
  return found;
}

function pivot({ matrix, rightSide, reducedCost, rows }: Tableau, row: number, column: number, width: number): void {
  const start = row * width;
  const divisor = matrix[start + column] as number;
  for (let at = 0; at < width; at++) matrix[start + at] = (matrix[start + at] as number) / divisor;
  rightSide[row] = (rightSide[row] as number) / divisor;
  for (let other = 0; other < rows; other++) {
    const factor = matrix[other * width + column] as number;
    if (other === row || factor === 0) continue;
    for (let at = 0; at < width; at++) {
      matrix[other * width + at] = (matrix[other * width + at] as number) - factor * (matrix[start + at] as number);
    }
    matrix[other * width + column] = 0;
    rightSide[other] = (rightSide[other] as number) - factor * (rightSide[row] as number);
  }
  const factor = reducedCost[column] as number;
  if (factor === 0) return;
  for (let at = 0; at < width; at++) reducedCost[at] = Math.max(0, (reducedCost[at] as number) - factor * (matrix[start + at] as number));
}
