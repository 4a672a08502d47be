import type { CutPart, Denied } from '../../engine/index.ts';
import type { OriginContext } from '../origin.ts';
import { twoFigures } from '../quantities.ts';
import { countryName, named, type Words } from '../words.ts';

/** What the blocks of the tab need to write names and say where figures come from. */
export type LeverageContext = OriginContext;

/** What is pointed at on the map, and how to point at something else. */
export interface Cuts {
  readonly pointed: string | null;
  readonly onPoint: (id: string | null, legs: readonly string[]) => void;
}

/** `Russia + China`; the corridor's name for a corridor. */
export const deniedName = (words: Words, denied: readonly Denied[]): string =>
  denied.map(({ kind, id }) => (kind === 'country' ? countryName(words, id) : named(words, 'corridor', id))).join(' + ');

/** A player of the transit game. */
export const playerName = (words: Words, player: string): string =>
  player === 'origin' || player === 'caspian' ? words.t(`leverage.player.${player}`) : countryName(words, player);

/** Millions of dollars in two figures; what is less than fifty thousand is told as under a tenth, and less than a thousand as nothing. */
export const millions = (words: Words, usd: number): string => {
  const size = Math.abs(usd);
  if (size < 1000) return '–';
  return size < 5e4 ? words.t('leverage.underTenth') : twoFigures(words, usd / 1e6);
};

/** All legs of a cut, each once. */
export const legsOfCut = (cut: readonly CutPart[]): string[] => [...new Set(cut.flatMap(({ legs }) => legs))];
