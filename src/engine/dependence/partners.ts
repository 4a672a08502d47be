import type { Stage } from '../../dataset/vocabulary.ts';
import { type FlowResult, movedTonnes, movedValue } from '../flows/flow-result.ts';
import { isEuropeanUnion } from '../network/country-groups.ts';
import { Tally } from './tally.ts';

/** Sums behind market, processing and ownership shares: three kinds of dependence that are never added up (design 6a.17 to 6a.19). */
export interface PartnerSums {
  readonly marketTonnes: Tally<string>;
  readonly marketValue: Tally<string>;
  readonly processingValue: Tally<string>;
  readonly ownershipValue: Tally<string>;
  readonly ownershipUnknownValue: number;
}

/** Stages whose next transformation is still to come: it happens where the market is. */
const unfinished: ReadonlySet<Stage> = new Set(['ore', 'concentrate', 'intermediate']);

/**
 * Adds up who buys, who transforms next, and who owns. Markets are told by the country of the market, with `EU` beside its members.
 * Processing: value of ore, concentrate and intermediate counts for the market's country, refined and semi-fabricated for the site's.
 * Ownership: value times the owner's share, by the country where the owner is registered; owners without a share split what the others
 * leave; a site without owners on file is unknown.
 */
export function partnerSums(results: readonly FlowResult[]): PartnerSums {
  const sums = {
    marketTonnes: new Tally<string>(),
    marketValue: new Tally<string>(),
    processingValue: new Tally<string>(),
    ownershipValue: new Tally<string>(),
  };
  let unknown = 0;
  for (const result of results) {
    const { flow } = result;
    const tonnes = movedTonnes(result);
    const value = movedValue(result);
    const buyer = flow.market.country;
    const next = unfinished.has(flow.stage) ? buyer : flow.site.country;
    for (const name of isEuropeanUnion(buyer) ? [buyer, 'EU'] : [buyer]) {
      sums.marketTonnes.add(name, tonnes);
      sums.marketValue.add(name, value);
    }
    for (const name of isEuropeanUnion(next) ? [next, 'EU'] : [next]) sums.processingValue.add(name, value);
    const owners = ownerShares(flow.site.owners);
    for (const { country, share } of owners.known) {
      for (const name of isEuropeanUnion(country) ? [country, 'EU'] : [country]) sums.ownershipValue.add(name, value * share);
    }
    unknown += value * owners.unknown;
  }
  return { ...sums, ownershipUnknownValue: unknown };
}

/** Shares of a site's owners, summing with the unknown part to one. */
export function ownerShares(owners: readonly { readonly country: string; readonly share_pct?: number | undefined }[]): {
  known: readonly { country: string; share: number }[];
  unknown: number;
} {
  const stated = owners.reduce((sum, owner) => sum + (owner.share_pct ?? 0), 0) / 100;
  const silent = owners.filter((owner) => owner.share_pct === undefined).length;
  const left = Math.max(0, 1 - stated);
  const known = owners.map((owner) => ({
    country: owner.country,
    share: owner.share_pct === undefined ? left / silent : owner.share_pct / 100 / Math.max(1, stated),
  }));
  return { known, unknown: silent > 0 ? 0 : left };
}
