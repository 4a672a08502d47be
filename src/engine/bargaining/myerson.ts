import { checkPlayers, maxPlayers, type Worth } from './players.ts';
import { type ShapleyOptions, type ShapleyResult, shapley } from './shapley.ts';

/** Two players that can deal with each other. */
export type Tie = readonly [string, string];

/**
 * Myerson value (Myerson 1977; method 5.1): the Shapley value where a coalition can only act as far as its members are tied to each
 * other: v(S) becomes the sum of v over the connected parts of S. With every pair tied it is the Shapley value.
 *
 * @param players names, in the order of the bits of a coalition
 * @param worth of a coalition
 * @param ties pairs of players, either way round
 * @throws RangeError as shapley does, and for a tie that names somebody who does not play
 * @throws Cancelled when the signal is aborted
 */
export function myerson(players: readonly string[], worth: Worth, ties: readonly Tie[], options: ShapleyOptions = {}): ShapleyResult {
  checkPlayers(players, maxPlayers, 'Join players that act together.');
  const neighbours = neighboursOf(players, ties);
  const known = new Map<number, number>();
  const ask = (part: number): number => {
    const found = known.get(part) ?? worth(part);
    known.set(part, found);
    return found;
  };
  return shapley(players, (coalition) => connectedParts(coalition, neighbours).reduce((sum, part) => sum + ask(part), 0), options);
}

/** The connected parts of a coalition, as coalitions. */
export function connectedParts(coalition: number, neighbours: readonly number[]): number[] {
  const parts: number[] = [];
  let left = coalition;
  while (left !== 0) {
    let part = left & -left;
    for (let grown = 0; grown !== part; ) {
      grown = part;
      for (let player = 0; player < neighbours.length; player++) {
        if (((part >>> player) & 1) === 1) part |= (neighbours[player] ?? 0) & coalition;
      }
    }
    parts.push(part);
    left &= ~part;
  }
  return parts;
}

function neighboursOf(players: readonly string[], ties: readonly Tie[]): number[] {
  const neighbours = players.map(() => 0);
  for (const tie of ties) {
    const [a, b] = tie.map((player) => {
      const index = players.indexOf(player);
      if (index < 0) throw new RangeError(`myerson: a tie names "${player}", who does not play. Players: ${players.join(', ')}.`);
      return index;
    });
    if (a === undefined || b === undefined) continue;
    neighbours[a] = (neighbours[a] ?? 0) | (1 << b);
    neighbours[b] = (neighbours[b] ?? 0) | (1 << a);
  }
  return neighbours;
}
