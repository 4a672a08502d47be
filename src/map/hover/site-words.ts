import type { Site } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import { symbolLook } from '../../ui/tokens/symbols.ts';
import { amount, type HoverText, named, type Words } from './words.ts';

const ownerLine = (words: Words, { owners }: Site): string[] => {
  const [owner] = owners.toSorted((a, b) => (b.share_pct ?? 0) - (a.share_pct ?? 0));
  if (!owner) return [];
  const country = named(words, 'country', owner.country);
  return owner.share_pct === undefined
    ? [words.t('site.owner', { owner: owner.name, country })]
    : [words.t('site.ownerShare', { owner: owner.name, share: words.formats.percent(owner.share_pct / 100), country })];
};

const shipmentLines = (words: Words, site: Site, estimate: Estimate | null): string[] => {
  const sent = (estimate?.shipments ?? []).filter((shipment) => shipment.site === site.id);
  const moved = sent.reduce((sum, { moved_t_y }) => sum + moved_t_y, 0);
  const stranded = sent.reduce((sum, { stranded_t_y }) => sum + stranded_t_y, 0);
  const markets = [...new Set(sent.toSorted((a, b) => b.moved_t_y - a.moved_t_y).map(({ market_country }) => market_country))];
  return [
    ...(moved > 0
      ? [
          words.t('site.sends', {
            amount: amount(words, moved),
            markets: words.formats.list(markets.map((country) => named(words, 'country', country))),
          }),
        ]
      : []),
    ...(stranded > 0 ? [words.t('site.stranded', { amount: amount(words, stranded) })] : []),
  ];
};

/** What a site is, who owns it, where its product goes, how sure its position is. */
export const siteWords = (words: Words, site: Site, estimate: Estimate | null): HoverText => {
  const { name, name_ru, name_local, kind, status, country, precision_km } = site;
  const own = words.language === 'en' ? name : ((words.language === 'kk' && country === 'KZ' ? name_local : undefined) ?? name_ru ?? name);
  return {
    title: own,
    lines: [
      words.t('site.what', {
        kind: named(words, 'siteKind', kind),
        status: named(words, 'siteStatus', status),
        country: named(words, 'country', country),
      }),
      ...ownerLine(words, site),
      ...shipmentLines(words, site, estimate),
      ...(precision_km >= symbolLook.halo.fromPrecisionKm ? [words.t('site.precision', { km: words.formats.number(precision_km) })] : []),
    ],
  };
};
