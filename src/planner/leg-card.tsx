import type { Leg } from '../dataset/types.ts';
import { Card, CardRows, CardSection } from './card.tsx';
import { CorridorRows } from './corridor-rows.tsx';
import type { OriginContext } from './origin.ts';
import { PassingList } from './passing-list.tsx';
import type { SelectionCardProps } from './props.ts';
import { kilometres, massPerYear } from './quantities.ts';
import { indexOf, legName, placeName } from './record-names.ts';
import { UnknownCard } from './site-card.tsx';
import { SourceList } from './source-list.tsx';
import { tonnesOnLeg } from './through-flows.ts';
import { WhereFrom } from './where-from.tsx';
import { countryName, named } from './words.ts';

interface LegCardProps extends Pick<SelectionCardProps, 'estimate' | 'reference' | 'onSelect' | 'passing'> {
  readonly context: OriginContext;
  readonly id: string;
}

/** A stretch of rail, road or ferry: length and how it is known, state, track, capacity, what moves on it. */
export const LegCard = ({ context, id, estimate, reference, onSelect, passing }: LegCardProps) => {
  const { words, dataset, details } = context;
  const { t } = words;
  const leg = indexOf(dataset).legs.get(id);
  if (leg === undefined) return <UnknownCard context={context} id={id} />;
  const texts = details?.legs[id];
  const closed = estimate.closed_legs.find((one) => one.leg === id);
  return (
    <Card
      title={legName(words, dataset, leg)}
      subtitle={[named(words, 'mode', leg.mode), named(words, 'legStatus', leg.status)].join(', ')}
      {...(closed === undefined ? {} : { lead: t(`leg.${closed.why}`) })}
    >
      <CardSection title={t('leg.flows')} aside={t('place.throughAside')}>
        <CorridorRows
          context={context}
          spot="leg"
          passing={passing}
          estimate={estimate}
          reference={reference}
          rows={tonnesOnLeg(estimate.links, id)}
          before={reference === null ? null : tonnesOnLeg(reference.links, id)}
        />
      </CardSection>
      <PassingList context={context} spot="leg" passing={passing} estimate={estimate} onSelect={onSelect} />
      <CardSection title={t('leg.facts')}>
        <CardRows rows={legRows(context, leg)} />
      </CardSection>
      <CardSection title={t('leg.ends')}>
        <ul className="mv-card-list">
          {[leg.from, leg.to].map((place) => (
            <li key={place}>
              <button type="button" className="mv-card-flow" onClick={() => onSelect({ kind: 'place', id: place })}>
                {placeName(words, dataset, place)}
              </button>
            </li>
          ))}
        </ul>
      </CardSection>
      {texts?.note !== undefined && (
        <CardSection title={t('card.note')}>
          <p lang="en">{texts.note}</p>
        </CardSection>
      )}
      <CardSection title={t('sources.title')}>
        <SourceList ids={texts?.sources ?? []} context={context} />
      </CardSection>
    </Card>
  );
};

function legRows(context: OriginContext, leg: Leg): Parameters<typeof CardRows>[0]['rows'] {
  const { words } = context;
  const { t, f } = words;
  const fact = (key: string, label: string, value: string, explain: 'explainLegFact' | 'explainLegLength' = 'explainLegFact') => ({
    key,
    label,
    value: (
      <WhereFrom context={context} explain={(origins) => origins[explain](context, leg, { label, value })}>
        {value}
      </WhereFrom>
    ),
  });
  const row = (key: string, value: string) => fact(key, t(`leg.${key}`), value);
  const perCountry = Object.entries(leg.country_km).map(([country, km]) =>
    fact(country, countryName(words, country), kilometres(words, km), 'explainLegLength'),
  );
  return [
    fact('length', t('leg.length'), `${kilometres(words, leg.km)} (${t(`leg.basis.${leg.km_basis}`)})`, 'explainLegLength'),
    ...(perCountry.length > 1 ? perCountry : []),
    ...(leg.open_year === undefined
      ? []
      : [row('opens', f.year(leg.open_year) + (leg.open_year_basis === 'assumed' ? ` (${t('leg.assumed')})` : ''))]),
    ...(leg.gauge_mm === undefined ? [] : [row('gauge', `${f.number(leg.gauge_mm)}\u00a0${t('leg.mm')}`)]),
    ...(leg.tracks === undefined ? [] : [row('tracks', f.number(leg.tracks))]),
    ...(leg.electrified === undefined ? [] : [row('electrified', t(leg.electrified ? 'leg.yes' : 'leg.no'))]),
    row('capacity', leg.capacity_t_per_y === undefined ? t('leg.notPublished') : massPerYear(words, leg.capacity_t_per_y)),
  ];
}
