import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { checkPlayers, maxPlayers, sizeOf, type Worth, worthOf } from './players.ts';
import { sampledValues } from './sampled-shapley.ts';

export interface ShapleyOptions extends RunOptions {
  /** Up to this many players every coalition is asked for; beyond, orders are sampled. Default 10 (1,024 coalitions). */
  readonly exactUpTo?: number;
  /** Orders of entry that are drawn beyond that. Default 2,000. */
  readonly samples?: number;
  /** Seed of the draws. The same seed gives the same result. Default 1. */
  readonly seed?: number;
}

export interface PlayerValue {
  readonly player: string;
  /** In the unit of the worth. */
  readonly value: number;
  /** Part of the worth of everybody together; 0 where that is 0. */
  readonly share: number;
  /** Standard error of the value, 0 where it is exact. */
  readonly standard_error: number;
}

export interface ShapleyResult {
  readonly method: 'exact' | 'sampled';
  readonly values: readonly PlayerValue[];
  /** Worth of everybody together: what the values sum to. */
  readonly total: number;
  /** How many coalitions were asked for, the empty one left out. */
  readonly coalitions: number;
  /** Worth by coalition, 0 to 2^n - 1, where every one was asked for; null where orders were sampled. */
  readonly worths: readonly number[] | null;
}

/**
 * Shapley value of a coalition game (Shapley 1953; method 5.1): what each player adds, averaged over all orders of entry.
 * phi_i = sum over S without i of |S|! (n - |S| - 1)! / n! x (v(S + i) - v(S)). Exact to 10 players; beyond, the mean over sampled orders
 * with its standard error (sd / sqrt of the number of orders). Either way the values sum to v(everybody).
 *
 * @param players names, in the order of the bits of a coalition
 * @param worth of a coalition, asked once for each; see Worth
 * @throws RangeError for no player, more than 30, a name given twice, an option out of range, or a worth that is no finite number
 * @throws Cancelled when the signal is aborted
 */
export function shapley(players: readonly string[], worth: Worth, options: ShapleyOptions = {}): ShapleyResult {
  return runSteps(shapleySteps(players, worth, options), options);
}

/** The same as a generator that yields after every coalition (or sampled order), for a worker that lets messages in between. */
export function* shapleySteps(
  players: readonly string[],
  worth: Worth,
  options: Omit<ShapleyOptions, keyof RunOptions> = {},
): Generator<Progress, ShapleyResult, void> {
  const { exactUpTo = 10, samples = 2000, seed = 1 } = options;
  checkPlayers(players, maxPlayers, 'Join players that act together.');
  if (!(exactUpTo >= 0)) throw new RangeError(`shapley: exactUpTo is ${exactUpTo}; expected a number of players of at least 0.`);
  if (!Number.isInteger(samples) || samples < 2) {
    throw new RangeError(`shapley: samples is ${samples}; expected a whole number of at least 2, since an error needs two.`);
  }
  if (players.length > Math.min(exactUpTo, 20)) return yield* sampledResult(players, worth, samples, seed);
  const worths = yield* allWorths(players, worth);
  const values = shapleyOfWorths(worths, players.length);
  const total = worths.at(-1) ?? 0;
  return { method: 'exact', values: named(players, values, total, null), total, coalitions: worths.length - 1, worths };
}

/**
 * Shapley value from the worths of all coalitions.
 *
 * @param worths by coalition, 0 to 2^n - 1
 * @param n number of players
 */
export function shapleyOfWorths(worths: readonly number[], n: number): number[] {
  const weights = entryWeights(n);
  const values = new Array<number>(n).fill(0);
  for (let coalition = 0; coalition < worths.length; coalition++) {
    const weight = weights[sizeOf(coalition)] ?? 0;
    for (let player = 0; player < n; player++) {
      if (((coalition >>> player) & 1) === 1) continue;
      const added = (worths[coalition | (1 << player)] ?? 0) - (worths[coalition] ?? 0);
      values[player] = (values[player] ?? 0) + weight * added;
    }
  }
  return values;
}

/** |S|! (n - |S| - 1)! / n! by |S|: the part of all orders in which exactly the members of S come before a player. */
function entryWeights(n: number): number[] {
  const weights = [1 / n];
  for (let size = 1; size < n; size++) weights.push(((weights[size - 1] ?? 0) * size) / (n - size));
  return weights;
}

/** Worth of every coalition, 0 for nobody. */
export function* allWorths(players: readonly string[], worth: Worth): Generator<Progress, number[], void> {
  const count = 2 ** players.length;
  const worths = [0];
  for (let coalition = 1; coalition < count; coalition++) {
    worths.push(worthOf(worth, coalition, players));
    yield { done: coalition, total: count - 1 };
  }
  return worths;
}

function* sampledResult(players: readonly string[], worth: Worth, samples: number, seed: number): Generator<Progress, ShapleyResult, void> {
  const { values, errors, total, coalitions } = yield* sampledValues(players, worth, samples, seed);
  return { method: 'sampled', values: named(players, values, total, errors), total, coalitions, worths: null };
}

function named(players: readonly string[], values: readonly number[], total: number, errors: readonly number[] | null): PlayerValue[] {
  return players.map((player, index) => {
    const value = values[index] ?? 0;
    return { player, value, share: total === 0 ? 0 : value / total, standard_error: errors?.[index] ?? 0 };
  });
}
