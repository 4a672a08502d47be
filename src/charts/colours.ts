import { type CorridorId, euCountries, regionCountries } from '../dataset/vocabulary.ts';

/** Colours as CSS variables of the theme, so that light and dark need no second drawing. */

const ownPartners = new Set(['CN', 'RU', 'EU', 'US', 'UK', 'JP', 'KR', 'TR']);
const inEu: ReadonlySet<string> = new Set(euCountries);
const inRegion: ReadonlySet<string> = new Set(regionCountries);

/** Which partner's colour a country has: members of the EU share one, the five states of the region are at home. */
export function partnerOf(country: string): string {
  const code = country === 'GB' ? 'UK' : country;
  if (ownPartners.has(code)) return code;
  if (inEu.has(code)) return 'EU';
  return inRegion.has(code) || code === 'home' ? 'domestic' : 'other';
}

export function partnerColour(country: string): string {
  return `var(--partner-${partnerOf(country).toLowerCase()})`;
}

export function corridorColour(corridor: CorridorId): string {
  return `var(--corridor-${corridor})`;
}

export function isEuMember(country: string): boolean {
  return inEu.has(country);
}

export function isInRegion(country: string): boolean {
  return inRegion.has(country);
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
