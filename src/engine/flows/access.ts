import type { Dataset, Site } from '../../dataset/types.ts';
import type { RateBook } from '../cost/rates.ts';

/** The way from a site to its railhead: the same for every route of a flow, and never closed (design 6a.13). */
export interface AccessCost {
  readonly railhead: string;
  readonly mode: 'rail' | 'road';
  readonly km: number;
  readonly hours: number;
  readonly usdPerTonne: number;
  readonly co2eKgPerTonne: number;
  readonly countryKm: readonly { readonly country: string; readonly km: number }[];
}

/**
 * Makes a function that prices the access of a site, the same object each time: the road rate of the site's country (half each where the railhead lies abroad),
 * or the wagonload rate on a siding; access-km-per-h and access-fixed-hours for the time.
 *
 * @returns a function that throws for a site without a record in seeds/access.json, naming the site
 */
export function accessCosts(
  dataset: Pick<Dataset, 'access' | 'places'>,
  book: RateBook,
): (site: Pick<Site, 'id' | 'country'>) => AccessCost {
  const records = new Map(dataset.access.map((record) => [record.site, record]));
  const countries = new Map(dataset.places.map((place) => [place.id, place.country]));
  const priced = new Map<string, AccessCost>();
  const price = (site: Pick<Site, 'id' | 'country'>): AccessCost => {
    const record = records.get(site.id);
    if (record === undefined) throw new Error(`Site "${site.id}" has no record in seeds/access.json: add its railhead, mode and km.`);
    const abroad = countries.get(record.railhead) ?? site.country;
    const countryKm =
      abroad === site.country
        ? [{ country: site.country, km: record.km }]
        : [
            { country: site.country, km: record.km / 2 },
            { country: abroad, km: record.km / 2 },
          ];
    const byRoad = record.mode === 'road';
    const perKm = (country: string): number =>
      byRoad
        ? book.forCountry('road-usd-per-tkm', country, 'road-usd-per-tkm-carec')
        : book.read('rail-wagonload-usd-per-tkm') * book.forCountry('rail-wagonload-ratio', country, 'rail-wagonload-ratio-other');
    return {
      railhead: record.railhead,
      mode: byRoad ? 'road' : 'rail',
      km: record.km,
      hours: record.km / book.read('access-km-per-h') + book.read('access-fixed-hours'),
      usdPerTonne: countryKm.reduce((sum, part) => sum + part.km * perKm(part.country), 0),
      co2eKgPerTonne: (record.km * book.read(byRoad ? 'emission-road-g-per-tkm' : 'emission-rail-g-per-tkm')) / 1000,
      countryKm,
    };
  };
  return (site) => {
    const known = priced.get(site.id);
    if (known !== undefined) return known;
    const access = price(site);
    priced.set(site.id, access);
    return access;
  };
}
