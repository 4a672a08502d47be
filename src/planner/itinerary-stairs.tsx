import { corridorColour } from '../charts/colours.ts';
import { Staircase, type StairSeries } from '../charts/staircase.tsx';
import type { RouteEstimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import { stairs } from './itinerary.ts';
import type { OriginContext } from './origin.ts';
import { days, twoFigures, usd } from './quantities.ts';
import { briefName, placeName, siteShort } from './record-names.ts';

interface ItineraryStairsProps {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
  readonly chosen: RouteEstimate;
  /** Step of the chosen way that is pointed at, in a chart, the table or on the map. */
  readonly hovered: string | null;
  readonly onHover: (step: string | null) => void;
}

/** Money and days over kilometres, for the chosen way and the best of up to two other corridors. */
export const ItineraryStairs = ({ context, flow, chosen, hovered, onHover }: ItineraryStairsProps) => {
  const { words, dataset } = context;
  const { t, f } = words;
  const others = flow.routes.filter(
    (route, index) => route.corridor !== chosen.corridor && flow.routes.findIndex((one) => one.corridor === route.corridor) === index,
  );
  const routes = [chosen, ...others.slice(0, 2)].filter((route) => route.legs.length > 0);
  const toSeries = (read: 'cost_usd_per_t' | 'hours'): StairSeries[] =>
    routes.map((route, index) => ({
      id: route.id,
      name: briefName(t(`names:corridor.${route.corridor}`)),
      colour: corridorColour(route.corridor),
      dashed: index === 2,
      points: read === 'hours' ? stairs(route, 'hours').map((point) => ({ ...point, value: point.value / 24 })) : stairs(route, read),
      spread: read === 'hours' ? route.hours_sd / 24 : null,
      endText: read === 'hours' ? days(words, route.hours) : usd(words, route.cost_usd_per_t),
    }));
  // What stands at the site itself is paid before the first kilometre: insurance.
  const stop = (place: string) => (place === flow.site ? t('cost.insurance') : briefName(placeName(words, dataset, place)));
  const site = siteShort(words, dataset, flow.site);
  const kmText = (km: number) => (km === 0 ? `0\u00a0${t('unit.km')}` : f.number(km));
  return (
    <div className="mv-stairs-pair">
      <Staircase
        title={t('itinerary.moneyTitle')}
        note={t('itinerary.moneyNote')}
        axis={t('itinerary.moneyAxis', { site })}
        series={toSeries('cost_usd_per_t')}
        kmText={kmText}
        hovered={hovered}
        onHover={onHover}
        keysHelp={t('itinerary.stairsKeys')}
        valueText={(value) => f.number(value)}
        uprightText={(place, rise) => `${stop(place)} +${twoFigures(words, rise)}`}
      />
      <Staircase
        title={t('itinerary.daysTitle')}
        note={t('itinerary.daysNote')}
        axis={t('itinerary.daysAxis', { site })}
        series={toSeries('hours')}
        kmText={kmText}
        hovered={hovered}
        onHover={onHover}
        keysHelp={t('itinerary.stairsKeys')}
        valueText={(value) => f.number(value)}
        uprightText={(place, rise) => `${stop(place)} +${days(words, 24 * rise)}`}
      />
    </div>
  );
};
