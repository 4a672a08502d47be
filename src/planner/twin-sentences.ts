import type { Site } from '../dataset/types.ts';
import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import type { ExplainFigure, FigureWords } from './figure-marks.ts';
import type { OriginContext } from './origin.ts';
import { days, marketName, massPerYear, sharePercent, usdPerTonne } from './quantities.ts';
import { strandedReason } from './reason-words.ts';
import { siteShort, siteTitle } from './record-names.ts';
import { corridorsOf } from './routes.ts';
import { capitalise, named, productName } from './words.ts';

/** "Boguty tungsten mine: mine, ramping up; Tungsten." */
export function siteLine({ words }: OriginContext, site: Site): string {
  return words.t('twin.site', {
    name: siteTitle(words, site),
    kind: named(words, 'siteKind', site.kind),
    status: named(words, 'siteStatus', site.status),
    minerals: site.commodities.map((id) => named(words, 'mineral', id.replaceAll(' ', '-'), id)).join(', '),
  });
}

/** "Balkhash – Türkiye": what the row of a flow is called. */
export const flowEnds = ({ words, dataset }: OriginContext, flow: ShipmentEstimate): string =>
  `${siteShort(words, dataset, flow.site)} – ${marketName(words, flow.market)}`;

/** "Copper cathode, 52 kt/y; Middle 99 %, Eastern 1 %; USD 180/t, 18 days.", each figure marked with what explains it. */
export function flowSentence(context: OriginContext & { readonly words: FigureWords }, flow: ShipmentEstimate): string {
  const { words } = context;
  const { t, figure } = words;
  const means: ExplainFigure = (origins, given) => origins.explainFlowMeans(given, flow);
  const product = capitalise(productName(words, flow.product));
  const values = {
    product,
    tonnes: figure(massPerYear(words, flow.tonnes_y), (origins, given) => origins.explainFlowValue(given, flow)),
  };
  if (flow.by_air) return t('twin.flowByAir', values);
  if (flow.stranded || flow.cost_usd_per_t === null || flow.hours === null) {
    const tonnes = figure(massPerYear(words, flow.stranded_t_y), (origins, given) => origins.explainFlowStranded(given, flow));
    return t('twin.flowStranded', { product, tonnes, reason: strandedReason(context, flow) });
  }
  const ways = corridorsOf(flow).map((corridor) => {
    const share = flow.routes.reduce((sum, route) => sum + (route.corridor === corridor ? route.share : 0), 0);
    const name = t(`names:corridor.${corridor}`);
    return `${name} ${figure(sharePercent(words, share), (origins, given) => origins.explainWayShare(given, flow, name, share))}`;
  });
  return t('twin.flow', {
    ...values,
    ways: ways.join(', '),
    money: figure(usdPerTonne(words, flow.cost_usd_per_t), means),
    time: figure(days(words, flow.hours), means),
  });
}
