import { type RunOptions, runSteps } from '../progress.ts';
import { checkPlayers, type Worth } from './players.ts';
import { allWorths } from './shapley.ts';

export interface BanzhafValue {
  readonly player: string;
  /** Mean of what the player adds over all coalitions of the others, in the unit of the worth. */
  readonly value: number;
  /** Part of the sum of all values; 0 where that is 0. */
  readonly share: number;
}

/** Twenty players have a million coalitions, which all are asked for. */
const most = 20;

/**
 * Banzhaf value (Banzhaf 1965; method 5.1, as a check on the Shapley value): what each player adds, averaged over all coalitions of the
 * others instead of all orders. The values need not sum to the worth of everybody.
 *
 * @param players names, in the order of the bits of a coalition
 * @param worth of a coalition, asked once for each
 * @throws RangeError for no player, more than 20, a name given twice, or a worth that is no finite number
 * @throws Cancelled when the signal is aborted
 */
export function banzhaf(players: readonly string[], worth: Worth, options: RunOptions = {}): BanzhafValue[] {
  checkPlayers(players, most, 'Join players that act together.');
  return banzhafOfWorths(players, runSteps(allWorths(players, worth), options));
}

/**
 * The same from the worths of all coalitions.
 *
 * @param worths by coalition, 0 to 2^n - 1
 */
export function banzhafOfWorths(players: readonly string[], worths: readonly number[]): BanzhafValue[] {
  const values = players.map((_, player) => {
    let sum = 0;
    for (let coalition = 0; coalition < worths.length; coalition++) {
      if (((coalition >>> player) & 1) === 1) sum += (worths[coalition] ?? 0) - (worths[coalition - 2 ** player] ?? 0);
    }
    return sum / 2 ** (players.length - 1);
  });
  const total = values.reduce((sum, value) => sum + value, 0);
  return players.map((player, index) => {
    const value = values[index] ?? 0;
    return { player, value, share: total === 0 ? 0 : value / total };
  });
}
