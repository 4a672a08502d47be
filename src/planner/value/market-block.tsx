import type { Estimate } from '../../engine/estimate-types.ts';
import type { OriginContext } from '../origin.ts';
import { marketName, massText, threeFigures } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { named } from '../words.ts';
import { flowsOf, marketsOf } from './value-chain.ts';
import { explainNetback } from './value-origins.ts';

interface MarketBlockProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly mineral: string;
}

/** What a tonne leaves at the gate, by market, as a part of the price there. */
export const MarketBlock = ({ context, estimate, mineral }: MarketBlockProps) => {
  const { words } = context;
  const { t } = words;
  const rows = marketsOf(estimate, mineral);
  if (rows.length === 0) return <p className="mv-empty">{t('value.market.none')}</p>;
  return (
    <div className="mv-value-scroll">
      <table className="mv-value-table">
        <caption>{t('value.market.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('value.market.market')}</th>
            <th scope="col">{t('value.measure.tonnes')}</th>
            <th scope="col">{t('value.market.netback')}</th>
            <th scope="col">{t('value.market.part')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const part = row.netback_usd_per_t / row.price_usd_per_t;
            const figure = (text: string) => (
              <WhereFrom
                context={context}
                explain={() =>
                  explainNetback(
                    context,
                    mineral,
                    `${marketName(words, row.market)}: ${named(words, 'stage', row.stage)}`,
                    flowsOf(estimate, mineral).filter(({ market, stage }) => market === row.market && stage === row.stage),
                  )
                }
              >
                {text}
              </WhereFrom>
            );
            return (
              <tr key={`${row.stage} ${row.market}`}>
                <th scope="row">
                  {marketName(words, row.market)}
                  <span className="mv-value-next">{named(words, 'stage', row.stage)}</span>
                </th>
                <td>{figure(massText(words, row.tonnes_y))}</td>
                <td>{figure(threeFigures(words, row.netback_usd_per_t))}</td>
                <td>
                  <svg width="44" height="8" aria-hidden="true" className="mv-value-bar">
                    <rect width="44" height="8" />
                    <rect width={44 * Math.min(1, Math.max(0, part))} height="8" data-filled />
                  </svg>{' '}
                  {figure(words.f.percent(part, part > 0.9 ? 1 : 0))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
