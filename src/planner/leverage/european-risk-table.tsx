import type { Estimate } from '../../engine/estimate-types.ts';
import type { AssessedSupply, MineralSupplyRisk } from '../../engine/index.ts';
import { figureMarks } from '../figure-marks.ts';
import { FigureText } from '../figure-text.tsx';
import type { OriginContext } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import type { Explain } from '../where-from.tsx';
import { WhereFrom } from '../where-from.tsx';
import { capitalise, named } from '../words.ts';
import { explainAgreement, explainEuropeanRisk, explainSuppliers, riskText } from './european-risk-origins.ts';
import { MineralTable } from './mineral-table.tsx';
import { agreement, europeanRisks } from './supply.ts';

interface EuropeanRiskTableProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
}

/** Supply risk as the European Union counts it, beside what it publishes itself, with its import reliance and what it takes from Central Asia. */
export const EuropeanRiskTable = ({ context, estimate }: EuropeanRiskTableProps) => {
  const { words, details } = context;
  const { t, f } = words;
  if (details === null) return null;
  const minerals = [...new Set(estimate.shipments.map(({ mineral }) => mineral))];
  const rows = europeanRisks(minerals, details);
  const agrees = agreement(details);
  if (rows.length === 0 || agrees === null) return null;
  const outside = minerals
    .filter((mineral) => !rows.some((row) => row.mineral === mineral))
    .map((mineral) => named(words, 'mineral', mineral));
  const marks = figureMarks(words);
  const sentence = t('leverage.euRisk.agrees', {
    median: marks.words.figure(f.number(agrees.median, 2), () => explainAgreement(context, agrees.rows)),
  });
  const cells = (row: MineralSupplyRisk) => {
    const { deciding } = row;
    const cell = (key: string, text: string, explain: Explain) => (
      <WhereFrom key={key} context={context} explain={explain}>
        {text}
      </WhereFrom>
    );
    const terms = () => explainEuropeanRisk(context, row);
    // the stage that decides may be one that the Union has no trade in
    const stages = [deciding, ...row.others];
    const traded = stages.find(({ import_reliance }) => import_reliance !== null);
    const sourced = stages.find(({ sourcing }) => sourcing !== null);
    return [
      cell('risk', riskText(words, deciding), terms),
      cell('published', f.number(deciding.published, 1), terms),
      traded === undefined
        ? '–'
        : cell('imports', sharePercent(words, traded.import_reliance ?? 0), () => explainEuropeanRisk(context, atStage(row, traded))),
      sourced === undefined
        ? '–'
        : cell('centralAsia', sharePercent(words, sourced.sourcing?.central_asia ?? 0), () =>
            explainSuppliers(context, sourced, 'sourcing'),
          ),
    ];
  };
  return (
    <>
      <h3>{t('leverage.euRisk.title')}</h3>
      <p>{t('leverage.euRisk.explain')}</p>
      <MineralTable
        words={words}
        caption={t('leverage.euRisk.title')}
        group="euRisk"
        columns={['risk', 'published', 'imports', 'centralAsia']}
        rows={rows}
        cells={cells}
      />
      <FigureText element="p" context={context} pieces={marks.parts(sentence)} />
      {outside.length === 0 ? null : <p>{t('leverage.euRisk.outside', { minerals: capitalise(f.list(outside)) })}</p>}
    </>
  );
};

/** The same mineral with another stage in front. */
const atStage = (row: MineralSupplyRisk, stage: AssessedSupply): MineralSupplyRisk =>
  stage === row.deciding
    ? row
    : {
        ...row,
        deciding: stage,
        others: [row.deciding, ...row.others].filter((other) => other !== stage),
        without_central_asia: null,
      };
