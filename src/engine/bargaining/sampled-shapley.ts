import { hashedUniform } from '../hashed-uniform.ts';
import type { Progress } from '../progress.ts';
import { type Worth, worthOf } from './players.ts';

export interface SampledValues {
  readonly values: readonly number[];
  /** Standard error of each value: the deviation over the sampled orders by the root of their number. */
  readonly errors: readonly number[];
  readonly total: number;
  /** How many different coalitions were asked for. */
  readonly coalitions: number;
}

/**
 * Mean of what each player adds over sampled orders of entry (method 5.1). Each order gives away the whole worth of everybody, so the
 * values sum to it whatever the sample. A worth is asked once for each coalition that is met.
 *
 * @param samples number of orders, at least 2
 * @param seed of the draws: order j depends on the seed and on j alone
 */
export function* sampledValues(
  players: readonly string[],
  worth: Worth,
  samples: number,
  seed: number,
): Generator<Progress, SampledValues, void> {
  const n = players.length;
  const known = new Map<number, number>([[0, 0]]);
  const ask = (coalition: number): number => {
    const found = known.get(coalition);
    if (found !== undefined) return found;
    const value = worthOf(worth, coalition, players);
    known.set(coalition, value);
    return value;
  };
  const means = new Array<number>(n).fill(0);
  const squares = new Array<number>(n).fill(0);
  for (let sample = 1; sample <= samples; sample++) {
    let coalition = 0;
    let before = 0;
    for (const player of orderOf(n, seed, sample)) {
      coalition += 2 ** player;
      const after = ask(coalition);
      const added = after - before;
      before = after;
      // Welford 1962: mean and sum of squares in one pass, without the loss of digits of a difference of sums.
      const mean = means[player] ?? 0;
      const moved = mean + (added - mean) / sample;
      means[player] = moved;
      squares[player] = (squares[player] ?? 0) + (added - mean) * (added - moved);
    }
    yield { done: sample, total: samples };
  }
  return {
    values: means,
    errors: squares.map((sum) => Math.sqrt(sum / (samples - 1) / samples)),
    total: ask(2 ** n - 1),
    coalitions: known.size - 1,
  };
}

/** An order of entry, each as likely as any other (Fisher and Yates). */
function orderOf(n: number, seed: number, sample: number): number[] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(hashedUniform(seed, sample, last) * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}
