import { describe, expect, it } from 'vitest';
import { pert, triangular } from '../../../src/engine/index.ts';

describe('triangular and PERT on (6, 9, 20), method example 8A', () => {
  it('has the means of the example', () => {
    expect(triangular(6, 9, 20).mean).toBeCloseTo(11.667, 3);
    expect(pert(6, 9, 20).mean).toBeCloseTo(10.333, 3);
  });

  it('has the exact deviation of the beta distribution, not the shortcut', () => {
    expect(Math.sqrt(pert(6, 9, 20).variance)).toBeCloseTo(2.446, 3);
    expect(Math.sqrt(triangular(6, 9, 20).variance)).toBeCloseTo(Math.sqrt((36 + 81 + 400 - 54 - 120 - 180) / 18), 12);
  });

  it('integrates its quantiles back to mean and variance', () => {
    for (const make of [triangular, pert]) {
      const distribution = make(6, 9, 20);
      const n = 4000;
      const values = Array.from({ length: n }, (_, index) => distribution.quantile((index + 0.5) / n));
      const mean = values.reduce((sum, value) => sum + value, 0) / n;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
      expect(mean).toBeCloseTo(distribution.mean, 3);
      expect(variance).toBeCloseTo(distribution.variance, 1);
    }
  });
});

describe('quantiles', () => {
  it('undo the distribution function, at both ends and with the mode at an end', () => {
    for (const make of [triangular, pert]) {
      for (const [low, mid, high] of [
        [6, 9, 20],
        [0, 0, 2],
        [-3, 5, 5],
        [1, 1.5, 2],
      ] as const) {
        const distribution = make(low, mid, high);
        expect(distribution.quantile(0)).toBeCloseTo(low, 12);
        expect(distribution.quantile(1)).toBeCloseTo(high, 12);
        for (const u of [1e-6, 0.01, 0.1, 0.37, 0.5, 0.9, 0.99, 1 - 1e-6]) {
          expect(distribution.cdf(distribution.quantile(u)), `${make.name} ${low} ${mid} ${high} at ${u}`).toBeCloseTo(u, 9);
        }
      }
    }
  });

  it('are those of the closed forms: the symmetric PERT is Beta(3, 3), the one-sided one 1 - (1 - x)^5', () => {
    const symmetric = pert(0, 0.5, 1);
    for (const x of [0.1, 0.3, 0.5, 0.8]) expect(symmetric.cdf(x)).toBeCloseTo(x ** 3 * (10 - 15 * x + 6 * x * x), 12);
    const oneSided = pert(0, 0, 1);
    for (const u of [0.001, 0.2, 0.5, 0.99]) expect(oneSided.quantile(u)).toBeCloseTo(1 - (1 - u) ** 0.2, 10);
  });

  it('of a constant are the constant', () => {
    expect(triangular(4, 4, 4).quantile(0.3)).toBe(4);
    expect(pert(4, 4, 4).quantile(0.3)).toBe(4);
    expect(pert(4, 4, 4).variance).toBe(0);
  });
});

it('names what is out of order', () => {
  expect(() => triangular(3, 2, 5)).toThrow('triangular: low 3, mid 2, high 5; expected finite numbers with low <= mid <= high.');
  expect(() => pert(0, Number.NaN, 1)).toThrow(/mid NaN/);
  expect(() => pert(0, 0, 1).quantile(1.2)).toThrow('pert: the probability is 1.2; expected a number from 0 to 1.');
});
