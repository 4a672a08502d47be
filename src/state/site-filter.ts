import { partnerOfSite } from '../dataset/partner.ts';
import type { Site } from '../dataset/types.ts';
import type { MapFilters } from './view-types.ts';

const passes = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** True when a site passes the filters of mineral, country, status, kind and partner (registered owners and engagements). */
export const sitePasses = (site: Site, filters: MapFilters): boolean =>
  passes(filters.minerals, site.commodities) &&
  passes(filters.origins, [site.country]) &&
  passes(filters.statuses, [site.status]) &&
  passes(filters.kinds, [site.kind]) &&
  passes(filters.partners, [
    partnerOfSite(site),
    ...site.owners.map(({ country }) => country),
    ...site.engagement.map(({ partner }) => partner),
  ]);
