import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annuity } from '../../../src/engine/bargaining/annuity.ts';

describe('annuity', () => {
  it('pays off the sum with interest in its years', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e10, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (principal, rate, years) => {
          const payment = annuity(principal, rate, years);
          let owed = principal;
          for (let year = 0; year < years; year++) owed = owed * (1 + rate) - payment;
          expect(Math.abs(owed) / (principal * (1 + rate) ** years)).toBeLessThan(1e-9);
        },
      ),
      { seed: 20261124, numRuns: 200 },
    );
  });

  it('is a part of a year each at no interest, and the interest alone for ever', () => {
    expect(annuity(1000, 0, 20)).toBe(50);
    expect(annuity(1000, 1e-12, 20)).toBeCloseTo(50, 6);
    expect(annuity(1000, 0.08, Number.POSITIVE_INFINITY)).toBe(80);
  });

  it('names a value out of range', () => {
    expect(() => annuity(Number.NaN, 0.1, 10)).toThrow(/principal is NaN/);
    expect(() => annuity(1, -0.1, 10)).toThrow(/rate is -0.1/);
    expect(() => annuity(1, 0.1, 0)).toThrow(/0 years/);
  });
});
