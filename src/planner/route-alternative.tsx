import { ItineraryStrip, type StripSegment } from '../charts/itinerary-strip.tsx';
import { Shield } from '../charts/shield.tsx';
import type { RouteEstimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import { segments, tellingPlace } from './itinerary.ts';
import type { OriginContext } from './origin.ts';
import { days, kilometres, sharePercent, usdPerTonne } from './quantities.ts';
import { briefName, indexOf, placeName } from './record-names.ts';
import { WhereFrom } from './where-from.tsx';

interface RouteAlternativeProps {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
  readonly route: RouteEstimate;
  readonly routes: readonly RouteEstimate[];
  /** The same flow in A. */
  readonly before: ShipmentEstimate | undefined;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One way of a flow: corridor, share, days, USD, kilometres, and its strip. Choosing it shows its steps; its figures open where they come from. */
export const RouteAlternative = ({ context, flow, route, routes, before, chosen, onChoose }: RouteAlternativeProps) => {
  const { words, dataset } = context;
  const { t } = words;
  const places = indexOf(dataset).places;
  const via = tellingPlace(route, routes, (place) => places.get(place)?.tier ?? 9);
  const shareBefore = before?.routes.find((one) => one.id === route.id)?.share ?? 0;
  const strip: StripSegment[] = segments(route).map((segment) => ({
    mode: segment.mode,
    colour: segment.colour,
    km: segment.km,
    label: (
      <WhereFrom context={context} explain={(origins) => origins.explainStretch(context, flow, segment)}>
        {t(`itinerary.mode.${segment.mode}`)} {kilometres(words, segment.km)}
      </WhereFrom>
    ),
    from: briefName(placeName(words, dataset, segment.from)),
    to: briefName(placeName(words, dataset, segment.to)),
  }));
  const name = t(`names:corridor.${route.corridor}`);
  return (
    <div className="mv-way" data-chosen={chosen || undefined}>
      <div className="mv-way-head">
        <button type="button" className="mv-way-choose" aria-pressed={chosen} onClick={onChoose}>
          <Shield corridor={route.corridor} />
          <strong>{name}</strong>
          {via !== null && <span className="mv-way-via">{t('itinerary.via', { place: placeName(words, dataset, via) })}</span>}
        </button>
        <span className="mv-way-share">
          <WhereFrom context={context} explain={(origins) => origins.explainWayShare(context, flow, name, route.share)}>
            {sharePercent(words, route.share)}
          </WhereFrom>
          {before !== undefined && (
            <WhereFrom
              context={context}
              explain={(origins) => origins.inA(context, origins.explainWayShare(context, before, name, shareBefore))}
            >
              <small>{t('itinerary.shareBefore', { share: sharePercent(words, shareBefore) })}</small>
            </WhereFrom>
          )}
        </span>
        <span className="mv-way-figures">
          <WhereFrom context={context} explain={(origins) => origins.explainRouteCost(context, flow, route)}>
            {days(words, route.hours)} · {usdPerTonne(words, route.cost_usd_per_t)} · {kilometres(words, route.km)}
          </WhereFrom>
        </span>
      </div>
      {strip.length > 0 && <ItineraryStrip segments={strip} label={name} />}
    </div>
  );
};
