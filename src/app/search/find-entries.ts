import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { Selection } from '../../state/view-types.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { placeName, siteName } from '../record-names.ts';
import { nameOf, type Words } from '../words.ts';
import type { OtherNames } from './other-names.ts';
import type { SearchEntry } from './search-index.ts';

/** What choosing a suggestion does: look at one thing, or filter by a mineral. */
export type Found = ComboboxOption & { readonly target: Selection | { readonly kind: 'mineral'; readonly id: string } };

const present = (names: readonly (string | undefined)[]): readonly string[] => names.filter((name) => name !== undefined);

const sites = ({ t, language }: Words, dataset: Dataset): SearchEntry<Found>[] =>
  dataset.sites.map((site) => ({
    value: {
      key: `site-${site.id}`,
      label: language === 'en' ? site.name : siteName(site, language),
      detail: `${nameOf(t, 'siteKind', site.kind)}, ${nameOf(t, 'country', site.country)}`,
      target: { kind: 'site', id: site.id },
    },
    names: present([
      site.name_short,
      site.name,
      site.name_short_ru,
      site.name_ru,
      site.name_short_kk,
      site.name_local,
      site.operator,
      ...site.owners.map((owner) => owner.name),
    ]),
    weight: 4 - site.rank,
  }));

const places = ({ t, language }: Words, dataset: Dataset): SearchEntry<Found>[] =>
  dataset.places
    .filter((place) => place.kind !== 'waypoint')
    .map((place) => ({
      value: {
        key: `place-${place.id}`,
        label: placeName(place, language),
        detail: [nameOf(t, 'placeKind', place.kind), place.country ? nameOf(t, 'country', place.country) : null].filter(Boolean).join(', '),
        target: { kind: 'place', id: place.id },
      },
      names: present([place.name, place.name_ru, place.name_local]),
      weight: (3 - place.tier) / 2,
    }));

const minerals = ({ t }: Words, dataset: Dataset, others: OtherNames): SearchEntry<Found>[] =>
  dataset.minerals.map(({ id, name, symbol }) => ({
    value: { key: `mineral-${id}`, label: nameOf(t, 'mineral', id, name), detail: t('search.mineral'), target: { kind: 'mineral', id } },
    names: [nameOf(t, 'mineral', id, name), name, symbol, ...others('mineral', id)],
    weight: 5,
  }));

const shipments = ({ t, language }: Words, dataset: Dataset, estimate: Estimate | null): SearchEntry<Found>[] => {
  const siteById = new Map(dataset.sites.map((site) => [site.id, site]));
  return (estimate?.shipments ?? []).map((shipment) => {
    const site = siteById.get(shipment.site);
    const label = t('search.shipmentLabel', {
      site: site ? siteName(site, language) : shipment.site,
      market: nameOf(t, 'market', shipment.market),
    });
    return {
      value: {
        key: `shipment-${shipment.id.replace('@', '-at-')}`,
        label,
        detail: `${t('search.shipment')}, ${nameOf(t, 'mineral', shipment.mineral)}`,
        target: { kind: 'shipment', id: shipment.id },
      },
      names: [label, `${nameOf(t, 'mineral', shipment.mineral)} ${label}`, shipment.product, shipment.id],
      weight: -6,
    };
  });
};

const countries = ({ t }: Words, dataset: Dataset, others: OtherNames): SearchEntry<Found>[] =>
  [...new Set(dataset.legs.flatMap((leg) => leg.countries))].map((code) => ({
    value: { key: `country-${code}`, label: nameOf(t, 'country', code), detail: code, target: { kind: 'country', id: code } },
    names: [nameOf(t, 'country', code), code, ...others('country', code)],
    weight: 2,
  }));

/**
 * All that the search field finds.
 * @param others names of minerals and countries in languages that are not on the screen
 */
export const findEntries = (
  words: Words,
  dataset: Dataset,
  estimate: Estimate | null,
  others: OtherNames = () => [],
): SearchEntry<Found>[] => [
  ...sites(words, dataset),
  ...minerals(words, dataset, others),
  ...countries(words, dataset, others),
  ...places(words, dataset),
  ...shipments(words, dataset, estimate),
];
