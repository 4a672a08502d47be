import { useState } from 'react';
import { partnerColour } from '../../charts/colours.ts';
import type { BargainReport } from '../../engine/index.ts';
import { useStudy } from '../../state/use-study.ts';
import type { StudyWorld } from '../../worker/studies/types.ts';
import { figureDecimals, sharePercent, usdLarge } from '../quantities.ts';
import { StudyBar } from '../study-bar.tsx';
import { WhereFrom } from '../where-from.tsx';
import type { Words } from '../words.ts';
import { HowCounted } from './how-counted.tsx';
import { type Investment, investmentOptions } from './investment.ts';
import { InvestmentFields } from './investment-fields.tsx';
import { explainBargain } from './leverage-origins.ts';
import { type LeverageContext, millions, playerName } from './leverage-words.ts';

interface BargainBlockProps {
  readonly context: LeverageContext;
  /** B alone, or A and B. */
  readonly worlds: readonly StudyWorld[];
}

/** What each player of the transit game is worth, before and after: A and B, or B as it is and with something that may be built. */
export const BargainBlock = ({ context, worlds }: BargainBlockProps) => {
  const { words } = context;
  const { t } = words;
  const [investment, setInvestment] = useState<Investment>('none');
  const [capital, setCapital] = useState(1000);
  const options = investmentOptions(investment, capital);
  const present = worlds.slice(-1);
  const tables =
    options.length === 0
      ? worlds.map((world) => ({ world, options: [] }))
      : present.flatMap((world) => [
          { world, options: [] },
          { world, options },
        ]);
  const run = useStudy('bargain', { tables });
  // heads and figures must be of one question
  const reports = run.stale ? [] : (run.answer ?? []);
  const b = reports.at(-1);
  const a = reports.length > 1 ? reports[0] : undefined;
  const invested = options.length > 0;
  return (
    <section className="mv-leverage-block">
      <h3>{t('leverage.bargain.title')}</h3>
      <p>{t('leverage.bargain.explain')}</p>
      <HowCounted context={context} block="bargain" />
      <InvestmentFields words={words} investment={investment} capital={capital} onInvestment={setInvestment} onCapital={setCapital} />
      <StudyBar run={run} words={words} label={t('leverage.bargain.title')} />
      {b === undefined ? null : (
        <>
          <p>
            <WhereFrom context={context} explain={() => explainBargain(context, b, 'origin')}>
              {t('leverage.bargain.surplus', { surplus: usdLarge(words, b.surplus_usd_y), alone: usdLarge(words, b.alone_usd_y) })}
            </WhereFrom>
          </p>
          <table className="mv-leverage-table" aria-busy={run.status === 'running'}>
            <caption className="mv-hidden">{t('leverage.bargain.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('leverage.bargain.player')}</th>
                {a === undefined ? null : (
                  <th scope="col">
                    <abbr title={t('leverage.bargain.valueLong')}>
                      {t(invested ? 'leverage.invest.before' : 'leverage.bargain.before')}
                    </abbr>
                  </th>
                )}
                <th scope="col">
                  <abbr title={t('leverage.bargain.valueLong')}>
                    {t(a === undefined ? 'leverage.bargain.value' : invested ? 'leverage.invest.after' : 'leverage.bargain.after')}
                  </abbr>
                </th>
                {a === undefined ? null : <th scope="col">{t('leverage.bargain.change')}</th>}
                <th scope="col">
                  <abbr title={t('leverage.bargain.shareLong')}>{t('leverage.bargain.share')}</abbr>
                </th>
              </tr>
            </thead>
            <tbody>
              {b.rows.map((row) => {
                const before = a === undefined ? null : extraOf(a, row.player);
                const after = extraOf(b, row.player);
                const figure = (report: BargainReport, text: string) => (
                  <WhereFrom context={context} explain={() => explainBargain(context, report, row.player)}>
                    {text}
                  </WhereFrom>
                );
                return (
                  <tr key={row.player}>
                    <th scope="row">
                      {playerName(words, row.player)}
                      <span
                        aria-hidden="true"
                        className="mv-leverage-bar"
                        style={{
                          inlineSize: `${Math.max(0, 100 * row.share_of_surplus)}%`,
                          background: partnerColour(row.player === 'origin' ? 'home' : row.player),
                        }}
                      />
                    </th>
                    {a === undefined || before === null ? null : <td>{figure(a, millions(words, before))}</td>}
                    <td>{figure(b, millions(words, after))}</td>
                    {before === null ? null : <td>{figure(b, changeText(words, (after - before) / 1e6))}</td>}
                    <td>{Math.abs(row.share_of_surplus) < 1e-6 ? '–' : figure(b, sharePercent(words, row.share_of_surplus))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {invested ? <p>{t(b.built.length > 0 ? 'leverage.invest.built' : 'leverage.invest.notBuilt')}</p> : null}
          <p>
            <WhereFrom context={context} explain={() => explainBargain(context, b, 'origin')}>
              {t(b.method === 'exact' ? 'leverage.bargain.exact' : 'leverage.bargain.sampled', { count: b.coalitions })}
            </WhereFrom>
          </p>
        </>
      )}
    </section>
  );
};

/** A change of millions: whole from ten on, nothing for what would round to nothing. */
const changeText = (words: Words, change: number): string =>
  Math.abs(change) < 0.05 ? '–' : words.f.signed(change, figureDecimals(change));

/** What a player gets of the surplus: its value, less what the origin has alone anyway. */
const extraOf = (report: BargainReport, player: string): number => {
  const value = report.rows.find((row) => row.player === player)?.value_usd_y ?? 0;
  return player === 'origin' ? value - report.alone_usd_y : value;
};
