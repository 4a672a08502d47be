import type { Estimate } from '../../engine/estimate-types.ts';
import { governanceScore } from '../../engine/index.ts';
import { distinct, type Origin, type OriginContext, shipmentSources } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { countryName, named } from '../words.ts';
import type { GovernedRow, SupplyRow } from './supply.ts';

/** Where the concentration of a supply comes from: what is on file of China's part. */
export const explainSupply = ({ words }: OriginContext, row: SupplyRow): Origin => ({
  title: `${words.t('leverage.supply.caption')}: ${named(words, 'mineral', row.mineral)}`,
  formula: words.t('leverage.supply.formula'),
  inputs: (
    [
      ['mining', row.china_mining],
      ['refining', row.china_refining],
      ['centralAsia', row.central_asia],
    ] as const
  ).flatMap(([stage, value]) =>
    value === null ? [] : [{ label: words.t(`leverage.supply.${stage}Long`), value: sharePercent(words, value) }],
  ),
  sources: row.sources,
});

/** Where the figure of the ways comes from: each corridor with its part and its score, and the scores of the countries on them. */
export function explainGovernedWays(context: OriginContext, estimate: Estimate, { mineral, ways }: GovernedRow): Origin {
  const { words, details } = context;
  const { t, f } = words;
  const rows = estimate.shipments.filter((row) => row.mineral === mineral && row.moved_t_y > 0);
  const passed = distinct(rows.flatMap(({ routes }) => routes.filter(({ tonnes_y }) => tonnes_y > 0).flatMap(({ transit }) => transit)));
  const scores = (details?.governance ?? []).filter(({ country }) => passed.includes(country));
  return {
    title: `${t('leverage.governed.title')}: ${named(words, 'mineral', mineral)}`,
    formula: t('leverage.governed.waysFormula'),
    inputs: [
      ...ways.corridors.map(({ corridor, share, governance }) => ({
        label: named(words, 'corridor', corridor),
        value: `${sharePercent(words, share)} · ${f.number(governance, 1)}`,
      })),
      ...scores.map(({ country, wgi_mean }) => ({ label: countryName(words, country), value: f.number(governanceScore(wgi_mean), 1) })),
    ],
    sources: distinct([
      ...scores.flatMap(({ sources }) => sources),
      ...shipmentSources(context, distinct(rows.map(({ shipment }) => shipment))),
    ]),
  };
}
