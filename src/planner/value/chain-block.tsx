import type { Dataset } from '../../dataset/types.ts';
import type { Stage } from '../../dataset/vocabulary.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { OriginContext } from '../origin.ts';
import { massText, sharePercent, usdLarge } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { countryName, named } from '../words.ts';
import { BesideA } from './beside-a.tsx';
import { besideA, type ChainRow, chainOf, flowsOf } from './value-chain.ts';
import { explainFlows } from './value-origins.ts';

interface ChainBlockProps {
  readonly context: OriginContext;
  readonly dataset: Dataset;
  readonly estimate: Estimate;
  /** Scenario A; null where nothing is compared. */
  readonly reference: Estimate | null;
  readonly mineral: string;
}

/** Stage by stage: what leaves, what it is worth, what freight takes of it, and who takes it further; A under B where they differ. */
export const ChainBlock = ({ context, dataset, estimate, reference, mineral }: ChainBlockProps) => {
  const { words } = context;
  const { t } = words;
  const explainIn = (world: Estimate, stage: Stage) => () =>
    explainFlows(
      context,
      mineral,
      named(words, 'stage', stage),
      flowsOf(world, mineral).filter((flow) => flow.stage === stage),
    );
  const figures: readonly { readonly key: string; readonly of: (row: ChainRow) => string | null }[] = [
    { key: 'tonnes', of: (row) => massText(words, row.tonnes_y) },
    { key: 'value', of: (row) => (row.value_usd_y > 0 ? usdLarge(words, row.value_usd_y) : null) },
    {
      key: 'freight',
      of: ({ freight_share: share }) => (share === null ? null : words.f.percent(share, share < 0.1 ? 1 : 0)),
    },
  ];
  const rows = besideA(
    chainOf(dataset, estimate, mineral),
    reference === null ? [] : chainOf(dataset, reference, mineral),
    ({ stage }) => stage,
  );
  return (
    <div className="mv-value-scroll">
      <table className="mv-value-table">
        <caption>{t('value.chain.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('value.chain.stage')}</th>
            <th scope="col">{t('value.chain.tonnes')}</th>
            <th scope="col">{t('value.chain.value')}</th>
            <th scope="col">{t('value.chain.freight')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ b, a }) => {
            const stage = (b ?? a)?.stage;
            if (stage === undefined) return null;
            return (
              <tr key={stage}>
                <th scope="row">
                  {named(words, 'stage', stage)}
                  <span className="mv-value-next">
                    {b === null ? (
                      t('value.onlyInA')
                    ) : b.next.length === 0 ? (
                      t('value.chain.finished')
                    ) : (
                      <WhereFrom context={context} explain={explainIn(estimate, stage)}>
                        {t('value.chain.next', {
                          where: words.f.list(
                            b.next.slice(0, 3).map(({ country, share }) => `${countryName(words, country)} ${sharePercent(words, share)}`),
                          ),
                        })}
                      </WhereFrom>
                    )}
                  </span>
                </th>
                {figures.map(({ key, of }) => {
                  const text = b === null ? null : of(b);
                  return (
                    <td key={key}>
                      {text === null ? (
                        '–'
                      ) : (
                        <WhereFrom context={context} explain={explainIn(estimate, stage)}>
                          {text}
                        </WhereFrom>
                      )}
                      {a === null || reference === null ? null : (
                        <BesideA context={context} a={of(a)} b={text ?? '–'} explain={explainIn(reference, stage)} />
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
