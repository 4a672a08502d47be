import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/engine/validation/summary.ts';
import type { ValidationRow } from '../../../src/engine/validation/types.ts';

const row = (given: Partial<ValidationRow>): ValidationRow => ({
  id: 'row',
  family: 'days',
  role: 'validation',
  input: false,
  metric: 'days',
  what: 'container',
  unit: 'days',
  from: null,
  to: null,
  corridor: null,
  published: { value: 10, low: 9, high: 12 },
  year: 2024,
  modelled: 11,
  ways: [],
  range: { p10: 10, p90: 13 },
  rangeOfOne: null,
  error: 0.1,
  overlaps: true,
  overlapsMean: true,
  hasLaneRate: true,
  notModelled: null,
  deviation: null,
  source: 'source',
  ...given,
});
const barOf = (rows: readonly ValidationRow[], family: string) =>
  summarise(rows).bars.find((bar) => bar.family === family && bar.role === 'validation');

describe('the summary of a validation', () => {
  it('takes the median of absolute errors', () => {
    expect(barOf([row({ error: -0.3 }), row({ error: 0.1 }), row({ error: 0.2 })], 'days')).toMatchObject({
      rows: 3,
      medianAbsoluteError: 0.2,
      met: true,
    });
    expect(barOf([row({ error: -0.3 }), row({ error: 0.2 })], 'days')).toMatchObject({ medianAbsoluteError: 0.25, met: false });
  });

  it('leaves out what the model reads, what it has not, the other role, and differences of lengths', () => {
    const rows = [
      row({ input: true, error: 5 }),
      row({ modelled: null, error: null, overlaps: null }),
      row({ role: 'calibration', error: 5 }),
      row({ family: 'km', metric: 'km_difference', error: 5, deviation: 'a claim' }),
      row({ family: 'km', metric: 'km', error: 0.01 }),
    ];
    expect(barOf(rows, 'days')).toMatchObject({ rows: 0, medianAbsoluteError: null, met: null });
    expect(barOf(rows, 'km')).toMatchObject({ rows: 1, met: true });
  });

  it('counts overlaps only where something was drawn, and holds them to four in five', () => {
    const drawn = [true, true, true, true, false].map((overlaps) => row({ overlaps }));
    expect(summarise([...drawn, row({ overlaps: false, range: null })]).overlap[0]).toMatchObject({ rows: 5, share: 0.8, met: true });
    expect(summarise([...drawn, row({ overlaps: false })]).overlap[0]).toMatchObject({ rows: 6, met: false });
  });

  it('names the rows that are far off, and those of validation that do not overlap, without a stated reason', () => {
    const rows = [
      row({ id: 'far', error: -0.41 }),
      row({ id: 'told', error: 0.9, deviation: 'a congested year' }),
      row({ id: 'near' }),
      row({ id: 'apart', overlaps: false }),
      row({ id: 'apart-told', overlaps: false, deviation: 'a record' }),
      row({ id: 'apart-of-calibration', overlaps: false, role: 'calibration' }),
      row({ id: 'a-point-apart', overlaps: false, range: null }),
    ];
    expect(summarise(rows).unexplained).toEqual(['far', 'apart']);
  });

  it('holds prices to the bar where a through or lane rate exists, and gives the median of all beside it', () => {
    const price = (error: number, hasLaneRate: boolean) => row({ family: 'money', metric: 'usd_per_teu', error, hasLaneRate });
    const bar = barOf([price(0.1, true), price(-0.2, true), price(0.9, false), price(0.8, false), price(0.7, false)], 'money');
    expect(bar).toMatchObject({ rows: 2, met: true, all: { rows: 5, medianAbsoluteError: 0.7 } });
    expect(bar?.medianAbsoluteError).toBeCloseTo(0.15, 12);
  });

  it('tells how often the ranges of means alone overlap', () => {
    const [overlap] = summarise([row({ overlaps: true, overlapsMean: false }), row({})]).overlap;
    expect(overlap).toMatchObject({ share: 1, shareOfMeans: 0.5 });
  });
});
