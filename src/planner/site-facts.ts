import type { SiteTexts } from '../dataset/details.ts';
import type { Site } from '../dataset/types.ts';
import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import { type EngagementLevel, engagementLevels } from '../state/view-types.ts';
import type { FigureWords } from './figure-marks.ts';
import { capitalise, countryName, named } from './words.ts';

/** The scale of engagement, from a signature to a running plant. */
export const engagementScale = engagementLevels;
export type { EngagementLevel } from '../state/view-types.ts';

const levelOfForm: Readonly<Record<Site['engagement'][number]['form'], EngagementLevel>> = {
  mou: 'intent',
  agreement: 'framework',
  offtake: 'framework',
  financed: 'financed',
  'construction-contract': 'building',
  'operating-asset': 'operating',
};

/** Where a form of engagement stands on the scale. */
export function engagementLevel(form: Site['engagement'][number]['form']): EngagementLevel {
  return levelOfForm[form];
}

/** An owner's part of a site. */
export interface OwnerShare {
  readonly name: string;
  /** As registered; null for what nobody is known to own. */
  readonly country: string | null;
  /** 0 to 1. */
  readonly share: number;
  /** True where the share is not published and is an equal part of what is left. */
  readonly assumed: boolean;
}

/** Owners with their parts; the part that nobody is known to own comes last. Owners left with nothing keep a part of zero. */
export function ownerShares(site: Site): readonly OwnerShare[] {
  const stated = site.owners.reduce((sum, owner) => sum + (owner.share_pct ?? 0), 0);
  const silent = site.owners.filter((owner) => owner.share_pct === undefined).length;
  const left = Math.max(0, 100 - stated);
  const owners = site.owners.map((owner) => ({
    name: owner.name,
    country: owner.country,
    share: (owner.share_pct ?? left / silent) / 100,
    assumed: owner.share_pct === undefined,
  }));
  const unknown = silent > 0 ? 0 : left / 100;
  return unknown > 0.0005 ? [...owners, { name: '', country: null, share: unknown, assumed: false }] : owners;
}

/** "Mine, ramping up (2025); 100 % registered in China." One sentence on status and owners. */
export function siteSentence(words: FigureWords, site: Site): string {
  const { t, f } = words;
  const kind = capitalise(named(words, 'siteKind', site.kind));
  const status = named(words, 'siteStatus', site.status);
  const byCountry = new Map<string, number>();
  for (const owner of ownerShares(site)) {
    if (owner.country !== null && owner.share > 0) byCountry.set(owner.country, (byCountry.get(owner.country) ?? 0) + owner.share);
  }
  const [largest, ...others] = [...byCountry].toSorted((one, other) => other[1] - one[1]);
  const values = { kind, status, year: f.year(site.status_year) };
  if (largest === undefined) return t('site.sentenceNoOwner', values);
  return t(others.length === 0 ? 'site.sentence' : 'site.sentenceMost', {
    ...values,
    country: countryName(words, largest[0]),
    share: words.figure(f.percent(largest[1]), (origins, context) => origins.explainOwners(context, site)),
  });
}

/** Money of freight over value, for what moves; null where no flow has a value. */
export function freightShare(flows: readonly ShipmentEstimate[]): number | null {
  let freight = 0;
  let value = 0;
  for (const flow of flows) {
    if (flow.value_usd_y === null || flow.cost_usd_per_t === null || flow.tonnes_y === 0) continue;
    freight += flow.cost_usd_per_t * flow.moved_t_y;
    value += (flow.value_usd_y * flow.moved_t_y) / flow.tonnes_y;
  }
  return value > 0 ? freight / value : null;
}

/** Numbers, in the list of sources, of those that bear out one of the fields. */
export function citations(texts: SiteTexts | undefined, fields: readonly string[]): readonly number[] {
  if (texts === undefined) return [];
  return texts.sources.flatMap((id, index) => (texts.supports?.[id]?.some((field) => fields.includes(field)) === true ? [index + 1] : []));
}
