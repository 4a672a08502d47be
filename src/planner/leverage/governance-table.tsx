import type { Estimate } from '../../engine/estimate-types.ts';
import type { OriginContext } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { named } from '../words.ts';
import { explainSuppliers } from './european-risk-origins.ts';
import { MineralTable } from './mineral-table.tsx';
import { type GovernedRow, governedRows } from './supply.ts';
import { explainGovernedWays } from './supply-origins.ts';

interface GovernanceTableProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
}

/** Supply and ways out by one ruler: concentration weighted by how the countries are governed. */
export const GovernanceTable = ({ context, estimate }: GovernanceTableProps) => {
  const { words, details } = context;
  const { t, f } = words;
  const rows = details === null ? [] : governedRows(estimate, details);
  if (rows.length === 0) return null;
  const cells = (row: GovernedRow) => {
    const [first] = row.ways.corridors;
    const { supply } = row;
    const figure = (text: string) => (
      <WhereFrom context={context} explain={() => explainGovernedWays(context, estimate, row)}>
        {text}
      </WhereFrom>
    );
    return [
      supply === null ? (
        '–'
      ) : (
        <WhereFrom key="supply" context={context} explain={() => explainSuppliers(context, supply, 'world')}>
          {f.number(supply.world?.concentration ?? 0, 2)}
        </WhereFrom>
      ),
      figure(f.number(row.ways.concentration, 2)),
      first === undefined ? '–' : figure(`${named(words, 'corridor', first.corridor)} ${sharePercent(words, first.share)}`),
    ];
  };
  return (
    <>
      <h3>{t('leverage.governed.title')}</h3>
      <p>{t('leverage.governed.explain')}</p>
      <MineralTable
        words={words}
        caption={t('leverage.governed.title')}
        group="governed"
        columns={['supply', 'ways', 'most']}
        rows={rows}
        cells={cells}
      />
    </>
  );
};
