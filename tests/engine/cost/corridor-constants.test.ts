import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { bestOf, rowOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

/** Best searched cost of the smelter's cathode in the baseline: money and time from railhead to market. */
const scale = 33.6 + 20 + 4 + 0.1 * (48 + 2 + 72 + 36 + 72);
const constant = (corridor: 'northern' | 'middle' | 'eastern', share_of_best_cost: number): Lever => ({
  type: 'corridor-constant',
  corridor,
  share_of_best_cost,
});

describe('the constant of a corridor', () => {
  it('is a share of the best baseline cost, and no money', () => {
    const before = bestOf(tinyEstimate(), 'cath@smelter');
    const after = bestOf(tinyEstimate([constant('northern', 0.5)]), 'cath@smelter');
    expect(after.breakdown.corridor_constant).toBeCloseTo(0.5 * scale, 9);
    expect(after.generalised_cost_usd_per_t - before.generalised_cost_usd_per_t).toBeCloseTo(0.5 * scale, 9);
    expect(after.cost_usd_per_t).toBe(before.cost_usd_per_t);
    expect(after.hours).toBe(before.hours);
  });

  it('is charged once, on the Caspian and not again on the Black Sea', () => {
    const flow = shipmentOf(tinyEstimate([constant('middle', 0.5), { type: 'close-leg', leg: 'akhalkalaki--tr' }]), 'cath@smelter');
    const byShip = flow.routes.find((route) => route.corridor === 'middle' && route.legs.some((step) => step.id === 'sea-poti--tr'));
    expect(byShip?.breakdown.corridor_constant).toBeCloseTo(0.5 * scale, 9);
  });

  it('is not asked of cargo for which the corridor is the plain way', () => {
    expect(bestOf(tinyEstimate([constant('eastern', 0.5)]), 'conc').breakdown.corridor_constant).toBe(0);
    const toRussia = tinyWith({ shipments: [{ ...rowOf(tinyDataset.shipments, 'conc'), market: 'russia' }] });
    expect(bestOf(tinyEstimate([constant('northern', 0.5)], {}, toRussia), 'conc').breakdown.corridor_constant).toBe(0);
  });

  it('turns cargo away when it is high enough', () => {
    expect(bestOf(tinyEstimate([constant('northern', 2)]), 'cath@smelter').corridor).toBe('middle');
  });
});

describe('the northern constant of a group of buyers', () => {
  const shares = {
    'corridor-constant-northern': 0.1,
    'corridor-constant-northern-black-sea': 0.2,
    'corridor-constant-northern-uranium': 0.3,
  };
  const northern = (id: string, country: string): number => {
    const markets = tinyDataset.markets.map((market) => (market.id === 'turkiye' ? { ...market, country } : market));
    const result = tinyEstimate([], {}, tinyWith({ markets }, shares));
    const route = shipmentOf(result, id).routes.find((each) => each.corridor === 'northern');
    const plain = tinyEstimate([], {}, tinyWith({ markets }));
    const unburdened = shipmentOf(plain, id).routes.find((each) => each.corridor === 'northern');
    if (route === undefined || unburdened === undefined) throw new Error(`${id} does not go north.`);
    const { time, haul, port, sea, border } = unburdened.breakdown;
    const perHour = time / unburdened.hours;
    const accessHours = unburdened.legs[0]?.hours ?? 0;
    return route.breakdown.corridor_constant / (haul + port + sea + border + time - perHour * accessHours);
  };

  it.each([
    ['cath@smelter', 'TR', 0.2],
    ['cath@smelter', 'IT', 0.2],
    ['cath@smelter', 'NL', 0.1],
    ['oxide', 'TR', 0.3],
  ])('of %s to %s is %f', (id, country, share) => {
    expect(northern(id, country)).toBeCloseTo(share, 9);
  });
});
