import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { bestOf, tinyDataset, tinyEstimate, tinyWith, wayOf } from '../../fixtures/tiny-dataset.ts';

/** Whole ways through the tiny network, every part worked out by hand. */
const baseline = tinyEstimate();
const noRussia: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };
const onlyRailway: readonly Lever[] = [noRussia, { type: 'close-leg', leg: 'sea-poti--tr' }, { type: 'close-leg', leg: 'poti--tr-road' }];
const onlyShip: readonly Lever[] = [noRussia, { type: 'close-leg', leg: 'akhalkalaki--tr' }, { type: 'close-leg', leg: 'poti--tr-road' }];
const onlyRoad: readonly Lever[] = [noRussia, { type: 'close-leg', leg: 'sea-poti--tr' }, { type: 'close-leg', leg: 'akhalkalaki--tr' }];

describe('concentrate to China by block train', () => {
  const route = bestOf(baseline, 'conc');

  it('pays access, rail and one border, and for the change of gauge nothing more', () => {
    expect(
      route.legs.map((step) =>
        [step.id, step.km, step.hours, step.cost_usd_per_t].map((part) => (typeof part === 'number' ? Number(part.toFixed(9)) : part)),
      ),
    ).toEqual([
      ['access:mine', 70, 14, 11.2],
      ['hub--dostyk', 720, 24, 14.4],
      ['dostyk--alashankou', 12, 0.35, 0.24],
      ['border:dostyk--alashankou', 0, 18.8, 5],
      ['alashankou--market', 960, 24, 19.2],
    ]);
  });

  it('sums to money, hours, kilometres and emissions', () => {
    expect(route.breakdown).toMatchObject({ gauge: 0, port: 0, sea: 0, surcharge: 0, corridor_constant: 0 });
    expect(route.breakdown.insurance).toBeCloseTo(2500 * 0.0025 * 1.1, 9);
    expect(route.cost_usd_per_t).toBeCloseTo(11.2 + 33.84 + 5 + 6.875, 9);
    expect(route.hours).toBeCloseTo(81.15, 9);
    expect(route.km).toBe(1762);
    expect(route.co2e_kg_per_t).toBeCloseTo(70 * 0.085 + 1692 * 0.025, 9);
    expect(route.countries).toEqual([
      { country: 'CN', km: 966 },
      { country: 'KZ', km: 796 },
    ]);
  });

  it('values time at the cargo tied up, and spread by its square root', () => {
    const vot = 250 / 8760;
    expect(route.breakdown.time).toBeCloseTo(vot * 81.15, 9);
    // One train to the border, another on the other gauge.
    expect(route.hours_sd).toBeCloseTo(Math.hypot(24.35 * 0.15, 18.8 * 0.5, 24 * 0.15), 9);
    expect(route.breakdown.reliability).toBeCloseTo(0.4 * vot * route.hours_sd, 9);
  });
});

describe('cathode to Turkiye through Russia', () => {
  const route = bestOf(baseline, 'cath@smelter');

  it('crosses the customs union free in two hours, and pays each end of the voyage once', () => {
    expect(route.legs.map((step) => step.id)).toEqual([
      'access:smelter',
      'hub--ru-port',
      'border:hub--ru-port',
      'port:ru-port',
      'sea-ru--tr',
      'port:tr-port',
    ]);
    expect(route.breakdown.border).toBe(0);
    expect(route.breakdown.port).toBeCloseTo(20, 9);
    expect(route.breakdown.sea).toBeCloseTo(4, 9);
    expect(route.cost_usd_per_t).toBeCloseTo(0.385 + 33.6 + 20 + 4 + 24.09, 9);
    expect(route.hours).toBeCloseTo(12.2 + 48 + 2 + 72 + 36 + 72, 9);
    expect(route.generalised_cost_usd_per_t).toBeCloseTo(82.075 + 0.1 * 242.2 + 0.04 * Math.hypot(7.2, 1, 36, 36, 5.4), 9);
  });

  it('by the wagon pays wagonload rates and takes wagonload time', () => {
    const wagon = bestOf(baseline, 'cath@uz-plant');
    expect(wagon.breakdown.access).toBeCloseTo(16.8, 9);
    expect(wagon.breakdown.haul).toBeCloseTo(720 * 0.055 + 960 * 0.05, 9);
    expect(wagon.hours).toBeCloseTo(16 + 1680 / 15 + 2 + 72 + 36 + 72, 9);
  });
});

describe('cathode to Turkiye over the Caspian', () => {
  it('by rail all the way changes gauge once', () => {
    const route = bestOf(tinyEstimate(onlyRailway), 'cath@smelter');
    expect(wayOf(route)).toBe('hub--aktau > alat--aktau > alat--tbilisi > tbilisi--akhalkalaki > akhalkalaki--tr');
    expect(route.legs.filter((step) => step.kind === 'gauge').map((step) => [step.id, step.cost_usd_per_t, step.hours])).toEqual([
      ['gauge:ge-akhalkalaki', 4, 24],
    ]);
    expect(route.cost_usd_per_t).toBeCloseTo(0.385 + 2784 * 0.02 + 60 + 2 * 1 + 4 + 24.09, 9);
    // Access, rail, ferry with its waits, rail, border, gauge, rail, border: its queue is in the change of gauge already.
    expect(route.hours).toBeCloseTo(12.2 + 36 + 132 + 36 + 12 + 24 + 49.2 + 12, 9);
  });

  it('waits, sails and waits as three steps', () => {
    const route = bestOf(tinyEstimate(onlyRailway), 'cath@smelter');
    const ferry = route.legs.filter((step) => step.mode === 'ferry' || step.kind === 'port');
    expect(ferry.map((step) => [step.id, step.hours, step.km])).toEqual([
      ['port:kz-aktau-port', 81, 0],
      ['alat--aktau', 24, 480],
      ['port:az-alat', 27, 0],
    ]);
    expect(ferry[1]?.cost_usd_per_t).toBeCloseTo(60, 9);
  });

  it('by lorry from Poti pays the move from rail to road', () => {
    const route = bestOf(tinyEstimate(onlyRoad), 'cath@smelter');
    expect(wayOf(route)).toBe('hub--aktau > alat--aktau > alat--tbilisi > tbilisi--poti > poti--tr-road');
    expect(route.breakdown.haul).toBeCloseTo(2040 * 0.02 + 42, 9);
    expect(route.breakdown.port).toBeCloseTo(3, 9);
    expect(route.breakdown.border).toBeCloseTo(1 + 11.5, 9);
    expect(route.hours).toBeCloseTo(12.2 + 36 + 132 + 48 + 12 + 24 + 10 + 10, 9);
  });
});

describe('waits at Poti', () => {
  it('are a month for uranium, which waits for a chartered ship', () => {
    const route = bestOf(tinyEstimate(onlyShip), 'oxide');
    expect(wayOf(route)).toBe('hub--aktau > alat--aktau > alat--tbilisi > tbilisi--poti > sea-poti--tr');
    expect(route.hours).toBeCloseTo(14 + 72 + 300 + 64 + 40.6 + 72 + 36 + 720 + 72, 9);
  });

  it('are six days for cargo that a feeder takes beyond the Black Sea, and none within it', () => {
    const beyond = tinyWith({
      markets: tinyDataset.markets.map((market) => (market.id === 'turkiye' ? { ...market, country: 'NL' } : market)),
    });
    const within = bestOf(tinyEstimate(onlyShip), 'cath@smelter');
    const further = bestOf(tinyEstimate(onlyShip, {}, beyond), 'cath@smelter');
    expect(wayOf(further)).toBe(wayOf(within));
    expect(further.hours - within.hours).toBeCloseTo(144, 9);
    expect(further.cost_usd_per_t).toBeCloseTo(within.cost_usd_per_t, 9);
  });
});

describe('dangerous goods', () => {
  it('pay a tenth more for every move on the network, told as a surcharge', () => {
    const { breakdown, cost_usd_per_t } = bestOf(baseline, 'stibnite');
    const moves = 726 * 0.055 + 966 * 0.05 + 10.2;
    expect(breakdown.haul + breakdown.border).toBeCloseTo(moves, 9);
    expect(breakdown.surcharge).toBeCloseTo(moves * 0.1, 9);
    expect(cost_usd_per_t).toBeCloseTo(11.2 + moves * 1.1, 9);
  });

  it('without a price on file pay no insurance and lose nothing by waiting', () => {
    expect(bestOf(baseline, 'stibnite').breakdown).toMatchObject({ insurance: 0, time: 0, reliability: 0 });
  });
});
