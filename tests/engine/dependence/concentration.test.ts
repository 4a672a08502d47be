import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveRoutes, hhi, hhiBounds, shannon } from '../../../src/engine/dependence/concentration.ts';

describe('example 5A', () => {
  it('has HHI 0.52, entropy 0.67301 and 1.960 or 1.923 effective routes', () => {
    const shares = [0.6, 0.4, 0];
    expect(hhi(shares)).toBeCloseTo(0.52, 12);
    expect(shannon(shares).toFixed(5)).toBe('0.67301');
    expect(effectiveRoutes(shares).byEntropy.toFixed(3)).toBe('1.960');
    expect(effectiveRoutes(shares).byHhi.toFixed(3)).toBe('1.923');
  });
});

describe('concentration of which only a part is known', () => {
  it('lies between the rest spread thin and the rest in one hand', () => {
    expect(hhiBounds([])).toEqual({ least: 0, most: 1 });
    expect(hhiBounds([1])).toEqual({ least: 1, most: 1 });
    const { least, most } = hhiBounds([0.5, 0.2]);
    expect(least).toBeCloseTo(0.29, 12);
    expect(most).toBeCloseTo(0.38, 12);
    expect(hhi([0.5, 0.2, 0.3])).toBeCloseTo(most, 12);
    expect(hhi([0.5, 0.2, ...new Array<number>(1000).fill(0.3 / 1000)])).toBeCloseTo(least, 3);
  });

  it('refuses shares that are none', () => {
    expect(() => hhiBounds([0.7, 0.4])).toThrow(/sum to 1\.1/);
    expect(() => hhiBounds([-0.1])).toThrow(/share 0 is -0\.1/);
    expect(() => hhiBounds([Number.NaN])).toThrow(/share 0 is NaN/);
  });
});

describe('concentration', () => {
  it('runs from one route to n even ones', () => {
    expect(effectiveRoutes([1, 0])).toEqual({ byEntropy: 1, byHhi: 1 });
    const even = effectiveRoutes([0.25, 0.25, 0.25, 0.25]);
    expect(even.byEntropy).toBeCloseTo(4, 12);
    expect(even.byHhi).toBeCloseTo(4, 12);
  });

  it('counts at least as many routes by entropy as by HHI, and no more than there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 }), (tonnes) => {
        const total = tonnes.reduce((sum, own) => sum + own, 0);
        const { byEntropy, byHhi } = effectiveRoutes(tonnes.map((own) => own / total));
        expect(byEntropy).toBeGreaterThanOrEqual(byHhi - 1e-9);
        expect(byEntropy).toBeLessThanOrEqual(tonnes.length + 1e-9);
        expect(byHhi).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
      { seed: 20261124 },
    );
  });

  it('rises when two routes become one', () => {
    expect(hhi([0.5, 0.5])).toBeGreaterThan(hhi([0.5, 0.3, 0.2]));
    expect(shannon([0.5, 0.5])).toBeLessThan(shannon([0.5, 0.3, 0.2]));
  });

  it('has nothing to count when nothing moves', () => {
    expect(effectiveRoutes([0, 0])).toEqual({ byEntropy: 0, byHhi: 0 });
    expect(hhi([])).toBe(0);
  });

  it('names a share that is none, and a sum that is not 1', () => {
    expect(() => hhi([0.5, Number.NaN])).toThrow(/share 1 is NaN/);
    expect(() => shannon([-0.1, 1.1])).toThrow(/share 0 is -0.1/);
    expect(() => hhi([0.5, 0.4])).toThrow(/sum to 0.9/);
  });
});
