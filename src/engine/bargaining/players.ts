/**
 * What coalition games of this folder share. A coalition is a whole number: bit i is set where player i is a member, so 0 is nobody and
 * 2^n - 1 is everybody. Bits leave room for 30 players.
 */

/** What a coalition is worth, in any unit (USD a year in the transit game). The empty coalition is worth 0, whatever the function says. */
export type Worth = (coalition: number) => number;

export const maxPlayers = 30;

/** @throws RangeError for no players, too many, or two of one name. */
export function checkPlayers(players: readonly string[], most: number, advice: string): void {
  if (players.length < 1 || players.length > most) {
    throw new RangeError(`bargaining: ${players.length} players given; expected from 1 to ${most}. ${advice}`);
  }
  const twice = players.find((player, index) => players.indexOf(player) !== index);
  if (twice !== undefined) throw new RangeError(`bargaining: the player "${twice}" is named twice; every player needs a name of its own.`);
}

/** The worth of a coalition, checked. @throws RangeError when the function does not give a finite number, naming the coalition. */
export function worthOf(worth: Worth, coalition: number, players: readonly string[]): number {
  if (coalition === 0) return 0;
  const value = worth(coalition);
  if (!Number.isFinite(value)) {
    throw new RangeError(
      `bargaining: the coalition {${membersOf(coalition, players).join(', ')}} is worth ${value}; expected a finite number.`,
    );
  }
  return value;
}

/** Names of a coalition's members, in the order of the players. */
export function membersOf(coalition: number, players: readonly string[]): string[] {
  return players.filter((_, index) => ((coalition >>> index) & 1) === 1);
}

/** Number of members. */
export function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}
