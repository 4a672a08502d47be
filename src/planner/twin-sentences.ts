import type { Site } from '../dataset/types.ts';
import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import type { OriginContext } from './origin.ts';
import { days, marketName, massPerYear, sharePercent, usdPerTonne } from './quantities.ts';
import { strandedReason } from './reason-words.ts';
import { siteShort, siteTitle } from './record-names.ts';
import { corridorsOf } from './routes.ts';
import { named, productName } from './words.ts';

/** "Boguty tungsten mine: mine, ramping up; Tungsten." */
export function siteLine({ words }: OriginContext, site: Site): string {
  return words.t('twin.site', {
    name: siteTitle(words, site),
    kind: named(words, 'siteKind', site.kind),
    status: named(words, 'siteStatus', site.status),
    minerals: site.commodities.map((id) => named(words, 'mineral', id.replaceAll(' ', '-'), id)).join(', '),
  });
}

/** "Balkhash – Türkiye: copper cathode, 52 kt/y; Middle 99 %, Eastern 1 %; USD 180/t, 18 days." */
export function flowSentence(context: OriginContext, flow: ShipmentEstimate): string {
  const { words, dataset } = context;
  const { t } = words;
  const values = {
    site: siteShort(words, dataset, flow.site),
    market: marketName(words, flow.market),
    product: productName(words, flow.product),
    tonnes: massPerYear(words, flow.tonnes_y),
  };
  if (flow.by_air) return t('twin.flowByAir', values);
  if (flow.stranded || flow.cost_usd_per_t === null || flow.hours === null)
    return t('twin.flowStranded', { ...values, reason: strandedReason(context, flow) });
  const ways = corridorsOf(flow).map((corridor) => {
    const share = flow.routes.reduce((sum, route) => sum + (route.corridor === corridor ? route.share : 0), 0);
    return `${t(`names:corridor.${corridor}`)} ${sharePercent(words, share)}`;
  });
  return t('twin.flow', {
    ...values,
    ways: ways.join(', '),
    money: usdPerTonne(words, flow.cost_usd_per_t),
    time: days(words, flow.hours),
  });
}
