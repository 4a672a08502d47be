import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Spread } from '../../engine/index.ts';
import type { DrawnRanges } from '../../worker/studies/draws.ts';
import type { Origin, OriginContext, OriginInput } from '../origin.ts';
import { corridorConstants, parameterInputs, parameterSources } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import type { RangeRow } from './figures.ts';

/** What the order of corridors rests on most. */
const parameters = [
  'logit-theta',
  'rail-block-usd-per-feu-km',
  'rail-wagonload-usd-per-tkm',
  'rail-wagonload-km-per-day',
  'caspian-aktau-usd-per-feu',
  'caspian-market-days',
  ...corridorConstants,
];

/**
 * Where the range of a figure comes from: its spread in A, in B and between them, then what the figure itself comes from.
 * @param base where the figure with every quantity at its middle comes from
 */
export function explainRange(context: OriginContext, ranges: DrawnRanges, row: RangeRow, base: Origin): Origin {
  const { words } = context;
  const { t, f } = words;
  const unit = row.unit === '' ? '' : `\u00a0${row.unit}`;
  const spread = (label: string, of: Spread | null, text: (value: number) => string): OriginInput[] =>
    of === null ? [] : [{ label, value: `${text(of.p50)} (${text(of.p10)}\u2026${text(of.p90)})${unit}` }];
  const plain = (value: number): string => f.number(value, row.decimals);
  return {
    title: row.label,
    formula: `${t('ranges.drawnFormula', { variables: f.number(ranges.variables) })} ${base.formula}`,
    inputs: [
      ...spread('A', row.a, plain),
      ...spread(row.a === null ? t('ranges.medianAndRange') : 'B', row.b, plain),
      ...spread(t('ranges.change'), row.difference, (value) => f.signed(value, row.decimals)),
      ...(row.middle === null ? [] : [{ label: t('ranges.middle'), value: `${plain(row.middle)}${unit}` }]),
      ...base.inputs,
    ],
    sources: base.sources,
    ...(base.note === undefined ? {} : { note: base.note }),
  };
}

/** Where the part of tonnes and draws that a corridor wins comes from. */
export function explainRank(context: OriginContext, ranges: DrawnRanges, corridor: CorridorId): Origin {
  const { words } = context;
  const { t, f } = words;
  const { a, b } = ranges.ranks;
  const worlds =
    b === null
      ? [{ name: '', rows: a }]
      : [
          { name: 'A: ', rows: a },
          { name: 'B: ', rows: b },
        ];
  return {
    title: t(`names:corridor.${corridor}`),
    formula: t('ranges.rankFormula', { variables: f.number(ranges.variables) }),
    inputs: [
      ...worlds.flatMap(({ name, rows }) => {
        const row = rows.find((one) => one.corridor === corridor);
        return (['cheapest', 'fastest', 'best'] as const).map((by) => ({
          label: `${name}${t(`ranges.rank.${by}`)}`,
          value: sharePercent(words, row?.[by] ?? 0),
        }));
      }),
      ...parameterInputs(context, parameters),
    ],
    sources: parameterSources(context, parameters),
  };
}
