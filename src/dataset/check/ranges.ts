import type { CollectionName, Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

interface Range {
  readonly low: number | undefined;
  readonly value: number | null | undefined;
  readonly high: number | undefined;
  readonly field: string;
}

function outside<Name extends CollectionName>(name: Name, record: Records[Name][number], range: Range): Problem[] {
  const { low, value, high, field } = range;
  if (value === undefined || value === null) return [];
  if ((low === undefined || low <= value) && (high === undefined || value <= high)) return [];
  return [problemOf(name, record, field, value, `is ${value}. Allowed: ${low ?? 'any'} to ${high ?? 'any'}, its own range.`)];
}

/** Every middle value lies within its own low and high. */
export function checkRanges(records: Records): Problem[] {
  return [
    ...records.parameters.flatMap((record) => outside('parameters', record, { ...record, value: record.mid, field: 'mid' })),
    ...records.rates.flatMap((record) =>
      outside('rates', record, { low: record.low, value: record.value, high: record.high, field: 'value' }),
    ),
    ...records.benchmarks.flatMap((record) =>
      outside('benchmarks', record, { low: record.low, value: record.value, high: record.high, field: 'value' }),
    ),
    ...records.instruments.flatMap((record) =>
      outside('instruments', record, { low: record.low, value: record.value, high: record.high, field: 'value' }),
    ),
    ...records.minerals.flatMap((mineral) =>
      mineral.stages.flatMap((product, index) =>
        outside('minerals', mineral, {
          low: product.price_low,
          value: product.price_usd_t,
          high: product.price_high,
          field: `stages.${index}.price_usd_t`,
        }),
      ),
    ),
  ];
}
