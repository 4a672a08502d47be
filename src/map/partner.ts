import type { Site } from '../dataset/types.ts';
import { euCountries } from '../dataset/vocabulary.ts';
import { tokens } from '../ui/tokens.ts';

/** Who a site's fill is coloured for: a code of the partner palette. */
export type Partner = keyof typeof tokens.partner.light;

const palette = Object.keys(tokens.partner.light) as Partner[];
const eu: readonly string[] = euCountries;

/** Colour code of a country where something is registered, seen from the country of the site. */
export const partnerOfCountry = (country: string, home: string): Partner => {
  if (country === home) return 'domestic';
  if (country === 'GB') return 'UK';
  if (eu.includes(country)) return 'EU';
  return palette.find((code) => code === country) ?? 'other';
};

/** Where the largest owner is registered (not who controls it); `other` where no owner is known. */
export const partnerOfSite = ({ owners, country }: Site): Partner => {
  const largest = owners.reduce<(typeof owners)[number] | null>(
    (best, owner) => (best === null || (owner.share_pct ?? 0) > (best.share_pct ?? 0) ? owner : best),
    null,
  );
  return largest ? partnerOfCountry(largest.country, country) : 'other';
};
