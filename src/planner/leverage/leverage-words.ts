import type { Dataset } from '../../dataset/types.ts';
import type { CutPart, Denied } from '../../engine/index.ts';
import type { OriginContext } from '../origin.ts';
import { twoFigures } from '../quantities.ts';
import { indexOf, legName, placeName } from '../record-names.ts';
import { countryName, named, type Words } from '../words.ts';

/** What the blocks of the tab need to write names and say where figures come from. */
export type LeverageContext = OriginContext;

/** What is pointed at on the map, and how to point at something else. */
export interface Cuts {
  readonly pointed: string | null;
  readonly onPoint: (id: string | null, legs: readonly string[]) => void;
}

/** `Russia + China`; the corridor's name for a corridor, both ends of a leg, and the name of a place. */
export const deniedName = (words: Words, dataset: Dataset, denied: readonly Denied[]): string =>
  denied.map((each) => nameOfOne(words, dataset, each)).join(' + ');

const nameOfOne = (words: Words, dataset: Dataset, { kind, id }: Denied): string => {
  switch (kind) {
    case 'country':
      return countryName(words, id);
    case 'corridor':
      return named(words, 'corridor', id);
    case 'place':
      return placeName(words, dataset, id);
    case 'leg': {
      const leg = indexOf(dataset).legs.get(id);
      return leg === undefined ? id : legName(words, dataset, leg);
    }
  }
};

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
