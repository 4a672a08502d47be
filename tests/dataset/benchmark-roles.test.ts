import { describe, expect, it } from 'vitest';
import type { Benchmark } from '../../src/dataset/details.ts';
import { shippedData } from './data.ts';

const families = ['days', 'money', 'km', 'volume', 'capacity', 'border'] as const;
const groupOf = (row: Benchmark): string => `${row.source} ${row.corridor ?? ''}`;
const smallest = (values: readonly string[]): string => [...values].sort()[0] ?? '';

/** The rule that seeds/README.md states, carried out anew. */
function rolesByRule(rows: readonly Benchmark[]): Map<string, string> {
  const open = rows.filter((row) => row.input !== true);
  const roles = new Map<string, string>();
  for (const family of families) {
    const corridors = [...new Set(open.filter((row) => row.family === family).map((row) => row.corridor ?? ''))].sort();
    for (const corridor of corridors) {
      const groups = [...new Set(open.filter((row) => row.family === family && (row.corridor ?? '') === corridor).map(groupOf))]
        .map((group) => ({ group, rows: open.filter((row) => groupOf(row) === group) }))
        .map(({ group, rows: own }) => ({
          group,
          informs: own.some((row) => row.informs !== undefined),
          first: smallest(own.map((row) => row.id)),
        }))
        .sort((a, b) => Number(a.informs) - Number(b.informs) || (a.first < b.first ? -1 : 1));
      const given = groups.flatMap(({ group }) => roles.get(group) ?? []);
      const validation = given.filter((role) => role === 'validation').length;
      let next = validation <= given.length - validation ? 'validation' : 'calibration';
      for (const { group } of groups) {
        if (roles.has(group)) continue;
        roles.set(group, next);
        next = next === 'validation' ? 'calibration' : 'validation';
      }
    }
  }
  return new Map(rows.map((row) => [row.id, row.input === true ? 'calibration' : (roles.get(groupOf(row)) ?? '')]));
}

describe('the roles of benchmarks', () => {
  it('follow the stated rule', async () => {
    const { benchmarks } = (await shippedData).records;
    const expected = rolesByRule(benchmarks);
    expect(Object.fromEntries(benchmarks.map((row) => [row.id, row.role]))).toEqual(Object.fromEntries(expected));
  });

  it('hold every family on both sides', async () => {
    const { benchmarks } = (await shippedData).records;
    for (const family of families) {
      expect(new Set(benchmarks.filter((row) => row.family === family).map((row) => row.role)), family).toEqual(
        new Set(['calibration', 'validation']),
      );
    }
  });
});
