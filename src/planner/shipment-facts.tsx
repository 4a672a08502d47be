import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import type { OriginContext } from './origin.ts';
import type { PanelProps } from './props.ts';
import { days, usdLarge, usdPerTonne } from './quantities.ts';
import { siteShort } from './record-names.ts';
import { SourceList } from './source-list.tsx';
import { WhereFrom } from './where-from.tsx';
import { named } from './words.ts';

interface ShipmentFactsProps extends Pick<PanelProps, 'onSelect'> {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
  readonly before: ShipmentEstimate | undefined;
}

/** Value, permits, what A had, how the tonnage is known, and its sources. */
export const ShipmentFacts = ({ context, flow, before, onSelect }: ShipmentFactsProps) => {
  const { words, dataset, details } = context;
  const { t, f } = words;
  const record = dataset.shipments.find((one) => one.id === flow.shipment);
  const texts = details?.shipments[flow.shipment];
  return (
    <div className="mv-facts">
      <h3>{t('facts.title')}</h3>
      <dl>
        <div>
          <dt>{t('facts.site')}</dt>
          <dd>
            <button type="button" className="mv-link" onClick={() => onSelect({ kind: 'site', id: flow.site })}>
              {siteShort(words, dataset, flow.site)}
            </button>
          </dd>
        </div>
        <div>
          <dt>{t('facts.value')}</dt>
          <dd>
            {flow.value_usd_y === null ? (
              t('facts.noValue')
            ) : (
              <WhereFrom context={context} explain={(origins) => origins.explainFlowValue(context, flow)}>
                {t('money.perYear', { money: usdLarge(words, flow.value_usd_y) }) +
                  (flow.value_basis === 'upper-bound' ? ` (${t('facts.upperBound')})` : '')}
              </WhereFrom>
            )}
          </dd>
        </div>
        {before?.cost_usd_per_t != null && before.hours !== null && (
          <div>
            <dt>{t('facts.inA')}</dt>
            <dd>
              <WhereFrom context={context} explain={(origins) => origins.inA(context, origins.explainFlowMeans(context, before))}>
                {usdPerTonne(words, before.cost_usd_per_t)}, {days(words, before.hours)}
              </WhereFrom>
            </dd>
          </div>
        )}
        {record !== undefined && record.constraints.length > 0 && (
          <div>
            <dt>{t('facts.constraints')}</dt>
            <dd>{record.constraints.map((id) => named(words, 'constraint', id.replaceAll('.', '-'))).join(', ')}</dd>
          </div>
        )}
        {record?.route_observed !== undefined && record.route_observed.length > 0 && (
          <div>
            <dt>{t('facts.observed')}</dt>
            <dd>
              <WhereFrom context={context} explain={(origins) => origins.explainObserved(context, flow)}>
                {record.route_observed
                  .map(
                    (one) =>
                      `${t(`names:corridor.${one.corridor}`)} ${f.percent(one.share)} (${one.year}, ${named(words, 'basis', one.basis)})`,
                  )
                  .join('; ')}
              </WhereFrom>
            </dd>
          </div>
        )}
        {record !== undefined && (
          <div>
            <dt>{t('facts.sure')}</dt>
            <dd>
              {named(words, 'confidence', record.confidence)}; {named(words, 'basis', record.basis)}
            </dd>
          </div>
        )}
      </dl>
      {texts?.how !== undefined && <p lang="en">{texts.how}</p>}
      {texts?.note !== undefined && <p lang="en">{texts.note}</p>}
      <h3>{t('sources.title')}</h3>
      <SourceList ids={texts?.sources ?? []} context={context} />
    </div>
  );
};
