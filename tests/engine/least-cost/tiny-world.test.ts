import { beforeAll, describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { type LeastCostWorld, type LinearSolver, leastCostWorld, loadLinearSolver, runSteps } from '../../../src/engine/index.ts';
import { rowOf, scenarioOf, tinyDataset, tinyEstimate } from '../../fixtures/tiny-dataset.ts';

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

const solved = (levers: readonly Lever[] = []): LeastCostWorld => runSteps(leastCostWorld(tinyDataset, scenarioOf(levers), solve));
const north = (t_per_y: number): Lever => ({ type: 'set-capacity', t_per_y, on: { leg: 'hub--ru-port' } });

describe('the least-cost flow of the tiny world', () => {
  it('sends every flow its cheapest way where nothing binds, and costs less than behaviour does', () => {
    const result = solved();
    const estimate = tinyEstimate();
    expect(result.cost_usd_y).toBeLessThan(result.behavioural_cost_usd_y);
    expect(result.flows.length).toBeGreaterThan(0);
    for (const flow of result.flows) {
      const best = rowOf(estimate.shipments, flow.id).routes[0];
      expect(flow.routes, flow.id).toHaveLength(1);
      expect(flow.routes[0]?.generalised_cost_usd_per_t, flow.id).toBeCloseTo(best?.generalised_cost_usd_per_t ?? Number.NaN, 6);
    }
    const sum = result.flows.reduce((total, flow) => total + flow.marginal_usd_per_t * flow.tonnes_y, 0);
    expect(sum / result.cost_usd_y).toBeCloseTo(1, 9);
  });

  it('prices a line with too little room: the value lies between what more saves and what less costs', () => {
    const free = solved();
    const tight = solved([north(10_000)]);
    const row = rowOf([...tight.limits], 'hub--ru-port');
    expect(row.used_t_y).toBeCloseTo(10_000, 3);
    expect(row.value_usd_per_t).toBeGreaterThan(0);
    const { gain, lose } = row.worth ?? { gain: Number.NaN, lose: Number.NaN };
    expect(gain).toBeLessThanOrEqual(row.value_usd_per_t + 1e-6);
    expect(lose).toBeGreaterThanOrEqual(row.value_usd_per_t - 1e-6);
    expect(tight.cost_usd_y).toBeGreaterThan(free.cost_usd_y);
  });

  it('costs more the less room there is, and never more than behaviour', () => {
    const costs = [1e9, 50_000, 10_000, 0].map((room) => solved([north(room)]));
    for (const [index, result] of costs.entries()) {
      expect(result.cost_usd_y).toBeLessThanOrEqual(result.behavioural_cost_usd_y * (1 + 1e-9));
      if (index > 0) expect(result.cost_usd_y).toBeGreaterThanOrEqual((costs[index - 1]?.cost_usd_y ?? 0) - 1e-3);
    }
  });
});
