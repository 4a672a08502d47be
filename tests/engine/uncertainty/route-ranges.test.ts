import { describe, expect, it } from 'vitest';
import { draws, estimate, routeRangesSteps } from '../../../src/engine/index.ts';
import { drive } from '../../../src/worker/drive.ts';
import { deepFreeze } from '../../fixtures/deep-freeze.ts';
import { scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';

/** The tiny dataset with a range around every parameter; a smelter pays for no more than there is. */
const ranged = deepFreeze({
  ...tinyDataset,
  parameters: tinyDataset.parameters.map((parameter) => ({
    ...parameter,
    low: parameter.mid * 0.8,
    high: parameter.id.startsWith('payable-share') ? parameter.mid : parameter.mid * 1.5,
  })),
});
const world = scenarioOf();
const { shipments } = estimate(ranged, world);
const flow = shipments.find(({ routes }) => routes.length > 1) ?? shipments[0];

describe('ranges along a route', () => {
  it('are those of the routes of the estimate, step by step, and grow on the way', async () => {
    const ranges = await drive(routeRangesSteps(ranged, world, flow?.id ?? '', { draws: 12 }));
    expect(ranges.map(({ id }) => id)).toEqual(flow?.routes.map(({ id }) => id));
    for (const [at, range] of ranges.entries()) {
      const route = flow?.routes[at];
      expect(range.steps.map(({ id }) => id)).toEqual(route?.legs.map(({ id }) => id));
      let before = range.start;
      for (const step of range.steps) {
        for (const read of ['cost_usd_per_t', 'hours'] as const) {
          expect(step[read].p10).toBeGreaterThanOrEqual(before[read].p10);
          expect(step[read].p90).toBeGreaterThanOrEqual(before[read].p90);
          expect(step[read].p10).toBeLessThanOrEqual(step[read].p50);
          expect(step[read].p50).toBeLessThanOrEqual(step[read].p90);
        }
        before = step;
      }
    }
  });

  it('end where the draws of the whole portfolio have the shipment, where it has one way', async () => {
    const only = shipments.find(({ routes, by_air }) => routes.length === 1 && !by_air);
    expect(only).toBeDefined();
    const [range] = await drive(routeRangesSteps(ranged, world, only?.id ?? '', { draws: 12 }));
    const whole = draws(ranged, world, null, { draws: 12 }).shipments.find(({ id }) => id === only?.id);
    const last = range?.steps.at(-1);
    for (const read of ['cost_usd_per_t', 'hours'] as const) {
      expect(last?.[read].p10).toBeCloseTo(whole?.[read].a?.p10 ?? 0, 6);
      expect(last?.[read].p90).toBeCloseTo(whole?.[read].a?.p90 ?? 0, 6);
    }
  });

  it('are none for a flow that the scenario does not have', async () => {
    expect(await drive(routeRangesSteps(ranged, world, 'no-such-flow', { draws: 2 }))).toEqual([]);
  });
});
