import type { Validation, ValidationRow } from '../../engine/index.ts';
import { distinct, type Origin, type OriginContext, type OriginInput } from '../../planner/origin.ts';

/** Rows of a bar, by how far off they are. */
const rowsNamed = 12;

const errorInputs = ({ words }: OriginContext, rows: readonly ValidationRow[], nameOf: (row: ValidationRow) => string): OriginInput[] =>
  rows
    .toSorted((one, other) => Math.abs(other.error ?? 0) - Math.abs(one.error ?? 0))
    .slice(0, rowsNamed)
    .map((row) => ({ label: `${nameOf(row)} (${row.id})`, value: words.f.percent(row.error ?? 0, 1) }));

/** The median error of a family: the rows that it is the median of, the furthest off first. */
export const explainMedian = (
  context: OriginContext,
  { validation }: Pick<Validation, 'validation'>,
  bar: Validation['summary']['bars'][number],
  nameOf: (row: ValidationRow) => string,
): Origin => {
  const { t, f } = context.words;
  const rows = validation.filter(
    ({ family, input, error, metric }) => family === bar.family && !input && error !== null && metric !== 'km_difference',
  );
  return {
    title: t(`howGood.family.${bar.family}`),
    formula: t(bar.family === 'money' ? 'howGood.origin.medianOfMoney' : 'howGood.origin.median'),
    inputs: [
      ...(bar.medianAbsoluteError === null
        ? []
        : [{ label: t('howGood.origin.medianError'), value: f.percent(bar.medianAbsoluteError, 1) }]),
      { label: t('howGood.origin.bar'), value: f.percent(bar.bar) },
      { label: t('howGood.origin.rows'), value: f.number(bar.rows) },
      ...(bar.all.rows === bar.rows || bar.all.medianAbsoluteError === null
        ? []
        : [{ label: t('howGood.origin.allRows'), value: `${f.percent(bar.all.medianAbsoluteError, 1)} · ${f.number(bar.all.rows)}` }]),
      ...errorInputs(context, rows, nameOf),
    ],
    sources: distinct(rows.map(({ source }) => source)),
  };
};

/** In how many rows the ranges meet, and in which they do not. */
export const explainOverlap = (
  context: OriginContext,
  { validation }: Pick<Validation, 'validation'>,
  overlap: Validation['summary']['overlap'][number],
  nameOf: (row: ValidationRow) => string,
): Origin => {
  const { t, f } = context.words;
  const rows = validation.filter(
    ({ input, error, overlaps, range: drawn }) => !input && error !== null && overlaps !== null && drawn !== null,
  );
  const apart = rows.filter(({ overlaps }) => overlaps === false);
  return {
    title: t('howGood.origin.meet'),
    formula: t('howGood.origin.overlap'),
    inputs: [
      ...(overlap.share === null ? [] : [{ label: t('howGood.origin.meet'), value: f.percent(overlap.share) }]),
      { label: t('howGood.origin.bar'), value: f.percent(overlap.bar) },
      { label: t('howGood.origin.rows'), value: f.number(overlap.rows) },
      ...(overlap.shareOfMeans === null ? [] : [{ label: t('howGood.origin.meansAlone'), value: f.percent(overlap.shareOfMeans) }]),
      ...errorInputs(context, apart, nameOf),
    ],
    sources: distinct(rows.map(({ source }) => source)),
  };
};

/** The rule by which a row has to state its reason, and the rows that it asks of. */
export const explainReasons = (
  context: OriginContext,
  { validation, summary }: Pick<Validation, 'validation' | 'summary'>,
  nameOf: (row: ValidationRow) => string,
): Origin => {
  const { t, f } = context.words;
  const rows = validation.filter(({ error, overlaps }) => Math.abs(error ?? 0) > summary.greatestError || overlaps === false);
  return {
    title: t('howGood.why'),
    formula: t('howGood.origin.reasons'),
    inputs: [{ label: t('howGood.origin.bar'), value: f.percent(summary.greatestError) }, ...errorInputs(context, rows, nameOf)],
    sources: distinct(rows.map(({ source }) => source)),
  };
};
