import type { Site } from './types.ts';
import { euCountries, regionCountries } from './vocabulary.ts';

/** Who owns, finances, buys or carries, as far as it has a colour of its own. */
export type Partner = 'CN' | 'RU' | 'EU' | 'US' | 'UK' | 'JP' | 'KR' | 'TR' | 'domestic' | 'other';

const named: ReadonlySet<string> = new Set(['CN', 'RU', 'EU', 'US', 'UK', 'JP', 'KR', 'TR'] satisfies Partner[]);
const inEu: ReadonlySet<string> = new Set(euCountries);
const inRegion: ReadonlySet<string> = new Set(regionCountries);

const isNamed = (code: string): code is Partner => named.has(code);

/** The partner that a country counts to: members of the EU are one, the five states of the region are at home. */
export const partnerOf = (country: string): Partner => {
  const code = country === 'GB' ? 'UK' : country;
  if (isNamed(code)) return code;
  if (inEu.has(code)) return 'EU';
  return inRegion.has(code) ? 'domestic' : 'other';
};

/** Where the largest owner is registered (not who controls it); `other` where no owner is known. */
export const partnerOfSite = ({ owners }: Pick<Site, 'owners'>): Partner => {
  const largest = owners.reduce<(typeof owners)[number] | null>(
    (best, owner) => (best === null || (owner.share_pct ?? 0) > (best.share_pct ?? 0) ? owner : best),
    null,
  );
  return largest ? partnerOf(largest.country) : 'other';
};
