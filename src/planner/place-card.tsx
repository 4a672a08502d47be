import type { Parameter, Place } from '../dataset/types.ts';
import { Card, CardRows, CardSection } from './card.tsx';
import { CorridorRows } from './corridor-rows.tsx';
import { type ExplainFigure, figureMarks } from './figure-marks.ts';
import { FigureText } from './figure-text.tsx';
import type { OriginContext } from './origin.ts';
import { parameterSources } from './origin.ts';
import { parameterName, parameterUnit } from './parameter-name.ts';
import { PassingList } from './passing-list.tsx';
import { placeCharges } from './place-charges.ts';
import type { SelectionCardProps } from './props.ts';
import { days, duration, kilometres, twoFigures } from './quantities.ts';
import { indexOf, placeName } from './record-names.ts';
import { UnknownCard } from './site-card.tsx';
import { SourceList } from './source-list.tsx';
import { tonnesThroughPlace } from './through-flows.ts';
import { WhereFrom } from './where-from.tsx';
import { countryName, named, type Words } from './words.ts';

interface PlaceCardProps extends Pick<SelectionCardProps, 'estimate' | 'reference' | 'onSelect' | 'passing'> {
  readonly context: OriginContext;
  readonly id: string;
}

/** A station, border, port or chokepoint: what meets there, what it charges, what passes. */
export const PlaceCard = ({ context, id, estimate, reference, onSelect, passing }: PlaceCardProps) => {
  const { words, dataset, details } = context;
  const { t, f } = words;
  const place = indexOf(dataset).places.get(id);
  if (place === undefined) return <UnknownCard context={context} id={id} />;
  const ends = [...dataset.legs, ...dataset.seaLanes];
  const through = tonnesThroughPlace(estimate.links, ends, id);
  const before = reference === null ? null : tonnesThroughPlace(reference.links, ends, id);
  const charges = placeCharges(dataset, place);
  const texts = details?.places[id];
  const title = placeName(words, dataset, id);
  const marks = figureMarks(words);
  const otherName = [place.name_local, place.name_ru, place.name].find((name) => name !== undefined && name !== title);
  return (
    <Card
      title={title}
      subtitle={[
        otherName,
        named(words, 'placeKind', place.kind),
        ...(place.country === undefined ? [] : [countryName(words, place.country)]),
      ]
        .filter((part) => part !== undefined)
        .join(' · ')}
      {...(place.gauge_break === undefined
        ? {}
        : {
            lead: (
              <FigureText
                element="p"
                className="mv-card-lead"
                context={context}
                pieces={marks.parts(
                  t('place.gaugeBreak', {
                    gauges: f.list(place.gauge_break.map((gauge) => marks.words.figure(f.number(gauge), gaugesOf(place)))),
                  }),
                )}
              />
            ),
          })}
    >
      <CardSection title={t('place.through')} aside={t('place.throughAside')}>
        <CorridorRows
          context={context}
          spot="place"
          passing={passing}
          estimate={estimate}
          reference={reference}
          rows={through}
          before={before}
        />
      </CardSection>
      <PassingList context={context} spot="place" passing={passing} estimate={estimate} onSelect={onSelect} />
      {charges.length > 0 && (
        <CardSection title={t('place.charges')} aside={t('place.chargesAside')}>
          <CardRows
            rows={charges.map((charge) => ({
              key: charge.id,
              label: <ChargeName words={words} charge={charge} />,
              value: (
                <WhereFrom context={context} explain={(origins) => origins.explainParameter(context, charge.id)}>
                  {chargeText(words, charge.mid, charge.unit)}
                </WhereFrom>
              ),
            }))}
          />
        </CardSection>
      )}
      <CardSection title={t('place.legs')}>
        <LegButtons place={place} context={context} onSelect={onSelect} />
      </CardSection>
      {place.precision_km !== undefined && (
        <CardSection title={t('site.sure')}>
          <FigureText
            element="p"
            context={context}
            pieces={marks.parts(t('place.approx', { km: marks.words.figure(f.number(place.precision_km), precisionOf(place)) }))}
          />
        </CardSection>
      )}
      {texts?.note !== undefined && (
        <CardSection title={t('card.note')}>
          <p lang="en">{texts.note}</p>
        </CardSection>
      )}
      <CardSection title={t('sources.title')}>
        <SourceList
          ids={[
            ...new Set([
              ...(texts?.sources ?? []),
              ...parameterSources(
                context,
                charges.map((charge) => charge.id),
              ),
            ]),
          ]}
          context={context}
        />
      </CardSection>
    </Card>
  );
};

/** Where the precision of a place, and the gauges that meet there, come from. */
const precisionOf =
  (place: Place): ExplainFigure =>
  (origins, context) =>
    origins.explainPlaceFact(context, place, {
      label: context.words.t('site.sure'),
      value: `${context.words.f.number(place.precision_km ?? 0)}\u00a0${context.words.t('unit.km')}`,
    });
const gaugesOf =
  (place: Place): ExplainFigure =>
  (origins, context) =>
    origins.explainPlaceFact(context, place, {
      label: context.words.t('leg.gauge'),
      value: `${context.words.f.list((place.gauge_break ?? []).map((gauge) => context.words.f.number(gauge)))}\u00a0${context.words.t('leg.mm')}`,
    });

function chargeText(words: Words, value: number, unit: string): string {
  if (unit === 'hours') return duration(words, value);
  return unit === 'days' ? days(words, 24 * value) : `${twoFigures(words, value)} ${parameterUnit(words, unit)}`;
}

const ChargeName = ({ words, charge }: { readonly words: Words; readonly charge: Parameter }) => {
  const { name, english } = parameterName(words, charge);
  return <span lang={english ? 'en' : undefined}>{name}</span>;
};

const LegButtons = ({ place, context, onSelect }: { readonly place: Place } & Pick<PlaceCardProps, 'context' | 'onSelect'>) => {
  const { words, dataset } = context;
  const legs = dataset.legs.filter((leg) => leg.from === place.id || leg.to === place.id);
  if (legs.length === 0) return <p>{words.t('place.noLegs')}</p>;
  return (
    <ul className="mv-card-list">
      {legs.map((leg) => (
        <li key={leg.id} className="mv-card-line">
          <button type="button" className="mv-card-flow" onClick={() => onSelect({ kind: 'leg', id: leg.id })}>
            <span>
              {placeName(words, dataset, leg.from === place.id ? leg.to : leg.from)}, {words.t(`itinerary.mode.${leg.mode}`)}
              {leg.status !== 'operating' && ` (${named(words, 'legStatus', leg.status)})`}
            </span>
          </button>
          <WhereFrom
            context={context}
            explain={(origins) =>
              origins.explainLegLength(context, leg, { label: words.t('leg.length'), value: kilometres(words, leg.km) })
            }
          >
            {kilometres(words, leg.km)}
          </WhereFrom>
        </li>
      ))}
    </ul>
  );
};
