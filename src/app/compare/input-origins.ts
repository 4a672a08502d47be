import type { Leg, Shipment } from '../../dataset/types.ts';
import { distinct, type Origin, type OriginContext, type OriginInput, shipmentSources } from '../../planner/origin.ts';
import { marketName } from '../../planner/quantities.ts';
import { productName } from '../../planner/words.ts';
import { type LeverBasis, leverBasis } from '../levers/lever-basis.ts';
import type { RecordName } from '../levers/lever-sentence.ts';
import { nameOf } from '../words.ts';
import type { InputDifference } from './input-differences.ts';

/** Rows of lines and of shipments that an origin names. */
const named = 8;

/** What an input that differs is told with. */
export interface ToldInput {
  /** What the input is called, and what stands in A and in B. */
  readonly what: string;
  readonly a: string;
  readonly b: string;
}

/** Where the value of an input comes from: both values, and what they act on. */
export const explainInput = (
  context: OriginContext,
  recordName: RecordName,
  difference: InputDifference,
  { what, a, b }: ToldInput,
): Origin => {
  const { t } = context.words;
  const basis = basisOf(context, recordName, difference);
  return {
    title: what,
    formula: t(`workbench:differences.origin.${difference.what === 'lever' ? 'input' : difference.what}`),
    inputs: [
      { label: t('workbench:differences.origin.a'), value: a },
      { label: t('workbench:differences.origin.b'), value: b },
      ...basis.inputs,
    ],
    sources: basis.sources,
    ...(basis.note === undefined ? {} : { note: basis.note }),
  };
};

const basisOf = (context: OriginContext, recordName: RecordName, difference: InputDifference): LeverBasis => {
  switch (difference.what) {
    case 'year':
      return yearBasis(context, recordName, difference.a, difference.b);
    case 'maturity':
      return maturityBasis(context, recordName);
    case 'lever': {
      const lever = difference.b ?? difference.a;
      return lever === null ? { inputs: [], sources: [] } : leverBasis(context, recordName, lever);
    }
  }
};

/** What a year decides: the lines that open and the shipments that start or end between the two. */
export const yearBasis = (context: OriginContext, recordName: RecordName, a: number, b: number): LeverBasis => {
  const { dataset, words } = context;
  const [early, late] = [Math.min(a, b), Math.max(a, b)];
  const between = (year: number | undefined): year is number => year !== undefined && year > early && year <= late;
  const legs = dataset.legs.filter(({ open_year }) => between(open_year));
  const starting = dataset.shipments.filter(({ period, start_year }) => period !== 'baseline' && between(start_year));
  const ending = dataset.shipments.filter(
    ({ period, end_year }) => period !== 'baseline' && between(end_year === undefined ? end_year : end_year + 1),
  );
  const year = (key: string, value: number | undefined): string =>
    value === undefined ? '' : words.t(`workbench:differences.origin.${key}`, { year: words.f.year(value) });
  return {
    inputs: [
      ...legs.slice(0, named).map((leg) => lineInput(context, recordName, leg)),
      ...starting.slice(0, named).map((one) => ({ label: shipmentName(context, recordName, one), value: year('starts', one.start_year) })),
      ...ending.slice(0, named).map((one) => ({ label: shipmentName(context, recordName, one), value: year('ends', one.end_year) })),
    ],
    sources: distinct([
      ...legSources(context, legs.slice(0, named)),
      ...shipmentSources(
        context,
        [...starting.slice(0, named), ...ending.slice(0, named)].map(({ id }) => id),
      ),
    ]),
  };
};

/** What counting as built decides: the planned lines that have a year. */
export const maturityBasis = (context: OriginContext, recordName: RecordName): LeverBasis => {
  const legs = context.dataset.legs.filter(({ status, open_year }) => status === 'planned' && open_year !== undefined);
  return {
    inputs: legs.slice(0, named).map((leg) => lineInput(context, recordName, leg)),
    sources: legSources(context, legs.slice(0, named)),
  };
};

const lineInput = ({ words: { t, f } }: OriginContext, recordName: RecordName, leg: Leg): OriginInput => ({
  label: recordName('leg', leg.id),
  value: `${nameOf(t, 'legStatus', leg.status)}, ${t(
    `workbench:differences.origin.${leg.open_year_basis === 'assumed' ? 'assumed' : 'opens'}`,
    { year: f.year(leg.open_year ?? 0) },
  )}`,
});

const shipmentName = ({ words }: OriginContext, recordName: RecordName, shipment: Shipment): string =>
  `${words.f.list(shipment.sites.map((site) => recordName('site', site)))} – ${marketName(words, shipment.market)}: ${productName(words, shipment.product)}`;

const legSources = ({ details }: OriginContext, legs: readonly Leg[]): readonly string[] =>
  legs.flatMap(({ id }) => details?.legs[id]?.sources ?? []);
