import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { estimate, type SwitchingQuestion, switchingSteps, switchingValue } from '../../../src/engine/index.ts';
import { scenarioOf, tinyDataset, tinyWith } from '../../fixtures/tiny-dataset.ts';
import { shipment } from '../../fixtures/tiny-trade.ts';

/** With a little cathode for China, so that there are two buyers. */
const twoBuyers = tinyWith({
  shipments: [
    ...tinyDataset.shipments,
    shipment({
      id: 'east',
      sites: ['smelter'],
      mineral: 'copper',
      stage: 'refined',
      product: 'cathode',
      tonnes_y: 30e3,
      contained_t: 30e3,
      market: 'china',
    }),
  ],
});

const ask = (question: Omit<SwitchingQuestion, 'scenario'>, levers: Lever[] = [], dataset = tinyDataset) =>
  switchingValue(dataset, { scenario: scenarioOf(levers), ...question });

const cathode = { shipment: 'cath@smelter' };
const byMiddle = { corridor: 'middle' } as const;
const toRussia = { market: 'russia' };
const subsidy = { kind: 'subsidy' } as const;

/** Part of the smelter's cathode by corridor under some levers, from a run that the search knows nothing of. */
function sharesUnder(levers: readonly Lever[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const row of estimate(tinyDataset, scenarioOf(levers)).shipments.filter(({ id }) => id === 'cath@smelter')) {
    for (const route of row.routes) shares.set(route.corridor, (shares.get(route.corridor) ?? 0) + route.share);
  }
  return shares;
}
const leads = (shares: Map<string, number>, corridor: string): boolean =>
  [...shares].every(([other, share]) => other === corridor || share < (shares.get(corridor) ?? 0));

describe('the subsidy that moves cathode to the Middle Corridor', () => {
  const found = ask({ cargo: cathode, wish: byMiddle, means: subsidy });
  const paid = (usd_per_t: number): Lever => ({ type: 'subsidy', usd_per_t, on: cathode, corridor: 'middle' });

  it('flips the cargo, and one per cent less does not', () => {
    expect(found.outcome).toBe('flips');
    const value = found.value ?? Number.NaN;
    expect(found.check?.holds).toBe(true);
    expect(leads(sharesUnder([paid(value * 1.01)]), 'middle')).toBe(true);
    expect(leads(sharesUnder([paid(value * 0.99)]), 'middle')).toBe(false);
  });

  it('comes in a narrow bracket, with levers that do it', () => {
    const [low = 0, high = 0] = found.bracket ?? [];
    expect(high).toBe(found.value);
    expect((high - low) / high).toBeLessThan(0.001);
    expect(found.levers).toEqual([paid(expect.any(Number) as unknown as number)]);
    expect(leads(sharesUnder(found.levers), 'middle')).toBe(true);
  });

  it('lies on a curve that never falls and crosses there', () => {
    const { curve } = found;
    expect(curve[0]?.x).toBe(0);
    expect(curve.every((point, index) => index === 0 || point.share >= (curve[index - 1]?.share ?? 0) - 1e-9)).toBe(true);
    expect(curve.every((point) => point.flipped === point.x >= (found.value ?? 0))).toBe(true);
    for (const { x, share } of curve) expect(sharesUnder([paid(x)]).get('middle') ?? 0).toBeCloseTo(share, 9);
  });

  it('is asked for with progress that ends at its total, and the same every time', () => {
    const steps = switchingSteps(tinyDataset, { scenario: scenarioOf(), cargo: cathode, wish: byMiddle, means: subsidy });
    let last = { done: 0, total: 1 };
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        expect(step.value).toEqual(found);
        break;
      }
      expect(step.value.done).toBeGreaterThanOrEqual(last.done);
      last = step.value;
    }
    expect(last.done).toBeLessThanOrEqual(last.total);
    expect(last.done / last.total).toBeGreaterThan(0.6);
  });

  it('costs as much by tariff: the cut takes off what the subsidy pays', () => {
    const cut = ask({ cargo: cathode, wish: byMiddle, means: { kind: 'cost-cut', corridor: 'middle' } });
    expect(cut).toMatchObject({ outcome: 'flips', unit: 'share', most: 1 });
    expect(cut.check?.holds).toBe(true);
    expect(leads(sharesUnder(cut.levers), 'middle')).toBe(true);
  });
});

describe('a market that pays a floor', () => {
  it('draws the cargo at a floor above the price on file, and by the same money as a subsidy but for the insurance of a dearer cargo', () => {
    const west = { cargo: { shipment: 'conc' }, wish: { market: 'turkiye' } };
    const floor = ask({ ...west, means: { kind: 'price-floor' } });
    const paid = ask({ ...west, means: subsidy });
    for (const result of [floor, paid]) expect(result.check?.holds).toBe(true);
    expect(floor.from).toBe(2500);
    expect(((floor.value ?? 0) - 2500) / (paid.value ?? 0)).toBeCloseTo(1, 1);
  });

  it('needs a market, a price, and one product', () => {
    expect(() => ask({ cargo: cathode, wish: byMiddle, means: { kind: 'price-floor' } })).toThrow(/paid at a market/);
    expect(() => ask({ cargo: { mineral: 'copper' }, wish: toRussia, means: { kind: 'price-floor' } })).toThrow(/several \(/);
    expect(() => ask({ cargo: { mineral: 'antimony' }, wish: toRussia, means: { kind: 'price-floor' } })).toThrow(/no price of stibnite/);
  });
});

describe('a question without a flip', () => {
  it('is answered by already where the cargo goes there', () => {
    const found = ask({ cargo: cathode, wish: { corridor: 'northern' }, means: subsidy });
    expect(found).toMatchObject({ outcome: 'already', value: null, check: null, levers: [] });
    expect(found.curve.every((point) => point.flipped)).toBe(true);
  });

  it('is answered by never, with the reason', () => {
    const shut: Lever = { type: 'close-corridor', corridor: 'middle' };
    expect(ask({ cargo: cathode, wish: byMiddle, means: subsidy }, [shut])).toMatchObject({ outcome: 'never', reason: 'no-way' });
    expect(ask({ cargo: cathode, wish: byMiddle, means: subsidy, most: 0.01 })).toMatchObject({ outcome: 'never', most: 0.01 });
    const capped = { cargo: { mineral: 'copper', stage: 'refined' }, wish: { market: 'china' }, means: subsidy } as const;
    expect(ask({ ...capped, cap: 1 }, [], twoBuyers)).toMatchObject({ outcome: 'never', reason: 'flat' });
    expect(ask({ ...capped, cap: 9 }, [], twoBuyers).outcome).not.toBe('never');
  });

  it('is an error where nothing fits it', () => {
    expect(() => ask({ cargo: {}, wish: byMiddle, means: subsidy })).toThrow(/neither a shipment nor a mineral/);
    expect(() => ask({ cargo: { shipment: 'nothing' }, wish: byMiddle, means: subsidy })).toThrow(/"nothing"/);
    expect(() => ask({ cargo: { mineral: 'gold' }, wish: byMiddle, means: subsidy })).toThrow(/no cargo/);
    expect(() => ask({ cargo: cathode, wish: { market: 'atlantis' }, means: subsidy })).toThrow(/"atlantis"/);
    expect(() => ask({ cargo: cathode, wish: byMiddle, means: { kind: 'border-time', place: 'nowhere' } })).toThrow(/"nowhere"/);
    expect(() => ask({ cargo: cathode, wish: byMiddle, means: subsidy, most: -1 })).toThrow(/end at -1/);
  });
});

describe('time saved at a border', () => {
  it('is counted in the hours that the cargo spends there', () => {
    const place = 'az-alat';
    const found = ask({ cargo: cathode, wish: byMiddle, means: { kind: 'border-time', place } });
    const hoursAt = (levers: Lever[]): number =>
      estimate(tinyDataset, scenarioOf(levers))
        .shipments.filter(({ id }) => id === 'cath@smelter')
        .flatMap((row) => row.routes)
        .find((route) => route.corridor === 'middle')?.hours ?? Number.NaN;
    const none: Lever = { type: 'scale', what: 'dwell', factor: 0, on: { place } };
    expect(found.hours_there).toBeCloseTo(hoursAt([]) - hoursAt([none]), 6);
    expect(found.hours_there).toBeGreaterThan(1);
    expect(found.unit).toBe('hours');
    expect(found.most).toBe(found.hours_there);
  });
});

describe('the majority of a mineral', () => {
  it('is half of its tonnes', () => {
    const found = ask({ cargo: { mineral: 'copper', stage: 'refined' }, wish: byMiddle, means: subsidy });
    expect(found.criterion).toBe('majority');
    expect(found.outcome).toBe('flips');
    expect(found.check?.below.share).toBeLessThan(0.5);
    expect(found.check?.above.share).toBeGreaterThanOrEqual(0.5);
  });

  it('lets the choice of the question stand for that of the scenario', () => {
    const choice: Lever = { type: 'free-market-choice', on: { mineral: 'copper' }, cap: 0.5 };
    const question = { cargo: { shipment: 'conc' }, wish: { market: 'turkiye' }, means: subsidy };
    expect(ask(question).value).toBeGreaterThan(0);
    expect(ask(question, [choice]).value).toBe(ask(question).value);
  });
});
