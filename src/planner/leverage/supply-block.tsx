import type { Estimate } from '../../engine/estimate-types.ts';
import type { OriginContext } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { countryName } from '../words.ts';
import { EuropeanRiskTable } from './european-risk-table.tsx';
import { GovernanceTable } from './governance-table.tsx';
import { MineralTable } from './mineral-table.tsx';
import { goodName, type ImportShare, importShares, type SupplyRow, supplyRows } from './supply.ts';
import { explainSupply } from './supply-origins.ts';

interface SupplyBlockProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
}

/** Risk of supply and reliance on imports beside the leverage of transit: what the data hold of them, and what they do not. */
export const SupplyBlock = ({ context, estimate }: SupplyBlockProps) => {
  const { words, details } = context;
  const { t, f } = words;
  if (details === null) return null;
  const rows = supplyRows([...new Set(estimate.shipments.map(({ mineral }) => mineral))], details);
  const share = (row: SupplyRow, value: number | null) =>
    value === null ? (
      '–'
    ) : (
      <WhereFrom context={context} explain={() => explainSupply(context, row)}>
        {sharePercent(words, value)}
      </WhereFrom>
    );
  return (
    <section className="mv-leverage-block">
      <h3>{t('leverage.supply.title')}</h3>
      <p>{t('leverage.supply.explain')}</p>
      <MineralTable
        words={words}
        caption={t('leverage.supply.caption')}
        group="supply"
        columns={['mining', 'refining', 'centralAsia', 'hhi']}
        rows={rows}
        cells={(row) => [
          share(row, row.china_mining),
          share(row, row.china_refining),
          share(row, row.central_asia),
          <WhereFrom key="hhi" context={context} explain={() => explainSupply(context, row)}>
            {`${f.number(row.hhi.least, 2)}–${f.number(row.hhi.most, 2)}`}
          </WhereFrom>,
        ]}
      />
      <EuropeanRiskTable context={context} estimate={estimate} />
      <GovernanceTable context={context} estimate={estimate} />
      <ImportTable context={context} rows={importShares(details.trade)} />
    </section>
  );
};

const ImportTable = ({ context, rows }: { readonly context: OriginContext; readonly rows: readonly ImportShare[] }) => {
  const { words } = context;
  const { t } = words;
  return (
    <table className="mv-leverage-table">
      <caption className="mv-hidden">{t('leverage.supply.importsCaption')}</caption>
      <thead>
        <tr>
          {(['imports', 'from', 'year', 'part'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`leverage.supply.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {countryName(words, row.partner)}: <span data-text="">{goodName(words, row)}</span>
            </th>
            <td>{countryName(words, row.reporter)}</td>
            <td>{row.year}</td>
            <td>
              <WhereFrom context={context} explain={() => explainImports(context, row)}>
                {sharePercent(words, row.partner_share_of_imports_pct / 100)}
              </WhereFrom>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const explainImports = ({ words }: OriginContext, row: ImportShare) => ({
  title: words.t('leverage.supply.importsCaption'),
  formula: words.t('leverage.supply.published'),
  inputs: [
    {
      label: goodName(words, row),
      value: `${row.period ?? row.year}: ${sharePercent(words, row.partner_share_of_imports_pct / 100)}`,
    },
  ],
  sources: row.sources,
});
