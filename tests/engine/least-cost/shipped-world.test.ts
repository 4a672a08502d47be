import { beforeAll, describe, expect, it } from 'vitest';
import { packData } from '../../../src/dataset/pack.ts';
import { baselineScenario, type LeastCostWorld, leastCostWorld, loadLinearSolver, runSteps } from '../../../src/engine/index.ts';
import { shippedData } from '../../dataset/data.ts';

let open: LeastCostWorld;
let closed: LeastCostWorld;

beforeAll(async () => {
  const { core } = packData(await shippedData);
  const solve = await loadLinearSolver();
  const baseline = baselineScenario(core);
  const without = { ...baseline, levers: [{ type: 'close-country', country: 'RU', scope: 'transit' } as const] };
  open = runSteps(leastCostWorld(core, baseline, solve, { worthOf: 'none' }));
  closed = runSteps(leastCostWorld(core, without, solve, { worthOf: 'none' }));
}, 60_000);

describe('the least-cost flow of the shipped data', () => {
  it('is a lower bound of what behaviour costs, with a small proven gap', () => {
    for (const result of [open, closed]) {
      expect(result.cost_usd_y).toBeLessThan(result.behavioural_cost_usd_y);
      expect(result.gap_usd_y / result.cost_usd_y).toBeLessThan(1e-3);
    }
  });

  it('costs more without Russia, and puts a price on the quota over the Caspian', () => {
    expect(closed.cost_usd_y).toBeGreaterThan(open.cost_usd_y);
    const quota = (result: LeastCostWorld) => result.limits.find(({ id }) => id === 'class-7-caspian');
    expect(quota(closed)?.value_usd_per_t).toBeGreaterThan(quota(open)?.value_usd_per_t ?? Number.POSITIVE_INFINITY);
  });

  it('moves or leaves every tonne, and overloads no limit', () => {
    for (const flow of closed.flows) {
      const moved = flow.routes.reduce((sum, route) => sum + route.tonnes_y, 0);
      expect(moved + flow.unserved_t_y, flow.id).toBeCloseTo(flow.tonnes_y, 3);
    }
    for (const limit of closed.limits) expect(limit.used_t_y, limit.id).toBeLessThanOrEqual(limit.free_t_y * (1 + 1e-6) + 1e-6);
  });
});
