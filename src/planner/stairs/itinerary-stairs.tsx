import './itinerary-stairs.css';
import { useMemo, useRef } from 'react';
import { corridorColour } from '../../charts/colours.ts';
import { Staircase, type StairSeries } from '../../charts/staircase.tsx';
import type { Estimate, RouteEstimate, ShipmentEstimate } from '../../engine/estimate-types.ts';
import { stairBand, stairs } from '../itinerary.ts';
import type { OriginContext } from '../origin.ts';
import { days, twoFigures, usd } from '../quantities.ts';
import { briefName, placeName, siteShort } from '../record-names.ts';
import { useWords } from '../use-words.ts';
import { BandLine } from './band-line.tsx';
import { StepLine } from './step-line.tsx';
import type { PointedStep } from './use-pointed-step.ts';
import { useRouteRanges } from './use-route-ranges.ts';

interface ItineraryStairsProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly flow: ShipmentEstimate;
  readonly chosen: RouteEstimate;
  /** Step of the chosen way that is looked at: in a chart, the table or on the map. */
  readonly hovered: string | null;
  readonly pointed: PointedStep;
}

/** Money and days over kilometres, for the chosen way and the best of up to two other corridors, with their ranges over draws. */
export const ItineraryStairs = ({ context: given, estimate, flow, chosen, hovered, pointed }: ItineraryStairsProps) => {
  const words = useWords(given.words.language, 'stairs');
  const context: OriginContext = useMemo(() => ({ ...given, words }), [given, words]);
  const { dataset } = context;
  const { t, f } = words;
  const run = useRouteRanges(estimate, flow.id);
  const line = useRef<HTMLDivElement>(null);
  const others = flow.routes.filter(
    (route, index) => route.corridor !== chosen.corridor && flow.routes.findIndex((one) => one.corridor === route.corridor) === index,
  );
  const routes = [chosen, ...others.slice(0, 2)].filter((route) => route.legs.length > 0);
  /** In the unit of the chart: dollars a tonne, or days. */
  const inUnit = (read: 'cost_usd_per_t' | 'hours', value: number): number => (read === 'hours' ? value / 24 : value);
  const endText = (read: 'cost_usd_per_t' | 'hours', route: RouteEstimate): string =>
    read === 'hours' ? days(words, route.hours) : usd(words, route.cost_usd_per_t);
  const toSeries = (read: 'cost_usd_per_t' | 'hours'): StairSeries[] =>
    routes.map((route, index) => {
      const points = stairs(route, read).map((point) => ({ ...point, value: inUnit(read, point.value) }));
      // three bands over one another say nothing
      const band = index === 0 ? stairBand(route, run.ranges, read) : null;
      return {
        id: route.id,
        name: briefName(t(`names:corridor.${route.corridor}`)),
        colour: corridorColour(route.corridor),
        dashed: index === 2,
        points,
        spread: read === 'hours' ? route.hours_sd / 24 : null,
        band: band?.map(({ km, low, high }) => ({ km, low: inUnit(read, low), high: inUnit(read, high) })) ?? null,
        endText: endText(read, route),
      };
    });
  // What stands at the site itself is paid before the first kilometre: insurance.
  const stop = (place: string) => (place === flow.site ? t('cost.insurance') : briefName(placeName(words, dataset, place)));
  const site = siteShort(words, dataset, flow.site);
  const kmText = (km: number) => (km === 0 ? `0\u00a0${t('unit.km')}` : f.number(km));
  const shared = {
    kmText,
    hovered,
    held: pointed.held,
    onHover: pointed.point,
    onHold: pointed.hold,
    onLetGo: pointed.letGo,
    onFigures: () => line.current?.querySelector<HTMLButtonElement>('.mv-from')?.focus(),
    keysHelp: t('stairs.stairsKeys'),
    valueText: (value: number) => f.number(value),
  };
  return (
    <div className="mv-stairs-pair">
      <StepLine
        context={context}
        flow={flow}
        route={chosen}
        ranges={run.ranges}
        hovered={hovered}
        held={pointed.held}
        onLetGo={pointed.letGo}
        line={line}
      />
      <BandLine context={context} run={run} />
      <div className="mv-stairs-charts">
        <Staircase
          {...shared}
          title={t('stairs.moneyTitle')}
          note={t('stairs.moneyNote')}
          axis={t('stairs.moneyAxis', { site })}
          series={toSeries('cost_usd_per_t')}
          uprightText={(place, rise) => `${stop(place)} +${twoFigures(words, rise)}`}
        />
        <Staircase
          {...shared}
          title={t('stairs.daysTitle')}
          note={t('stairs.daysNote')}
          axis={t('stairs.daysAxis', { site })}
          series={toSeries('hours')}
          uprightText={(place, rise) => `${stop(place)} +${days(words, 24 * rise)}`}
        />
      </div>
    </div>
  );
};
