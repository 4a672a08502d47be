import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load.ts';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { leastCost } from '../../../src/engine/assignment/least-cost.ts';
import { type DenialRow, denial } from '../../../src/engine/dependence/denial.ts';
import type { Denied } from '../../../src/engine/dependence/obstacles.ts';
import { estimate } from '../../../src/engine/estimate.ts';
import { flowsOfYear } from '../../../src/engine/flows/baseline-flows.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { prepareFlows } from '../../../src/engine/prepare-flows.ts';
import { Cancelled } from '../../../src/engine/progress.ts';
import { referenceOf } from '../../../src/engine/reference.ts';
import { routesBetween } from '../../../src/engine/route-between.ts';
import { applyLevers } from '../../../src/engine/scenario/apply-levers.ts';
import { root } from '../../dataset/data.ts';
import { rowOf, scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';
import { toyA } from '../../fixtures/toy-a.ts';

const shipped = loadDataset(root);
const countries = (...ids: string[]): Denied[] => ids.map((id) => ({ kind: 'country', id }));

describe('example 5A through the whole engine', () => {
  const { rows, open_cost_usd_y } = denial(toyA, scenarioOf([]), { denied: countries('RU', 'CN', 'AZ') });
  const least = (id: string) => rowOf(rows, id).least_cost;

  it('costs 9,800 kUSD with everything open', () => {
    expect(open_cost_usd_y.least_cost / 1000).toBeCloseTo(9800, 6);
  });

  it.each([
    ['RU', 4900, 900, 10],
    ['CN', 800, 800, 0],
    ['AZ', 0, 0, 0],
    ['RU+CN', 19_400, -4600, 60],
  ])('without %s costs %i kUSD more, %i of it by going round, and strands %i kt', (id, cost, rerouting, stranded) => {
    expect(least(id).denial_usd_y / 1000).toBeCloseTo(cost, 6);
    expect(least(id).rerouting_usd_y / 1000).toBeCloseTo(rerouting, 6);
    expect(least(id).stranded_t_y / 1000).toBeCloseTo(stranded, 6);
    expect(least(id).stranding_usd_y / 1000).toBeCloseTo(stranded * 400, 6);
    expect(least(id).choice_usd_y).toBeCloseTo(0, 6);
    expect(least(id).denial_usd_per_t).toBeCloseTo(cost / 100, 9);
  });

  it('costs 13,700 kUSD more to lose both than the sum of each', () => {
    expect((rowOf(rows, 'RU+CN').beyond_parts_usd_y?.least_cost ?? 0) / 1000).toBeCloseTo(13_700, 6);
    expect(rowOf(rows, 'RU').beyond_parts_usd_y).toBeNull();
    expect(rowOf(rows, 'RU').even_toll_usd_y / 1000).toBeCloseTo(2450, 6);
  });

  it('names the flow that stays behind, and the rise in cost of what still moves', () => {
    expect(rowOf(rows, 'RU+CN').stranded).toEqual([{ flow: 'conc', tonnes_y: expect.closeTo(60e3, -1) }]);
    const sharp = denial(toyA, scenarioOf([{ type: 'logit-scale', factor: 200 }]), { denied: countries('RU'), pairs: false });
    expect(sharp.rows[0]?.premium).toBeCloseTo((50 * 110 + 40 * 130) / 90 / 98 - 1, 4);
  });
});

/** Least cost of a world whose routes are all searched anew. */
function freshCost(dataset: typeof tinyDataset, levers: readonly Lever[]): number {
  const model = modelOf(dataset);
  const scenario = scenarioOf(levers);
  const world = applyLevers(model.network, scenario);
  const flows = flowsOfYear(dataset.shipments, scenario.year, scenario.maturity, model.flows);
  const { problems, choices, capacities } = prepareFlows(model, world, flows, referenceOf(model));
  const lost = choices.map(([own]) => own?.flow).map((flow, index) => (problems[index]?.demand === 0 ? flow : undefined));
  const open = prepareFlows(model, applyLevers(model.network, scenarioOf([])), flows, referenceOf(model)).problems;
  const left = lost.reduce((sum, flow, index) => {
    const before = open[index];
    return flow === undefined || before === undefined ? sum : sum + before.demand * before.unservedCost;
  }, 0);
  return (
    left +
    leastCost(
      problems,
      capacities.map((capacity) => ({ capacity })),
    ).cost
  );
}

describe.each([
  ['tiny', async () => tinyDataset],
  ['shipped', () => shipped],
])('on the %s data', (_, load) => {
  it('denial told from the pool of routes is that of a fresh search, and never below zero', async () => {
    const dataset = await load();
    const { rows, open_cost_usd_y } = denial(dataset, scenarioOf([]), { denied: countries('RU', 'CN', 'AZ') });
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      const fresh = freshCost(
        dataset,
        row.denied.map(({ id }): Lever => ({ type: 'close-country', country: id, scope: 'transit' })),
      );
      const pooled = open_cost_usd_y.least_cost + row.least_cost.denial_usd_y;
      // The pool also holds the ways of the other closures: where a limit binds, one of them may serve better.
      expect(pooled).toBeLessThanOrEqual(fresh * (1 + 1e-9));
      expect(pooled).toBeGreaterThanOrEqual(fresh * (1 - 1e-4));
      expect(row.behavioural.denial_usd_y).toBeGreaterThanOrEqual(0);
      for (const part of rows.filter((each) => each.denied.length === 1 && row.id.split('+').includes(each.id))) {
        expect(row.least_cost.denial_usd_y).toBeGreaterThanOrEqual(part.least_cost.denial_usd_y - 1e-3);
        expect(row.behavioural.denial_usd_y).toBeGreaterThanOrEqual(part.behavioural.denial_usd_y - 1e-3);
      }
    }
  }, 60_000);

  it('strands what the scenario with Russia closed strands', async () => {
    const dataset = await load();
    const closed = estimate(dataset, scenarioOf([{ type: 'close-country', country: 'RU', scope: 'transit' }]), { itineraries: 'none' });
    const open = estimate(dataset, scenarioOf([]), { itineraries: 'none' });
    const [row] = denial(dataset, scenarioOf([]), { denied: countries('RU'), pairs: false }).rows;
    const lost = closed.totals.stranded_t_y - open.totals.stranded_t_y;
    expect(Math.abs((row?.behavioural.stranded_t_y ?? 0) - lost)).toBeLessThanOrEqual(0.02 * lost + 1);
  }, 60_000);
});

describe('what is asked', () => {
  it('looks at the countries that routes transit, one and two at a time, when none are named', () => {
    const { rows } = denial(tinyDataset, scenarioOf([]));
    const singles = rows.filter((row) => row.denied.length === 1).map((row) => row.id);
    expect([...singles].sort()).toEqual(['AZ', 'GE', 'KZ', 'RU']);
    expect(rows).toHaveLength(singles.length + (singles.length * (singles.length - 1)) / 2);
    const costs = rows.map((row: DenialRow) => row.behavioural.denial_usd_y);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
  });

  it('closes a corridor too', () => {
    const [row] = denial(tinyDataset, scenarioOf([]), { denied: [{ kind: 'corridor', id: 'middle' }] }).rows;
    expect(row?.id).toBe('middle');
    expect(row?.behavioural.denial_usd_y).toBeGreaterThan(0);
  });

  it('tells its progress and stops when told', () => {
    const told: number[] = [];
    denial(tinyDataset, scenarioOf([]), { onProgress: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(() => denial(tinyDataset, scenarioOf([]), { signal: { aborted: true } })).toThrow(Cancelled);
  });
});

describe('a scenario that opens what is denied', () => {
  it.each([
    [
      { type: 'open-country', country: 'RU' },
      { kind: 'country', id: 'RU' },
    ],
    [
      { type: 'open-corridor', corridor: 'northern' },
      { kind: 'corridor', id: 'northern' },
    ],
    [
      { type: 'open-leg', leg: 'hub--ru-port' },
      { kind: 'leg', id: 'hub--ru-port' },
    ],
    [
      { type: 'open-place', place: 'ru-port' },
      { kind: 'place', id: 'ru-port' },
    ],
  ] satisfies [Lever, Denied][])('loses it all the same: %j', (lever, denied) => {
    const costIn = (levers: readonly Lever[]): number =>
      denial(tinyDataset, scenarioOf(levers), { denied: [denied] }).rows[0]?.behavioural.denial_usd_y ?? 0;
    const without = costIn([]);
    expect(without).toBeGreaterThan(1e6);
    // Opening a corridor opens what is planned along it too, so there is more to lose.
    expect(costIn([lever])).toBeGreaterThanOrEqual(without * (1 - 1e-9));
  });

  it('is avoided by a way that is asked to avoid it', () => {
    const question = { from: 'kz-hub', to: 'tr-port', avoid: ['RU'] };
    const opened = routesBetween(tinyDataset, { ...question, scenario: scenarioOf([{ type: 'open-country', country: 'RU' }]) });
    expect(opened.routes.length).toBeGreaterThan(0);
    expect(opened.routes.some(({ transit }) => transit.includes('RU'))).toBe(false);
  });
});
