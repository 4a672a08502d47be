import { distinct, type Origin, type OriginContext } from '../origin.ts';
import { usdLarge } from '../quantities.ts';
import { named } from '../words.ts';
import { dollarsOf } from './matrix.ts';
import { actorName } from './project-words.ts';
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

/** Where the dollars of one record come from: who named them, when, and the sources of the record. */
export function explainRecord(context: OriginContext, record: ProjectRecord): Origin {
  const { words } = context;
  const { t, f } = words;
  return {
    title: record.title,
    formula: t('dollars.ofRecord'),
    inputs: [
      { label: t('dollars.named'), value: usdLarge(words, (record.usd_m ?? 0) * 1e6) },
      { label: t('dollars.by'), value: actorName(words, record.actor) },
      ...(record.year === null ? [] : [{ label: t('claims.year'), value: f.year(record.year) }]),
      { label: t('dollars.reached'), value: named(words, 'engagement', record.level) },
    ],
    sources: record.sources,
    ...(record.told_in_programme ? { note: t('list.toldTwice') } : {}),
  };
}
