import type { Dataset, Place } from '../../dataset/types.ts';
import type { Target } from '../pick.ts';
import { type LegFacts, legWords } from './leg-words.ts';
import { siteWords } from './site-words.ts';
import { type HoverText, named, placeName, type Words } from './words.ts';

const placeWords = (words: Words, place: Place): HoverText => {
  const { kind, country, gauge_break } = place;
  const what = named(words, 'placeKind', kind);
  const [from, to] = gauge_break ?? [];
  return {
    title: placeName(words, place),
    lines: [
      country ? words.t('place.what', { kind: what, country: named(words, 'country', country) }) : what,
      ...(from && to ? [words.t('place.gauge', { from, to })] : []),
    ],
  };
};

/**
 * What the map says of the thing under the pointer, in words.
 * @returns null when there is nothing to say
 */
export const hoverText = (words: Words, target: Target, facts: LegFacts & { readonly dataset: Dataset }): HoverText | null => {
  const { dataset, estimate } = facts;
  switch (target.kind) {
    case 'site': {
      const site = dataset.sites.find(({ id }) => id === target.id);
      return site ? siteWords(words, site, estimate) : null;
    }
    case 'place': {
      const place = dataset.places.find(({ id }) => id === target.id);
      return place ? placeWords(words, place) : null;
    }
    case 'leg':
      return legWords(words, target.id, facts);
    case 'country':
      return null;
  }
};
