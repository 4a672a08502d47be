import { useState } from 'react';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { OriginContext } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { named } from '../words.ts';
import { type GovernedRow, governedRows } from './supply.ts';
import { explainGovernedWays, explainSupply } from './supply-origins.ts';

interface GovernanceTableProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
}

const rowsFirst = 8;

/** Supply and ways out by one ruler: concentration weighted by how the countries are governed. */
export const GovernanceTable = ({ context, estimate }: GovernanceTableProps) => {
  const { words, details } = context;
  const { t, f } = words;
  const [all, setAll] = useState(false);
  const rows = details === null ? [] : governedRows(estimate, details);
  if (rows.length === 0) return null;
  const ways = (row: GovernedRow): string => f.number(row.ways.concentration, 2);
  return (
    <>
      <h3>{t('leverage.governed.title')}</h3>
      <p>{t('leverage.governed.explain')}</p>
      <table className="mv-leverage-table">
        <caption className="mv-hidden">{t('leverage.governed.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leverage.supply.mineral')}</th>
            {(['supply', 'ways', 'most'] as const).map((column) => (
              <th key={column} scope="col">
                <abbr title={t(`leverage.governed.${column}Long`)}>{t(`leverage.governed.${column}`)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, rowsFirst)).map((row) => {
            const [first] = row.ways.corridors;
            const figure = (text: string) => (
              <WhereFrom context={context} explain={() => explainGovernedWays(context, estimate, row)}>
                {text}
              </WhereFrom>
            );
            return (
              <tr key={row.mineral}>
                <th scope="row">{named(words, 'mineral', row.mineral)}</th>
                <td>
                  {row.supply === null ? (
                    '–'
                  ) : (
                    <WhereFrom context={context} explain={() => explainSupply(context, row.supplyRow, 'leverage.governed.supplyFormula')}>
                      {`${f.number(row.supply.least, 1)}–${f.number(row.supply.most, 1)}`}
                    </WhereFrom>
                  )}
                </td>
                <td>{figure(ways(row))}</td>
                <td>
                  {first === undefined ? '–' : figure(`${named(words, 'corridor', first.corridor)} ${sharePercent(words, first.share)}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > rowsFirst ? (
        <button type="button" className="mv-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'dependence.fewer' : 'dependence.allRows', { count: rows.length })}
        </button>
      ) : null}
    </>
  );
};
