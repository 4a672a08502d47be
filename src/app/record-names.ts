import type { Dataset, Place, Site } from '../dataset/types.ts';
import type { Language } from '../i18n/languages.ts';
import type { RecordName } from './levers/lever-sentence.ts';

/** Name of a site in the reader's language: short where there is one. */
export const siteName = (site: Site, language: Language): string => {
  if (language === 'ru') return site.name_short_ru ?? site.name_ru ?? site.name_short;
  if (language === 'kk') return site.name_short_kk ?? site.name_short_ru ?? site.name_short;
  return site.name_short;
};

/** Name of a place in the reader's language; English where there is no other. */
export const placeName = (place: Place, language: Language): string => {
  if (language === 'en') return place.name;
  return (language === 'kk' ? place.name_local : undefined) ?? place.name_ru ?? place.name;
};

/** Looks names up by id. */
export const recordNames = (dataset: Dataset, language: Language): RecordName => {
  const places = new Map(dataset.places.map((place) => [place.id, placeName(place, language)]));
  const sites = new Map(dataset.sites.map((site) => [site.id, siteName(site, language)]));
  const legs = new Map(dataset.legs.map((leg) => [leg.id, `${places.get(leg.from) ?? leg.from} – ${places.get(leg.to) ?? leg.to}`]));
  const byKind: Readonly<Record<Parameters<RecordName>[0], ReadonlyMap<string, string>>> = {
    place: places,
    site: sites,
    leg: legs,
    shipment: new Map(),
  };
  return (kind, id) => byKind[kind].get(id) ?? id;
};
