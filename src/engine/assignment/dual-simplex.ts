import type { LinearWays } from './least-cost-ways.ts';
import { WorkingBasis } from './working-basis.ts';

/** Pivots for each row and flow after which rows and columns are taken by index alone (Bland 1977), which cannot cycle. */
const patience = 10;
/** Pivots for each row and flow after which rounding has won. */
const limitOfPivots = 100;
/** How far below zero a part of one may stand: rounding. */
const tolerance = 1e-11;

/** Parts of what cancels below which a pivot, or a reduced cost, is rounding. */
const pivotBlur = 1e-9;
const priceBlur = 1e-12;

/** The optimum of the programme, in its own parts of one. */
export interface SimplexOptimum {
  /** By way: the part of its flow's contested demand. */
  readonly parts: Float64Array;
  /** By row: USD a year that doubling the capacity would save were it to go on as it begins; at least 0. */
  readonly prices: Float64Array;
}

/**
 * The dual simplex method with a generalised upper bound for each flow (Dantzig and Van Slyke 1967): every flow has a key way that makes
 * its parts sum to one, and the basis that is worked on has one row for each limit and none for the flows. All flows start on their
 * cheapest way, which is dual feasible; each pivot relieves one limit that is over, or one way that is below zero.
 *
 * @throws Error where rounding keeps it from the optimum
 */
export function dualSimplex(ways: LinearWays): SimplexOptimum {
  const basis = new WorkingBasis(ways);
  const size = ways.limits.length + ways.flows.length + 1;
  for (let pivots = 0; pivots < limitOfPivots * size; pivots++) {
    const byIndex = pivots > patience * size;
    const leaving = basis.leaving(tolerance, byIndex);
    if (leaving < 0) return { parts: basis.parts(), prices: basis.prices().map((price) => Math.max(0, price)) };
    const entering = enteringColumn(ways, basis, leaving, byIndex);
    if (entering < 0) {
      throw new Error(
        `leastCost: limit ${ways.limits[leaving]} cannot be relieved; expected that every flow may stay behind. Check the input.`,
      );
    }
    basis.pivot(leaving, entering);
  }
  throw new Error(`leastCost: no optimum after ${limitOfPivots * size} pivots; expected costs and limits of like size.`);
}

/** What a column would do in the leaving row, by column; only those with a slope below zero may enter. */
interface Offers {
  readonly columns: readonly number[];
  /** Reduced cost, at least 0; what of it may be rounding; and the slope, below 0. */
  readonly reduced: readonly number[];
  readonly blur: readonly number[];
  readonly slope: readonly number[];
}

/**
 * The column whose reduced cost is used up first; -1 where there is none. Among columns that rounding cannot tell apart it is the one with
 * the firmest pivot (Harris 1973), by index the first.
 */
function enteringColumn(ways: LinearWays, basis: WorkingBasis, leaving: number, byIndex: boolean): number {
  const { columns, reduced, blur, slope } = offersOf(ways, basis, leaving);
  const ratio = (at: number, slack: number): number => ((reduced[at] as number) + slack * (blur[at] as number)) / -(slope[at] as number);
  let most = Number.POSITIVE_INFINITY;
  for (let at = 0; at < columns.length; at++) most = Math.min(most, ratio(at, byIndex ? 0 : 1));
  let found = -1;
  for (let at = 0; at < columns.length; at++) {
    if (ratio(at, 0) > most) continue;
    if (found < 0 || (!byIndex && (slope[at] as number) < (slope[found] as number))) found = at;
  }
  return found < 0 ? -1 : (columns[found] as number);
}

/** Columns that can enter: ways, and behind them the slack of each limit. */
function offersOf(ways: LinearWays, basis: WorkingBasis, leaving: number): Offers {
  const { flows, wayStart, cost, useStart, row, part, limits } = ways;
  const across = basis.rowOf(leaving);
  const prices = basis.prices();
  const offers = { columns: [] as number[], reduced: [] as number[], blur: [] as number[], slope: [] as number[] };
  const offer = (column: number, slope: number, slopeSize: number, reduced: number, reducedSize: number): void => {
    // What is left of terms that cancel is rounding.
    if (slope >= -pivotBlur * slopeSize) return;
    offers.columns.push(column);
    offers.reduced.push(Math.max(0, reduced));
    offers.blur.push(priceBlur * reducedSize);
    offers.slope.push(slope);
  };
  for (let at = 0; at < flows.length; at++) {
    const key = basis.keyOf(at);
    let keySlope = 0;
    let keySize = 0;
    let keyPrice = cost[key] as number;
    for (let use = useStart[key] as number; use < (useStart[key + 1] as number); use++) {
      const term = (across[row[use] as number] as number) * (part[use] as number);
      keySlope += term;
      keySize += Math.abs(term);
      keyPrice += (prices[row[use] as number] as number) * (part[use] as number);
    }
    for (let way = wayStart[at] as number; way < (wayStart[at + 1] as number); way++) {
      if (way === key || basis.isBasic(way)) continue;
      let slope = -keySlope;
      let size = keySize;
      let price = cost[way] as number;
      for (let use = useStart[way] as number; use < (useStart[way + 1] as number); use++) {
        const term = (across[row[use] as number] as number) * (part[use] as number);
        slope += term;
        size += Math.abs(term);
        price += (prices[row[use] as number] as number) * (part[use] as number);
      }
      offer(way, slope, size, price - keyPrice, Math.abs(price) + Math.abs(keyPrice));
    }
  }
  const firstSlack = cost.length;
  let greatest = 0;
  let dearest = 0;
  for (let l = 0; l < limits.length; l++) {
    greatest = Math.max(greatest, Math.abs(across[l] as number));
    dearest = Math.max(dearest, Math.abs(prices[l] as number));
  }
  for (let l = 0; l < limits.length; l++) {
    if (!basis.isBasic(firstSlack + l)) offer(firstSlack + l, across[l] as number, greatest, prices[l] as number, dearest);
  }
  return offers;
}
