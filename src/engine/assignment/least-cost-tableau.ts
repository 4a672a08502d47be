import { checkFlow, checkLimits, isShut } from './check.ts';
import type { Flow, Limit } from './types.ts';

type PricedFlow = Omit<Flow, 'mu'>;

/** The alternatives of a flow that are open, and the cheapest; -1 is to stay behind. */
export interface CheapestWay {
  readonly open: readonly number[];
  readonly best: number;
}

/** A dense simplex tableau: rows of flows that meet a limit, then rows of limits; columns of their alternatives, then slacks. */
export interface Tableau {
  readonly rows: number;
  readonly width: number;
  /** Row by row. */
  readonly matrix: Float64Array;
  readonly rightSide: Float64Array;
  readonly reducedCost: Float64Array;
  /** Column that is basic in each row. */
  readonly basic: number[];
  /** Flow and alternative of each column; slacks have none. */
  readonly columns: readonly ({ readonly flow: number; readonly alternative: number } | undefined)[];
  /** Limit of each slack column, -1 for the others. */
  readonly limitOfSlack: readonly number[];
  /** How far below zero a right side may stand: rounding. */
  readonly tolerance: number;
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

/** The tableau with every flow on its cheapest alternative: dual feasible, and over the limits where too many want the same way. */
export function tableauOf(flows: readonly PricedFlow[], limits: readonly Limit[], ways: readonly CheapestWay[]): Tableau {
  const bounds = limits.map(({ capacity }) => capacity > 0 && capacity < Number.POSITIVE_INFINITY);
  const rowOfFlow = new Int32Array(flows.length).fill(-1);
  const columns: ({ flow: number; alternative: number } | undefined)[] = [];
  const coupled: number[] = [];
  flows.forEach((flow, w) => {
    const open = ways[w]?.open ?? [];
    const meets = open.some((at) => flow.alternatives[at]?.uses.some((use) => use.coefficient > 0 && bounds[use.limit] === true));
    if (!meets || flow.demand === 0) return;
    rowOfFlow[w] = coupled.length;
    coupled.push(w);
    for (const alternative of [...open, -1]) columns.push({ flow: w, alternative });
  });
  const limitRows = limits.flatMap((_, limit) => (bounds[limit] === true ? [limit] : []));
  const rowOfLimit = new Map(limitRows.map((limit, at) => [limit, coupled.length + at]));
  const ordinary = columns.length;
  const width = ordinary + limitRows.length;
  const rows = coupled.length + limitRows.length;
  const matrix = new Float64Array(rows * width);
  const rightSide = new Float64Array(rows);
  const reducedCost = new Float64Array(width);
  const basic = new Array<number>(rows).fill(-1);
  limitRows.forEach((limit, at) => {
    const row = coupled.length + at;
    matrix[row * width + ordinary + at] = 1;
    rightSide[row] = limits[limit]?.capacity ?? 0;
    basic[row] = ordinary + at;
  });
  columns.forEach((way, column) => {
    if (way === undefined) return;
    const flow = flows[way.flow];
    const own = flow?.alternatives[way.alternative];
    const row = rowOfFlow[way.flow] as number;
    matrix[row * width + column] = 1;
    if (way.alternative === ways[way.flow]?.best) {
      basic[row] = column;
      rightSide[row] = flow?.demand ?? 0;
    }
    reducedCost[column] = own?.cost ?? flow?.unservedCost ?? 0;
    for (const { limit, coefficient } of own?.uses ?? []) {
      const at = rowOfLimit.get(limit);
      if (at !== undefined) matrix[at * width + column] = (matrix[at * width + column] as number) + coefficient;
    }
  });
  coupled.forEach((_, row) => {
    takeOut({ matrix, width, rows, rightSide, reducedCost }, row, basic[row] ?? -1);
  });
  const size = coupled.reduce((sum, w) => sum + (flows[w]?.demand ?? 0), 0);
  return {
    rows,
    width,
    matrix,
    rightSide,
    reducedCost,
    basic,
    columns: [...columns, ...limitRows.map(() => undefined)],
    limitOfSlack: [...columns.map(() => -1), ...limitRows],
    tolerance: 1e-10 * (1 + size),
  };
}

/** Takes a basic column out of the limit rows and the cost row, with the help of the row in which it stands alone. */
function takeOut(
  { matrix, width, rows, rightSide, reducedCost }: Pick<Tableau, 'matrix' | 'width' | 'rows' | 'rightSide' | 'reducedCost'>,
  row: number,
  column: number,
): void {
  const start = row * width;
  for (let other = 0; other < rows; other++) {
    const factor = matrix[other * width + column] as number;
    if (other === row || factor === 0) continue;
    for (let at = 0; at < width; at++) {
      matrix[other * width + at] = (matrix[other * width + at] as number) - factor * (matrix[start + at] as number);
    }
    rightSide[other] = (rightSide[other] as number) - factor * (rightSide[row] as number);
  }
  const factor = reducedCost[column] as number;
  for (let at = 0; at < width; at++) reducedCost[at] = (reducedCost[at] as number) - factor * (matrix[start + at] as number);
}
