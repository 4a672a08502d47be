import type { DependenceRow, Estimate } from '../engine/estimate-types.ts';
import { Card, CardRows, CardSection } from './card.tsx';
import { contributions } from './contributions.ts';
import { coverageNote } from './coverage-note.ts';
import { figureMarks } from './figure-marks.ts';
import { FigureText } from './figure-text.tsx';
import { FlowList } from './flow-list.tsx';
import type { OriginContext } from './origin.ts';
import type { PanelProps } from './props.ts';
import { sharePercent } from './quantities.ts';
import { siteShort } from './record-names.ts';
import { WhereFrom } from './where-from.tsx';
import { countryName } from './words.ts';

interface CountryCardProps extends Pick<PanelProps, 'estimate' | 'reference' | 'onSelect'> {
  readonly context: OriginContext;
  readonly id: string;
}

/** The figures of a country, in the order of the Dependence tab. */
const figures = [
  { key: 'transit_share_tonnes', kind: 'transit', measure: 'tonnes', scope: 'transit' },
  { key: 'transit_share_value', kind: 'transit', measure: 'value', scope: 'transit' },
  { key: 'any_share_tonnes', kind: 'transit', measure: 'tonnes', scope: 'any' },
  { key: 'market_share_tonnes', kind: 'market', measure: 'tonnes', scope: 'transit' },
  { key: 'market_share_value', kind: 'market', measure: 'value', scope: 'transit' },
  { key: 'processing_share', kind: 'processing', measure: 'value', scope: 'transit' },
  { key: 'ownership_share', kind: 'ownership', measure: 'value', scope: 'transit' },
] as const;

/** How the region's minerals depend on one country: four numbers that are never one, and the flows behind them. */
export const CountryCard = ({ context, id, estimate, reference, onSelect }: CountryCardProps) => {
  const { words, dataset } = context;
  const { t } = words;
  const marks = figureMarks(words);
  const row = rowOf(estimate, id);
  const before = reference === null ? null : rowOf(reference, id);
  const crossing = contributions(estimate.shipments, dataset, {
    kind: 'transit',
    measure: 'tonnes',
    scope: 'transit',
    group: { by: 'all' },
    id,
  });
  const bought = contributions(estimate.shipments, dataset, {
    kind: 'market',
    measure: 'tonnes',
    scope: 'transit',
    group: { by: 'all' },
    id,
  });
  const sites = dataset.sites.filter((site) => site.country === id);
  return (
    <Card title={countryName(words, id)} lead={t('country.lead')}>
      <CardSection title={t('country.figures')} {...(before === null ? {} : { aside: t('country.figuresAside') })}>
        <CardRows
          rows={figures.map(({ key, ...subject }) => ({
            key,
            label: t(`country.${key}`),
            value: (
              <>
                <WhereFrom
                  context={context}
                  explain={(origins) =>
                    origins.explainShare(context, estimate, estimate, { ...subject, group: { by: 'all' }, id }, row?.[key] ?? 0)
                  }
                >
                  {sharePercent(words, row?.[key] ?? 0)}
                </WhereFrom>
                {reference !== null && (
                  <small>
                    {' '}
                    A:{' '}
                    <WhereFrom
                      context={context}
                      explain={(origins) =>
                        origins.inA(
                          context,
                          origins.explainShare(context, reference, reference, { ...subject, group: { by: 'all' }, id }, before?.[key] ?? 0),
                        )
                      }
                    >
                      {sharePercent(words, before?.[key] ?? 0)}
                    </WhereFrom>
                  </small>
                )}
              </>
            ),
          }))}
        />
        <FigureText element="p" context={context} pieces={marks.parts(coverageNote(marks.words, estimate))} />
      </CardSection>
      {crossing.length > 0 && (
        <CardSection title={t('country.crossing')}>
          <FlowList flows={crossing.map((one) => one.flow)} context={context} onSelect={onSelect} name="ends" />
        </CardSection>
      )}
      {bought.length > 0 && (
        <CardSection title={t('country.bought')}>
          <FlowList flows={bought.map((one) => one.flow)} context={context} onSelect={onSelect} name="ends" />
        </CardSection>
      )}
      {sites.length > 0 && (
        <CardSection title={t('country.sites')}>
          <ul className="mv-card-list">
            {sites.map((site) => (
              <li key={site.id}>
                <button type="button" className="mv-card-flow" onClick={() => onSelect({ kind: 'site', id: site.id })}>
                  {siteShort(words, dataset, site.id)}
                </button>
              </li>
            ))}
          </ul>
        </CardSection>
      )}
    </Card>
  );
};

function rowOf(estimate: Estimate, id: string): DependenceRow | null {
  return estimate.dependence.find((row) => row.country === id) ?? null;
}
