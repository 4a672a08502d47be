import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { OriginContext } from '../origin.ts';
import { massText, sharePercent, usdLarge } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { countryName, named } from '../words.ts';
import { chainOf, flowsOf } from './value-chain.ts';
import { explainFlows } from './value-origins.ts';

interface ChainBlockProps {
  readonly context: OriginContext;
  readonly dataset: Dataset;
  readonly estimate: Estimate;
  readonly mineral: string;
}

/** Stage by stage: what leaves, what it is worth, what freight takes of it, and who takes it further. */
export const ChainBlock = ({ context, dataset, estimate, mineral }: ChainBlockProps) => {
  const { words } = context;
  const { t } = words;
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
          {chainOf(dataset, estimate, mineral).map((row) => {
            const figure = (text: string) => (
              <WhereFrom
                context={context}
                explain={() =>
                  explainFlows(
                    context,
                    mineral,
                    named(words, 'stage', row.stage),
                    flowsOf(estimate, mineral).filter(({ stage }) => stage === row.stage),
                  )
                }
              >
                {text}
              </WhereFrom>
            );
            return (
              <tr key={row.stage}>
                <th scope="row">
                  {named(words, 'stage', row.stage)}
                  <span className="mv-value-next">
                    {row.next.length === 0
                      ? t('value.chain.finished')
                      : figure(
                          t('value.chain.next', {
                            where: words.f.list(
                              row.next
                                .slice(0, 3)
                                .map(({ country, share }) => `${countryName(words, country)} ${sharePercent(words, share)}`),
                            ),
                          }),
                        )}
                  </span>
                </th>
                <td>{figure(massText(words, row.tonnes_y))}</td>
                <td>{row.value_usd_y > 0 ? figure(usdLarge(words, row.value_usd_y)) : '–'}</td>
                <td>{row.freight_share === null ? '–' : figure(words.f.percent(row.freight_share, row.freight_share < 0.1 ? 1 : 0))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
