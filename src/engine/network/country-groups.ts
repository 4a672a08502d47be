import { euCountries } from '../../dataset/vocabulary.ts';

/** Customs union of the Eurasian Economic Union, with its inner rail borders of about two hours (design 6a.5). */
const customsUnion: ReadonlySet<string> = new Set(['KZ', 'RU', 'BY', 'KG']);
const europeanUnion: ReadonlySet<string> = new Set(euCountries);

/** Countries whose ports lie on the Black Sea or the Marmara: reached from Georgia without a second transhipment. */
export const blackSeaCountries: ReadonlySet<string> = new Set(['GE', 'RO', 'BG', 'TR', 'RU', 'UA']);

/** Buyers by the Black Sea and the seas behind it, who turned from Russian ports to the Caspian after 2022. */
export const blackSeaBuyers: ReadonlySet<string> = new Set(['TR', 'RO', 'BG', 'GR', 'IT']);

export const isEuropeanUnion = (country: string): boolean => europeanUnion.has(country);

/** True where goods cross between two members of one customs union at no charge. */
export function sameCustomsArea(a: string, b: string): 'customs-union' | 'european-union' | null {
  if (customsUnion.has(a) && customsUnion.has(b)) return 'customs-union';
  if (europeanUnion.has(a) && europeanUnion.has(b)) return 'european-union';
  return null;
}
