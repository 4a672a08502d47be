import type { LinearWays } from './least-cost-ways.ts';

/** Pivots after which the inverse is made anew, so that rounding does not gather. */
const renewal = 100;

/**
 * The working basis of dualSimplex: for each limit one basic column, a way that is not its flow's key or a slack. The columns of ways are
 * their uses less those of the key, since what a way takes its key gives up. Columns are numbered as there: ways, then slacks.
 */
export class WorkingBasis {
  readonly #ways: LinearWays;
  readonly #size: number;
  /** By flow: the key way. By position: the basic column. By column: its position, -1 where it is not basic. */
  readonly #keys: Int32Array;
  readonly #columns: Int32Array;
  readonly #positions: Int32Array;
  /** The inverse, row by row; and the values of the basic columns. */
  #inverse: Float64Array;
  readonly #values: Float64Array;
  #prices: Float64Array | null = null;
  #pivots = 0;

  constructor(ways: LinearWays) {
    this.#ways = ways;
    const size = ways.limits.length;
    this.#size = size;
    this.#keys = Int32Array.from(ways.cheapest);
    this.#columns = Int32Array.from({ length: size }, (_, l) => ways.cost.length + l);
    this.#positions = new Int32Array(ways.cost.length + size).fill(-1);
    this.#columns.forEach((column, position) => {
      this.#positions[column] = position;
    });
    this.#inverse = new Float64Array(size * size);
    this.#values = new Float64Array(size);
    this.#renew();
  }

  keyOf(flow: number): number {
    return this.#keys[flow] as number;
  }

  isBasic(column: number): boolean {
    return (this.#positions[column] as number) >= 0;
  }

  /** Row of the inverse at a position. */
  rowOf(position: number): Float64Array {
    return this.#inverse.subarray(position * this.#size, (position + 1) * this.#size);
  }

  /** Price of each limit, USD a year for its whole capacity. */
  prices(): Float64Array {
    if (this.#prices !== null) return this.#prices;
    const prices = new Float64Array(this.#size);
    this.#columns.forEach((column, position) => {
      const cost = this.#isWay(column) ? this.#cost(column) - this.#cost(this.#keyBeside(column)) : 0;
      if (cost === 0) return;
      const row = this.rowOf(position);
      for (let l = 0; l < this.#size; l++) prices[l] = (prices[l] as number) - cost * (row[l] as number);
    });
    this.#prices = prices;
    return prices;
  }

  /**
   * Position of the basic column that is furthest below zero in tonnes or units of capacity, or, by index, of the first one below zero; -1 where none is. A key that is
   * below zero changes places with the greatest other way of its flow first.
   */
  leaving(tolerance: number, byIndex: boolean): number {
    let found = -1;
    let least = 0;
    const take = (column: number, value: number, scale: number): void => {
      if (value >= -tolerance || (byIndex ? found >= 0 && column > found : value * scale >= least)) return;
      found = column;
      least = value * scale;
    };
    const left = this.#keyValues();
    this.#columns.forEach((column, position) => {
      take(column, this.#values[position] as number, this.#scaleOf(column));
    });
    for (const [flow, value] of left) take(this.keyOf(flow), value, this.#scaleOf(this.keyOf(flow)));
    if (found < 0) return -1;
    const position = this.#positions[found] as number;
    return position >= 0 ? position : this.#swapKey(this.#ways.flowOf[found] as number, left.get(this.#ways.flowOf[found] as number) ?? 0);
  }

  /** Puts a column in the place of the one at a position. */
  pivot(position: number, entering: number): void {
    const size = this.#size;
    const direction = this.#solve(entering);
    const divisor = direction[position] as number;
    const step = (this.#values[position] as number) / divisor;
    const own = this.rowOf(position);
    for (let l = 0; l < size; l++) own[l] = (own[l] as number) / divisor;
    for (let other = 0; other < size; other++) {
      const factor = direction[other] as number;
      if (other === position || factor === 0) continue;
      const row = this.rowOf(other);
      for (let l = 0; l < size; l++) row[l] = (row[l] as number) - factor * (own[l] as number);
      this.#values[other] = (this.#values[other] as number) - factor * step;
    }
    this.#values[position] = step;
    this.#positions[this.#columns[position] as number] = -1;
    this.#columns[position] = entering;
    this.#positions[entering] = position;
    this.#prices = null;
    this.#pivots += 1;
    if (this.#pivots % renewal === 0) this.#renew();
  }

  /** By way: the part of its flow that goes by it. */
  parts(): Float64Array {
    const parts = new Float64Array(this.#ways.cost.length);
    for (const key of this.#keys) parts[key] = 1;
    for (const [flow, value] of this.#keyValues()) parts[this.keyOf(flow)] = Math.max(0, value);
    this.#columns.forEach((column, position) => {
      if (this.#isWay(column)) parts[column] = Math.max(0, this.#values[position] as number);
    });
    return parts;
  }

  #isWay(column: number): boolean {
    return column < this.#ways.cost.length;
  }

  /** Tonnes of a way's flow, or capacity of a limit. */
  #scaleOf(column: number): number {
    const { flowOf, flows, capacity, cost } = this.#ways;
    return (this.#isWay(column) ? flows[flowOf[column] as number]?.contested : capacity[column - cost.length]) ?? 1;
  }

  #cost(way: number): number {
    return this.#ways.cost[way] as number;
  }

  #keyBeside(way: number): number {
    return this.keyOf(this.#ways.flowOf[way] as number);
  }

  /** What the basic ways of a flow leave to its key, for flows that have any. */
  #keyValues(): Map<number, number> {
    const left = new Map<number, number>();
    this.#columns.forEach((column, position) => {
      if (!this.#isWay(column)) return;
      const flow = this.#ways.flowOf[column] as number;
      left.set(flow, (left.get(flow) ?? 1) - (this.#values[position] as number));
    });
    return left;
  }

  /** Makes the greatest basic way of a flow its key, and gives the position that the old key takes instead. */
  #swapKey(flow: number, keyValue: number): number {
    const own: number[] = [];
    this.#columns.forEach((column, position) => {
      if (this.#isWay(column) && this.#ways.flowOf[column] === flow) own.push(position);
    });
    const position = own.reduce(
      (best, each) => ((this.#values[each] as number) > (this.#values[best] as number) ? each : best),
      own[0] ?? -1,
    );
    const row = this.rowOf(position);
    for (let l = 0; l < this.#size; l++) {
      let sum = 0;
      for (const each of own) sum += this.rowOf(each)[l] as number;
      row[l] = -sum;
    }
    const key = this.keyOf(flow);
    const column = this.#columns[position] as number;
    this.#keys[flow] = column;
    this.#positions[column] = -1;
    this.#columns[position] = key;
    this.#positions[key] = position;
    this.#values[position] = keyValue;
    this.#prices = null;
    return position;
  }

  /** The uses of a column less those of its key, written to `into`. */
  #uses(column: number, into: Float64Array): void {
    const { useStart, row, part, cost } = this.#ways;
    into.fill(0);
    if (!this.#isWay(column)) {
      into[column - cost.length] = 1;
      return;
    }
    const add = (way: number, sign: number): void => {
      for (let use = useStart[way] as number; use < (useStart[way + 1] as number); use++) {
        const l = row[use] as number;
        into[l] = (into[l] as number) + sign * (part[use] as number);
      }
    };
    add(column, 1);
    add(this.#keyBeside(column), -1);
  }

  /** The inverse times a column. */
  #solve(column: number): Float64Array {
    const uses = new Float64Array(this.#size);
    this.#uses(column, uses);
    return Float64Array.from({ length: this.#size }, (_, position) => {
      const row = this.rowOf(position);
      let sum = 0;
      for (let l = 0; l < this.#size; l++) if (uses[l] !== 0) sum += (row[l] as number) * (uses[l] as number);
      return sum;
    });
  }

  /** Inverse and values from the columns alone, by Gauss and Jordan with the greatest pivot of each column. */
  #renew(): void {
    const size = this.#size;
    const matrix = new Float64Array(size * size);
    const uses = new Float64Array(size);
    this.#columns.forEach((column, position) => {
      this.#uses(column, uses);
      for (let l = 0; l < size; l++) matrix[l * size + position] = uses[l] as number;
    });
    this.#inverse = inverseOf(matrix, size);
    const { useStart, row, part } = this.#ways;
    const room = new Float64Array(size).fill(1);
    for (const key of this.#keys) {
      for (let use = useStart[key] as number; use < (useStart[key + 1] as number); use++) {
        room[row[use] as number] = (room[row[use] as number] as number) - (part[use] as number);
      }
    }
    for (let position = 0; position < size; position++) {
      const own = this.rowOf(position);
      let sum = 0;
      for (let l = 0; l < size; l++) sum += (own[l] as number) * (room[l] as number);
      this.#values[position] = sum;
    }
    this.#prices = null;
  }
}

/** The inverse of a regular matrix, row by row; `matrix` is used up. */
function inverseOf(matrix: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let l = 0; l < size; l++) inverse[l * size + l] = 1;
  for (let at = 0; at < size; at++) {
    let best = at;
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(matrix[row * size + at] as number) > Math.abs(matrix[best * size + at] as number)) best = row;
    }
    for (const table of [matrix, inverse]) {
      if (best !== at) exchange(table, at * size, best * size, size);
    }
    const divisor = matrix[at * size + at] as number;
    for (const table of [inverse, matrix]) {
      for (let column = 0; column < size; column++) table[at * size + column] = (table[at * size + column] as number) / divisor;
    }
    for (let row = 0; row < size; row++) {
      const factor = matrix[row * size + at] as number;
      if (row === at || factor === 0) continue;
      for (const table of [matrix, inverse]) {
        for (let column = 0; column < size; column++) {
          table[row * size + column] = (table[row * size + column] as number) - factor * (table[at * size + column] as number);
        }
      }
    }
  }
  return inverse;
}

function exchange(table: Float64Array, a: number, b: number, count: number): void {
  for (let at = 0; at < count; at++) {
    const kept = table[a + at] as number;
    table[a + at] = table[b + at] as number;
    table[b + at] = kept;
  }
}
