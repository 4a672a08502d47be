import { describe, expect, it } from 'vitest';
import { commonUniform, correlatedUniform, pearsonOfSpearman, quantile, spreadOf } from '../../../src/engine/index.ts';

const draws = Array.from({ length: 4000 }, (_, draw) => draw);

/** Pearson correlation of two samples. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanA = mean(a);
  const meanB = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, index) => {
    const other = (b[index] ?? 0) - meanB;
    ab += (value - meanA) * other;
    aa += (value - meanA) ** 2;
    bb += other ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

describe('common random numbers', () => {
  it('depend on seed, id and draw alone', () => {
    expect(commonUniform(1, 'port-hours', 7)).toBe(commonUniform(1, 'port-hours', 7));
    expect(commonUniform(2, 'port-hours', 7)).not.toBe(commonUniform(1, 'port-hours', 7));
    expect(commonUniform(1, 'port-hour', 7)).not.toBe(commonUniform(1, 'port-hours', 7));
  });

  it('are even and without trend over draws, and independent between ids', () => {
    const a = draws.map((draw) => commonUniform(1, 'a', draw));
    const b = draws.map((draw) => commonUniform(1, 'b', draw));
    for (const p of [0.1, 0.5, 0.9]) expect(Math.abs(quantile(a, p) - p)).toBeLessThan(0.025);
    expect(Math.abs(correlation(a, b))).toBeLessThan(0.05);
    expect(Math.abs(correlation(a.slice(1), a.slice(0, -1)))).toBeLessThan(0.05);
    expect(Math.min(...a)).toBeGreaterThan(0);
    expect(Math.max(...a)).toBeLessThan(1);
  });

  it('make the difference of two like scenarios narrow: with correlation .95, sd 3.16 instead of 14.1 (method 8)', () => {
    const own = 10;
    const variance = own ** 2 + own ** 2 - 2 * 0.95 * own * own;
    expect(Math.sqrt(variance)).toBeCloseTo(3.16, 2);
  });
});

describe('members of a group', () => {
  const group = { id: 'tariffs', spearman: 0.7 };
  const ofGroup = (id: string): number[] => draws.map((draw) => correlatedUniform(1, id, draw, group));

  it('have the rank correlation of the group and stay even', () => {
    const a = ofGroup('kz');
    const b = ofGroup('ru');
    expect(Math.abs(correlation(a, b) - 0.7)).toBeLessThan(0.03);
    for (const p of [0.1, 0.5, 0.9]) expect(Math.abs(quantile(a, p) - p)).toBeLessThan(0.03);
  });

  it('are independent of those outside, and of other groups', () => {
    const a = ofGroup('kz');
    const other = draws.map((draw) => correlatedUniform(1, 'x', draw, { id: 'hours', spearman: 0.7 }));
    expect(Math.abs(correlation(a, other))).toBeLessThan(0.05);
  });

  it('move as one at rank correlation 1', () => {
    const one = { id: 'one', spearman: 1 };
    expect(correlatedUniform(1, 'a', 3, one)).toBeCloseTo(correlatedUniform(1, 'b', 3, one), 7);
  });

  it('follow rho = 2 sin(pi rho_s / 6)', () => {
    expect(pearsonOfSpearman(1)).toBeCloseTo(1, 12);
    expect(pearsonOfSpearman(0.5)).toBeCloseTo(0.517638, 6);
  });

  it('want a rank correlation from 0 to 1', () => {
    expect(() => correlatedUniform(1, 'a', 0, { id: 'bad', spearman: -0.2 })).toThrow(/"bad".*-0.2/);
  });
});

describe('quantiles of a sample, type 7', () => {
  it('interpolate between order statistics', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12);
    expect(spreadOf([5])).toEqual({ p10: 5, p50: 5, p90: 5 });
  });

  it('leave their input as it is, and say what is wrong with it', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
    expect(() => quantile([], 0.5)).toThrow(/no values/);
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow(/value 1 is NaN/);
    expect(() => quantile([1], 2)).toThrow(/p is 2/);
  });
});
