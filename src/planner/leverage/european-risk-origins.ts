import { regionCountries } from '../../dataset/vocabulary.ts';
import { type AssessedSupply, governanceScore, type MineralSupplyRisk } from '../../engine/index.ts';
import { distinct, type Origin, type OriginContext, type OriginInput } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { named } from '../words.ts';

const recordOf = ({ details }: OriginContext, { id }: AssessedSupply) => details?.euSupply.find((record) => record.id === id);

/** Suppliers are listed from this part on, in per cent; those of the region always. */
const listedFrom = 5;

const suppliersOf = (context: OriginContext, row: AssessedSupply, list: 'world' | 'sourcing'): readonly (readonly [string, number])[] =>
  Object.entries(recordOf(context, row)?.[list] ?? {}).filter(
    ([country, percent]) => percent >= listedFrom || regionCountries.some((one) => one === country),
  );

/** Sources of a row: of its terms, and of the governance of the suppliers that are shown. */
const sourcesOf = (context: OriginContext, row: AssessedSupply): readonly string[] => {
  const countries = (['world', 'sourcing'] as const).flatMap((list) => suppliersOf(context, row, list).map(([country]) => country));
  const governed = (context.details?.governance ?? []).filter(({ country }) => countries.includes(country));
  return distinct([...(recordOf(context, row)?.sources ?? []), ...governed.flatMap(({ sources }) => sources)]);
};

/** A mineral at the stage of a row. */
export const stageName = ({ t }: OriginContext['words'], { stage }: AssessedSupply): string => t(`leverage.euRisk.${stage}`);

/** A risk, or its range where only that is known. */
export const riskText = ({ f }: OriginContext['words'], { risk, least, most }: AssessedSupply): string =>
  risk === null ? f.range(least, most, 1) : f.number(risk, 1);

/** Where a supply risk comes from: the terms of its formula, what is published, and what it would be without Central Asia. */
export function explainEuropeanRisk(
  context: OriginContext,
  { mineral, deciding, others, without_central_asia }: MineralSupplyRisk,
): Origin {
  const { words } = context;
  const { t, f } = words;
  const input = (key: string, value: string | null): OriginInput[] =>
    value === null ? [] : [{ label: t(`leverage.euRisk.${key}`), value }];
  const percent = (share: number | null): string | null => (share === null ? null : sharePercent(words, share));
  const notes = [
    ...(deciding.material === 'Neodymium' ? [t('leverage.euRisk.neodymium')] : []),
    ...(others.some(({ risk }) => risk === null) ? [t('leverage.euRisk.thin')] : []),
  ];
  return {
    title: `${t('leverage.euRisk.title')}: ${named(words, 'mineral', mineral)}, ${stageName(words, deciding)}`,
    formula: t('leverage.euRisk.formula'),
    inputs: [
      ...input('range', f.range(deciding.least, deciding.most, 1)),
      ...input('publishedLong', f.number(deciding.published, 1)),
      ...input('worldLong', deciding.world === null ? null : f.number(deciding.world.concentration, 2)),
      ...input('sourcingLong', deciding.sourcing === null ? null : f.number(deciding.sourcing.concentration, 2)),
      ...input('importsLong', percent(deciding.import_reliance)),
      ...input('recycled', percent(deciding.recycled)),
      ...input('substitution', deciding.substitution === null ? null : f.number(deciding.substitution, 2)),
      ...input('centralAsiaLong', percent(deciding.sourcing?.central_asia ?? null)),
      ...input('without', without_central_asia === null ? null : f.number(without_central_asia, 1)),
      ...others.map((row) => ({
        label: stageName(words, row),
        value: `${riskText(words, row)} (${t('leverage.euRisk.publishedLong')}: ${f.number(row.published, 1)})`,
      })),
    ],
    sources: sourcesOf(context, deciding),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}

/** Where the concentration of a list of suppliers comes from: the larger of them, with their parts and scores. */
export function explainSuppliers(context: OriginContext, row: AssessedSupply, list: 'world' | 'sourcing'): Origin {
  const { words, details } = context;
  const { t, f } = words;
  const scoreOf = (country: string): string => {
    const governed = details?.governance.find((one) => one.country === country);
    return governed === undefined ? '–' : f.number(governanceScore(governed.wgi_mean), 1);
  };
  const trade = recordOf(context, row)?.[`${list}_trade`] ?? {};
  return {
    title: `${t(`leverage.euRisk.${list}Long`)}: ${named(words, 'mineral', row.mineral)}, ${stageName(words, row)}`,
    formula: t('leverage.euRisk.suppliers'),
    inputs: suppliersOf(context, row, list).map(([country, percent]) => ({
      label: supplierName(words, country),
      value: [sharePercent(words, percent / 100), scoreOf(country), ...(country in trade ? [f.number(trade[country] ?? 1, 1)] : [])].join(
        ' · ',
      ),
    })),
    sources: sourcesOf(context, row),
  };
}

/** How far our figures are from the published ones: those that are furthest off. */
export function explainAgreement(context: OriginContext, rows: readonly AssessedSupply[]): Origin {
  const { words } = context;
  const { t, f } = words;
  return {
    title: t('leverage.euRisk.agreement'),
    formula: t('leverage.euRisk.agreementFormula'),
    inputs: rows
      .slice(-6)
      .reverse()
      .map((row) => ({
        label: `${named(words, 'mineral', row.mineral)}, ${stageName(words, row)}`,
        value: `${riskText(words, row)} (${t('leverage.euRisk.publishedLong')}: ${f.number(row.published, 1)})`,
      })),
    sources: distinct(rows.flatMap((row) => recordOf(context, row)?.sources ?? [])),
  };
}

/** Suppliers that no other part of the app names stand among the words of this one. */
const supplierName = (words: OriginContext['words'], country: string): string =>
  named(words, 'country', country, words.t(`leverage.euRisk.country.${country}`, { defaultValue: country }));
