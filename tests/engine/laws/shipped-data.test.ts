import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load.ts';
import type { Lever, Scenario } from '../../../src/dataset/schema/scenario.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { baselineScenario, type Estimate, estimate, type ShipmentEstimate } from '../../../src/engine/index.ts';
import { deepFreeze } from '../../fixtures/deep-freeze.ts';
import { expectLawsHold } from './check-estimate.ts';

/** The laws on the data that ship, frozen: writing into them is an error. */
let dataset: Dataset;
let baseline: Estimate;

const under = (...levers: Lever[]): Scenario => ({ ...baselineScenario(dataset), id: 'trial', levers });
const run = (...levers: Lever[]): Estimate => estimate(dataset, under(...levers));
const text = (result: Estimate): string => JSON.stringify({ ...result, scenario: null });

beforeAll(async () => {
  dataset = deepFreeze(await loadDataset(fileURLToPath(new URL('../../..', import.meta.url))));
  baseline = estimate(dataset, baselineScenario(dataset));
});

describe('every shipped scenario', () => {
  it('obeys the laws, and its levers all reach something', () => {
    for (const scenario of dataset.scenarios) {
      const result = estimate(dataset, scenario);
      expectLawsHold(result, dataset);
      expect(result.warnings, scenario.id).toEqual([]);
    }
  });
});

describe('the baseline', () => {
  it('is the same bytes again after all the others, and on a fresh copy of the data', () => {
    const first = text(baseline);
    expect(text(estimate(dataset, baselineScenario(dataset)))).toBe(first);
    expect(text(estimate(structuredClone(dataset), baselineScenario(dataset)))).toBe(first);
  });

  it('moves every tonne that does not fly', () => {
    expect(baseline.totals.stranded_t_y).toBe(0);
    expect(baseline.totals.moved_t_y).toBeGreaterThan(1e6);
  });
});

const best = (flow: ShipmentEstimate): number => flow.routes[0]?.generalised_cost_usd_per_t ?? Number.POSITIVE_INFINITY;

describe.each(['RU', 'CN', 'IR', 'AZ', 'TM', 'UZ'])('%s closed to transit', (country) => {
  let result: Estimate;
  beforeAll(() => {
    result = run({ type: 'close-country', country, scope: 'transit' });
  });

  it('carries no transit at all', () => {
    const row = result.dependence.find((each) => each.country === country);
    for (const unit of ['tonnes', 'value', 'tkm'] as const) expect(row?.[`transit_share_${unit}`] ?? 0).toBe(0);
    for (const flow of result.shipments) {
      for (const route of flow.routes) if (route.tonnes_y > 0) expect(route.transit, flow.id).not.toContain(country);
    }
  });

  it('makes no way cheaper than it was', () => {
    const before = new Map(baseline.shipments.map((flow) => [flow.id, best(flow)]));
    for (const flow of result.shipments) {
      if (flow.moved_t_y > 0) expect(best(flow), flow.id).toBeGreaterThanOrEqual((before.get(flow.id) ?? 0) * (1 - 1e-9));
    }
  });

  it('obeys the laws', () => {
    expectLawsHold(result, dataset);
  });
});

describe.each(['northern', 'middle', 'eastern', 'southern', 'instc', 'afghan'] as const)('the %s corridor closed', (corridor) => {
  it('carries nothing, and strands only what says why', () => {
    const result = run({ type: 'close-corridor', corridor });
    expect(result.corridors.map((row) => row.id)).not.toContain(corridor);
    for (const flow of result.shipments) if (flow.stranded_t_y > 0) expect(flow.reason, flow.id).toBeTruthy();
  });
});

describe('opening', () => {
  it.each(['open-corridor', 'open-leg'] as const)('by %s makes no way dearer than it was', (type) => {
    const planned = dataset.legs.filter(({ status, corridors }) => status !== 'operating' && corridors.includes('cku'));
    expect(planned.length).toBeGreaterThan(0);
    const levers: Lever[] = type === 'open-corridor' ? [{ type, corridor: 'cku' }] : planned.map(({ id }) => ({ type, leg: id }));
    const result = run(...levers);
    const before = new Map(baseline.shipments.map((flow) => [flow.id, best(flow)]));
    for (const flow of result.shipments) expect(best(flow), flow.id).toBeLessThanOrEqual((before.get(flow.id) ?? 0) * (1 + 1e-9));
  });
});

describe('a lever that does nothing', () => {
  it('leaves every number exactly as it was', () => {
    const idle: Lever[] = [
      { type: 'scale', what: 'time', factor: 1, on: {} },
      { type: 'surcharge', usd_per_t: 0, on: { country: 'RU' } },
      { type: 'logit-scale', factor: 1 },
      { type: 'open-country', country: 'RU' },
    ];
    const before = JSON.parse(text(baseline));
    expect(JSON.parse(text(run(...baseline.scenario.levers, ...idle)))).toEqual({ ...before, warnings: expect.any(Array) });
  });
});
