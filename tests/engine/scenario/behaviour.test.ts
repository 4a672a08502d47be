import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { bestOf, shipmentOf, tinyEstimate } from '../../fixtures/tiny-dataset.ts';

describe('the capital rate', () => {
  it('doubled doubles the value of time, and so of its spread', () => {
    const before = bestOf(tinyEstimate(), 'conc');
    const after = bestOf(tinyEstimate([{ type: 'capital-rate', rate: 0.2 }]), 'conc');
    expect(after.breakdown.time).toBeCloseTo(2 * before.breakdown.time, 9);
    expect(after.breakdown.reliability).toBeCloseTo(2 * before.breakdown.reliability, 9);
    expect(after.cost_usd_per_t).toBe(before.cost_usd_per_t);
  });

  it('of nothing leaves money alone', () => {
    expect(bestOf(tinyEstimate([{ type: 'capital-rate', rate: 0 }]), 'conc').breakdown).toMatchObject({ time: 0, reliability: 0 });
  });
});

describe('the logit scale', () => {
  const north: Lever = { type: 'corridor-constant', corridor: 'northern', share_of_best_cost: 1 };
  const routesAt = (factor: number) => shipmentOf(tinyEstimate([north, { type: 'logit-scale', factor }]), 'cath@smelter').routes;

  it('makes shippers follow cost more closely, up to all of them', () => {
    // The mean of what they bear falls with the scale, by its variance (method 4.1), down to the least.
    const means = [0.05, 0.5, 1, 4, 400].map((factor) =>
      routesAt(factor).reduce((sum, route) => sum + route.share * route.generalised_cost_usd_per_t, 0),
    );
    expect(means).toEqual([...means].sort((a, b) => b - a));
    expect(new Set(means).size).toBe(means.length);
    expect(means.at(-1)).toBeCloseTo(Math.min(...routesAt(1).map((route) => route.generalised_cost_usd_per_t)), 6);
  });

  it('follows the odds of a path-size logit', () => {
    const flow = shipmentOf(tinyEstimate([north]), 'cath@smelter');
    const cost = (corridor: string): number =>
      Math.min(...flow.routes.filter((route) => route.corridor === corridor).map((route) => route.generalised_cost_usd_per_t));
    const part = (corridor: string): number =>
      flow.routes.filter((route) => route.corridor === corridor).reduce((sum, route) => sum + route.share, 0);
    const scale = 57.6 + 0.1 * 230;
    const odds = Math.log(part('northern') / part('middle'));
    // North and middle share nothing before the last port, so path sizes are near one: within a factor of two.
    expect(Math.abs(odds - (10 / scale) * (cost('middle') - cost('northern')))).toBeLessThan(Math.log(2));
  });
});
