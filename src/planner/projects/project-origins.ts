import { distinct, type Origin, type OriginContext } from '../origin.ts';
import { usdLarge } from '../quantities.ts';
import { dollarsOf } from './matrix.ts';
import type { ProjectRecord } from './records.ts';

const recordsNamed = 8;

/** Where the dollars of some records come from: the largest of them, and the sources of each. */
export function explainDollars(context: OriginContext, records: readonly ProjectRecord[], title: string): Origin {
  const { words } = context;
  const counted = records
    .filter((record) => dollarsOf([record]) > 0)
    .toSorted((one, other) => dollarsOf([other]) - dollarsOf([one]) || one.id.localeCompare(other.id));
  const named = counted.slice(0, recordsNamed);
  const rest = counted.slice(recordsNamed);
  const money = (some: readonly ProjectRecord[]): string => usdLarge(words, dollarsOf(some) * 1e6);
  return {
    title,
    formula: words.t('dollars.formula'),
    inputs: [
      { label: words.t('dollars.all', { count: counted.length }), value: money(counted) },
      ...named.map((record) => ({
        label: record.year === null ? record.title : `${record.title} (${record.year})`,
        value: money([record]),
        english: true,
      })),
      ...(rest.length === 0 ? [] : [{ label: words.t('dollars.rest', { count: rest.length }), value: money(rest) }]),
    ],
    sources: distinct(counted.flatMap(({ sources }) => sources)),
  };
}
