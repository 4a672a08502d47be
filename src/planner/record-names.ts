import type { Dataset, Leg, Place, Site } from '../dataset/types.ts';
import type { Words } from './words.ts';

/** Names of sites, places and legs in the reader's language, and quick look-up of records by id. */

/** The records of a dataset by id, made once per dataset. */
export interface RecordIndex {
  readonly sites: ReadonlyMap<string, Site>;
  readonly places: ReadonlyMap<string, Place>;
  readonly legs: ReadonlyMap<string, Leg>;
}

const indexes = new WeakMap<Dataset, RecordIndex>();

/** The index of a dataset; the same object on every call. */
export function indexOf(dataset: Dataset): RecordIndex {
  let index = indexes.get(dataset);
  if (index === undefined) {
    const byId = <T extends { readonly id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));
    index = { sites: byId(dataset.sites), places: byId(dataset.places), legs: byId(dataset.legs) };
    indexes.set(dataset, index);
  }
  return index;
}

/** Short name of a site; its id where the dataset does not hold it. */
export function siteShort(words: Words, dataset: Dataset, id: string): string {
  const site = indexOf(dataset).sites.get(id);
  if (site === undefined) return id;
  if (words.language === 'ru') return site.name_short_ru ?? site.name_short;
  if (words.language === 'kk') return site.name_short_kk ?? site.name_short_ru ?? site.name_short;
  return site.name_short;
}

/** Full name of a site: the title of its card. */
export function siteTitle(words: Words, site: Site): string {
  if (words.language === 'en') return site.name;
  const local = words.language === 'kk' && site.country === 'KZ' ? site.name_local : undefined;
  return local ?? site.name_ru ?? site.name;
}

/** Name of a place; a site's name where the id is one (an itinerary starts there), else the id. */
export function placeName(words: Words, dataset: Dataset, id: string): string {
  const place = indexOf(dataset).places.get(id);
  if (place === undefined) return siteShort(words, dataset, id);
  if (words.language === 'en') return place.name;
  // A local name is Kazakh only at home; elsewhere Kazakh readers know the Russian one.
  const local = words.language === 'kk' && place.country === 'KZ' ? place.name_local : undefined;
  return local ?? place.name_ru ?? place.name;
}

/** `Dostyk – Alashankou`. */
export function legName(words: Words, dataset: Dataset, leg: Pick<Leg, 'from' | 'to'>): string {
  return `${placeName(words, dataset, leg.from)} – ${placeName(words, dataset, leg.to)}`;
}

/** A name for tight places, without brackets and the word port: `Alat (Port of Baku)` is Alat, `Poti port` is Poti. */
export function briefName(name: string): string {
  const bare = name.replace(/\s*\(.*\)$/, '');
  return bare.replace(portWords, '') || bare;
}

/** "Poti port", "Aktau sea port", "морской порт Актау", "Ақтау теңіз порты". */
const portWords = /(?: sea)? port$|^(?:морской )?порт |(?: теңіз)? порты$/;
