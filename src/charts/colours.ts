import { partnerOf } from '../dataset/partner.ts';
import type { CorridorId } from '../dataset/vocabulary.ts';

/** Colours as CSS variables of the theme, so that light and dark need no second drawing. */

/** Colour of the partner that a country counts to; the row `home` stands for the five states of the region. */
export function partnerColour(country: string): string {
  return `var(--partner-${country === 'home' ? 'domestic' : partnerOf(country).toLowerCase()})`;
}

export function corridorColour(corridor: CorridorId): string {
  return `var(--corridor-${corridor})`;
}

/** Letter on the shield of a corridor; none for cargo that stays in the region or is at sea. */
export const shieldLetters: Readonly<Partial<Record<CorridorId, string>>> = {
  northern: 'N',
  middle: 'M',
  eastern: 'E',
  southern: 'S',
  instc: 'I',
  afghan: 'A',
  cku: 'K',
  tripp: 'T',
};
