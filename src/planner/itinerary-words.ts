import type { RouteEstimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import type { ExplainFigure, FigureWords } from './figure-marks.ts';
import { costDifferences, nextCorridor, standingHours, tellingPlace } from './itinerary.ts';
import type { OriginContext } from './origin.ts';
import { marketName, massPerYear, massText, twoFigures, usd } from './quantities.ts';
import { strandedReason } from './reason-words.ts';
import { briefName, indexOf, placeName, siteShort } from './record-names.ts';
import { productName, type Words } from './words.ts';

/** The sentence over an itinerary, and the one below it. */
export interface ItineraryHeadline {
  readonly title: string;
  readonly detail: string;
}

/** Where sentences are drawn from, with words that mark their figures. */
type FigureContext = OriginContext & { readonly words: FigureWords };

/** Where the figures of the sentences come from. */
const strandedOf =
  (flow: ShipmentEstimate): ExplainFigure =>
  (origins, context) =>
    origins.explainFlowStranded(context, flow);
const differenceOf =
  (flow: ShipmentEstimate, first: RouteEstimate, second: RouteEstimate): ExplainFigure =>
  (origins, context) =>
    origins.explainWayDifference(context, flow, first, second);

/** What the itinerary of a flow says in words: which way is ahead and by how much, or why there is none. */
export function itineraryHeadline(context: FigureContext, flow: ShipmentEstimate): ItineraryHeadline {
  const { words, dataset } = context;
  const { t } = words;
  const ends = { site: siteShort(words, dataset, flow.site), market: marketName(words, flow.market) };
  if (flow.by_air) return { title: t('itinerary.byAir', ends), detail: '' };
  const first = flow.routes[0];
  if (flow.stranded || first === undefined) {
    return {
      title: t('itinerary.stranded', {
        ...ends,
        tonnes: words.figure(massPerYear(words, flow.stranded_t_y), strandedOf(flow)),
        product: productName(words, flow.product),
      }),
      detail: strandedReason(context, flow),
    };
  }
  const second = nextCorridor(flow.routes);
  const way = t(`itinerary.way.${first.corridor}`);
  if (second === null)
    return { title: t('itinerary.oneWay', { ...ends, way }), detail: sentences(left(context, flow), standing(words, flow, first)) };
  return {
    title: t('itinerary.title', { ...ends, sentence: ahead(words, flow, first, second, way) }),
    detail: sentences(left(context, flow), why(words, flow, first, second), standing(words, flow, first)),
  };
}

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** "750 t a year finds no open way. The quota ... is used up." Where part of the flow moves and part does not. */
function left(context: FigureContext, flow: ShipmentEstimate): string {
  if (flow.stranded_t_y <= 0) return '';
  const { words } = context;
  return sentences(
    words.t('headline.strandedToo', { tonnes: words.figure(massText(words, flow.stranded_t_y), strandedOf(flow)) }),
    strandedReason(context, flow),
  );
}

/** "the Northern way is 17 days and USD 78 a tonne ahead", or what it gains and what it loses. */
function ahead(words: FigureWords, flow: ShipmentEstimate, first: RouteEstimate, second: RouteEstimate, way: string): string {
  const { signs, values } = gains(words, flow, first, second, way, words.t(`itinerary.way.${second.corridor}`));
  return words.t(`itinerary.ahead.${signs}`, values);
}

/** Cases that speak of a leader, and read otherwise of a way that does not lead. */
const onlyOfLeaders = new Set(['dearer_slower', 'dearer_level', 'level_slower']);

/**
 * Why a way is not the one that leads: "This way is USD 68 a tonne dearer than the leading one. It loses on sea freight (USD 40)."
 * @param names what the two are called, and a translator that knows the cases `behind.<signs>`
 */
export function behindWords(
  words: FigureWords,
  flow: ShipmentEstimate,
  chosen: RouteEstimate,
  leader: RouteEstimate,
  names: { readonly way: string; readonly other: string; readonly behind: Words['t'] },
): string {
  const { signs, values } = gains(words, flow, chosen, leader, names.way, names.other);
  const sentence = onlyOfLeaders.has(signs) ? names.behind(`behind.${signs}`, values) : words.t(`itinerary.ahead.${signs}`, values);
  return sentences(`${sentence}.`, why(words, flow, chosen, leader));
}

/** What one way gains on another in money and days: which case of the catalogue, and its values. */
function gains(words: FigureWords, flow: ShipmentEstimate, first: RouteEstimate, second: RouteEstimate, way: string, other: string) {
  const money = second.cost_usd_per_t - first.cost_usd_per_t;
  const days = (second.hours - first.hours) / 24;
  const explain = differenceOf(flow, first, second);
  const values = {
    way,
    other,
    money: words.figure(usd(words, Math.abs(money)), explain),
    days: words.figure(twoFigures(words, Math.abs(days)), explain),
  };
  const signs = `${sign(Math.round(money), 'cheaper', 'dearer', 'level')}_${sign(Math.round(days), 'faster', 'slower', 'level')}`;
  return { signs, values };
}

const sign = <T>(value: number, above: T, below: T, zero: T): T => (value > 0 ? above : value < 0 ? below : zero);

/** "It wins on sea freight (USD 40) and port charges (USD 12), and loses on haulage (USD 5)." */
function why(words: FigureWords, flow: ShipmentEstimate, first: RouteEstimate, second: RouteEstimate): string {
  const { t, f } = words;
  const explain = differenceOf(flow, first, second);
  const named = (saves: (value: number) => boolean) =>
    costDifferences(first, second)
      .filter((difference) => saves(difference.saves))
      .slice(0, 3)
      .map(({ part, saves: value }) =>
        t('itinerary.part', { part: t(`cost.${part}`), money: words.figure(usd(words, Math.abs(value)), explain) }),
      );
  const wins = named((value) => value > 0);
  const loses = named((value) => value < 0);
  return sentences(
    wins.length === 0 ? '' : t('itinerary.wins', { parts: f.list(wins) }),
    loses.length === 0 ? '' : t('itinerary.loses', { parts: f.list(loses) }),
  );
}

/** "Of its 29 days, 8 are spent standing at borders, ports and gauge breaks." Nothing while the steps are not known. */
function standing(words: FigureWords, flow: ShipmentEstimate, route: RouteEstimate): string {
  if (route.legs.length === 0) return '';
  return words.t('itinerary.standing', {
    days: words.figure(twoFigures(words, route.hours / 24), (origins, context) => origins.explainRouteCost(context, flow, route)),
    standing: words.figure(twoFigures(words, standingHours(route) / 24), (origins, context) =>
      origins.explainStanding(context, flow, route),
    ),
  });
}

/** "Northern", or "Northern, by Dostyk" where several ways take one corridor. */
export function wayName({ words, dataset }: OriginContext, route: RouteEstimate, routes: readonly RouteEstimate[]): string {
  const places = indexOf(dataset).places;
  const via = tellingPlace(route, routes, (place) => places.get(place)?.tier ?? 9);
  const name = briefName(words.t(`names:corridor.${route.corridor}`));
  return via === null ? name : `${name}, ${words.t('itinerary.via', { place: briefName(placeName(words, dataset, via)) })}`;
}
