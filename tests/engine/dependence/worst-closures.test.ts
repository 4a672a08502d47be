import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCost } from '../../../src/engine/assignment/least-cost.ts';
import { worstClosures } from '../../../src/engine/dependence/worst-closures.ts';
import { cases, SEEDED, toyA } from '../assignment/cases.ts';

const toyCost = (closed: readonly number[]): number => {
  const { flows, limits } = toyA(
    1,
    [60, 50, 40].map((capacity, way) => (closed.includes(way) ? 0 : capacity)),
  );
  return leastCost(flows, limits).cost;
};

describe('toy A', () => {
  it.each([
    [0, [], 9800],
    [1, [0], 14_700],
    [2, [0, 1], 29_200],
    [3, [0, 1, 2], 40_000],
  ])('loses most, %i at a time, by %j', (size, closed, cost) => {
    const worst = worstClosures(3, size, toyCost);
    expect(worst.closed).toEqual(closed);
    expect(worst.cost).toBeCloseTo(cost, 9);
    expect([worst.exact, worst.atMost]).toEqual([true, worst.cost]);
  });
});

describe('beyond two', () => {
  it('grows a set whose cost lies between that of the dearest pair and the bound', () => {
    fc.assert(
      fc.property(cases(fc.constant(1)), ({ flows, limits }) => {
        const costOf = (closed: readonly number[]): number =>
          leastCost(
            flows,
            limits.map((limit, index) => (closed.includes(index) ? { capacity: 0 } : limit)),
          ).cost;
        if (limits.length < 4) return;
        const pair = worstClosures(limits.length, 2, costOf);
        const three = worstClosures(limits.length, 3, costOf);
        const slack = 1e-6 * (1 + Math.abs(three.cost));
        let best = Number.NEGATIVE_INFINITY;
        for (let a = 0; a < limits.length; a++) {
          for (let b = a + 1; b < limits.length; b++) for (let c = b + 1; c < limits.length; c++) best = Math.max(best, costOf([a, b, c]));
        }
        expect(three.closed).toHaveLength(3);
        expect(three.exact).toBe(false);
        expect(three.cost).toBeGreaterThanOrEqual(pair.cost - slack);
        expect(best).toBeLessThanOrEqual(three.atMost + slack);
        expect(three.cost).toBeLessThanOrEqual(best + slack);
      }),
      { ...SEEDED, numRuns: 60 },
    );
  });

  it('names a size that is out of range', () => {
    expect(() => worstClosures(2, 3, () => 0)).toThrow(/size is 3; expected a whole number from 0 to 2/);
  });
});
