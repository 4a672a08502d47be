import type { Benchmark } from '../../dataset/details.ts';
import type { ValidationRow } from '../../engine/index.ts';
import { distinct, type Origin, type OriginContext, type OriginInput } from '../../planner/origin.ts';
import type { Words } from '../../planner/words.ts';
import { modelledInputs, withUnit } from './figure-inputs.ts';
import { explainModelled } from './modelled-origin.ts';
import { cargoName, deviationText } from './published-name.ts';

/** A published figure: as it was printed, what it is brought forward with, and who published it. */
export const explainPublished = (context: OriginContext, row: ValidationRow, name: string): Origin => {
  const { words, details } = context;
  const { t, f } = words;
  const benchmark = details?.benchmarks.find(({ id }) => id === row.id);
  const factor = row.metric.startsWith('usd_') ? details?.deflators.years.find(({ year }) => year === row.year)?.factor : undefined;
  const { value, low, high } = row.published;
  const printed = benchmark === undefined ? [] : printedInputs(words, benchmark, row.unit);
  const cargo = cargoName(words, row.what);
  return {
    title: name,
    formula: t(factor === undefined ? 'howGood.origin.published' : 'howGood.origin.broughtForward'),
    inputs: [
      ...printed,
      ...(factor === undefined
        ? []
        : [
            { label: t('howGood.origin.factor'), value: f.plain(factor) },
            { label: t('howGood.published'), value: withUnit(words, f.significant(value, 3), row.unit) },
            ...(low === high
              ? []
              : [
                  {
                    label: t('howGood.origin.publishedRange'),
                    value: withUnit(words, f.range(Math.round(low), Math.round(high)), row.unit),
                  },
                ]),
          ]),
      { label: t('howGood.origin.cargo'), value: cargo.name },
      ...(row.year === null ? [] : [{ label: t('howGood.origin.year'), value: f.year(row.year) }]),
      { label: t('howGood.origin.role'), value: t(`howGood.${row.role}`) },
    ],
    sources: distinct([row.source, ...(factor === undefined ? [] : (details?.deflators.sources ?? []))]),
    ...(benchmark?.note === undefined || words.language !== 'en' ? {} : { note: benchmark.note }),
  };
};

const printedInputs = (words: Words, { value, low, high }: Benchmark, unit: string): OriginInput[] => {
  const { t, f } = words;
  return [
    { label: t('howGood.origin.printed'), value: withUnit(words, f.plain(value), unit) },
    ...(low === undefined && high === undefined
      ? []
      : [{ label: t('howGood.origin.printedRange'), value: withUnit(words, `${f.plain(low ?? value)}–${f.plain(high ?? value)}`, unit) }]),
  ];
};

/** How far apart the two are, and whether their ranges meet. */
export const explainError = (context: OriginContext, row: ValidationRow, name: string): Origin => {
  const { words } = context;
  const { t, f } = words;
  const modelled = explainModelled(context, row, name);
  const why = deviationText(words, row);
  return {
    title: `${name}: ${t('howGood.error')}`,
    formula: t('howGood.origin.error'),
    inputs: [
      { label: t('howGood.published'), value: withUnit(words, f.significant(row.published.value, 3), row.unit) },
      {
        label: t('howGood.origin.publishedRange'),
        value: withUnit(words, `${f.significant(row.published.low, 3)}–${f.significant(row.published.high, 3)}`, row.unit),
      },
      ...modelledInputs(words, row, row.unit),
      ...(row.error === null ? [] : [{ label: t('howGood.error'), value: f.percent(row.error, 1) }]),
      ...(row.overlaps === null
        ? []
        : [{ label: t('howGood.origin.meet'), value: t(row.overlaps ? 'howGood.overlaps' : 'howGood.apart') }]),
    ],
    sources: distinct([row.source, ...modelled.sources]),
    ...(why === null ? {} : { note: why.name }),
  };
};
