import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import type { ShipmentEstimate } from '../../../src/engine/index.ts';
import { bestOf, shipmentOf, tinyEstimate } from '../../fixtures/tiny-dataset.ts';

const cath = 'cath@smelter';
const under = (...levers: Lever[]): ShipmentEstimate => shipmentOf(tinyEstimate(levers), cath);
const plain = under();
const partsOf = ({ netback }: ShipmentEstimate) => {
  if (netback === null) throw new Error('There is no netback.');
  return netback;
};

describe('the netback of a shipment', () => {
  it('is its price less freight and insurance where no lever acts', () => {
    expect(plain.netback_usd_per_t).toBeCloseTo(8760 - (plain.cost_usd_per_t ?? 0), 9);
    expect(partsOf(plain)).toMatchObject({
      stage_price: 8760,
      floor: 0,
      premium: 0,
      moisture: 0,
      import_duty: 0,
      export_duty: 0,
      subsidy: 0,
    });
  });

  it('of a concentrate pays for the water that travels: a quarter on top at 20 % moisture', () => {
    const conc = partsOf(shipmentOf(tinyEstimate(), 'conc'));
    expect(conc.moisture).toBeCloseTo(conc.freight / 4, 9);
    expect(conc.netback).toBeCloseTo(2500 - conc.freight * 1.25 - conc.insurance, 9);
    // 24 % payable (one unit off 25 %): 40 USD of treatment, and 0.04 USD a pound.
    expect(conc.treatment_within).toBeCloseTo(40 + 0.04 * 2204.62262 * 0.24, 9);
  });

  it('is none where no price is known, and by air', () => {
    expect(shipmentOf(tinyEstimate(), 'stibnite')).toMatchObject({ netback: null, netback_usd_per_t: null, freight_share_of_value: null });
    expect(shipmentOf(tinyEstimate(), 'bars').netback).toBeNull();
  });

  it('sums from its parts, whatever the levers', () => {
    const share = fc.double({ min: 0, max: 0.5, noNaN: true });
    const usd = fc.double({ min: 0, max: 20_000, noNaN: true });
    const lever: fc.Arbitrary<Lever> = fc.oneof(
      usd.map((usd_per_t): Lever => ({ type: 'price', mineral: 'copper', stage: 'refined', usd_per_t })),
      usd.map((usd_per_t): Lever => ({ type: 'price-floor', mineral: 'copper', stage: 'concentrate', usd_per_t })),
      fc
        .tuple(usd, share)
        .map(([usd_per_t, part]): Lever => ({ type: 'premium', mineral: 'copper', usd_per_t: usd_per_t - 10_000, share: part })),
      share.map((part): Lever => ({ type: 'import-tariff', market: 'turkiye', share: part })),
      share.map((part): Lever => ({ type: 'export-duty', country: 'KZ', share: part })),
      usd.map((usd_per_t): Lever => ({ type: 'subsidy', usd_per_t, on: { stage: 'refined' } })),
      share.map((part): Lever => ({ type: 'war-risk', share: part, on: { country: 'RU' } })),
    );
    fc.assert(
      fc.property(fc.array(lever, { maxLength: 5 }), (levers) => {
        const result = tinyEstimate(levers);
        let sum = 0;
        for (const row of result.shipments) {
          if (row.netback === null) continue;
          const p = row.netback;
          const total =
            p.stage_price + p.floor + p.premium - p.freight - p.moisture - p.insurance - p.import_duty - p.export_duty + p.subsidy;
          expect(Math.abs(total - p.netback)).toBeLessThan(1e-6);
          sum += p.netback * row.moved_t_y;
          const mean = row.routes.reduce((all, route) => all + route.share * (route.netback_usd_per_t ?? Number.NaN), 0);
          expect(mean / (row.moved_t_y / row.tonnes_y)).toBeCloseTo(p.netback, 5);
        }
        expect(Math.abs(result.totals.netback_usd_y - sum)).toBeLessThan(1e-6 * Math.max(1, Math.abs(sum)));
      }),
      { seed: 20261124, numRuns: 40 },
    );
  });
});

describe('a price', () => {
  it('is set at every market', () => {
    expect(partsOf(under({ type: 'price', mineral: 'copper', stage: 'refined', usd_per_t: 10_000 })).stage_price).toBe(10_000);
    expect(under({ type: 'price', mineral: 'copper', stage: 'refined', product: 'wire', usd_per_t: 10_000 }).netback).toEqual(
      plain.netback,
    );
  });

  it('of the metal is passed on to concentrate by the payable part', () => {
    const conc = partsOf(shipmentOf(tinyEstimate([{ type: 'price', mineral: 'copper', stage: 'refined', usd_per_t: 9760 }]), 'conc'));
    expect(conc.stage_price).toBeCloseTo(2500 + 0.24 * 1000, 9);
    const own: Lever = { type: 'price', mineral: 'copper', stage: 'concentrate', usd_per_t: 3000 };
    expect(partsOf(shipmentOf(tinyEstimate([own]), 'conc')).stage_price).toBe(3000);
  });

  it('on file is what frozen scales are taken at: a price lever asked first changes no later estimate', () => {
    const dear: Lever = { type: 'price', mineral: 'copper', stage: 'refined', usd_per_t: 80_000 };
    const first = tinyEstimate([dear]);
    expect(tinyEstimate([dear]).shipments).toEqual(first.shipments);
    expect(under()).toEqual(plain);
  });
});

describe('a price floor', () => {
  const floor: Lever = { type: 'price-floor', mineral: 'copper', stage: 'refined', usd_per_t: 10_000 };
  it('lifts the price to it, and no further', () => {
    expect(partsOf(under(floor))).toMatchObject({ stage_price: 8760, floor: 1240 });
    expect(partsOf(under({ ...floor, usd_per_t: 5000 })).floor).toBe(0);
    const twice = partsOf(under(floor, { ...floor, markets: ['turkiye'], usd_per_t: 9000 }));
    expect(twice.floor).toBe(1240);
  });

  it('is for its markets and members alone', () => {
    expect(under({ ...floor, markets: ['china'] }).netback).toEqual(plain.netback);
    expect(under({ ...floor, origins: ['UZ'] }).netback).toEqual(plain.netback);
    const members = tinyEstimate([{ ...floor, origins: ['UZ'] }]);
    expect(shipmentOf(members, 'cath@uz-plant').netback?.floor).toBe(1240);
  });

  it('raises what the cargo is worth, so insurance and the value of time too', () => {
    expect(under(floor).value_usd_y).toBe(10_000 * plain.tonnes_y);
    expect(partsOf(under(floor)).insurance).toBeGreaterThan(partsOf(plain).insurance);
  });
});

describe('duties', () => {
  it('are a part of the price at the market, floors and premiums held in', () => {
    const levers: Lever[] = [
      { type: 'import-tariff', country: 'TR', share: 0.1 },
      { type: 'premium', mineral: 'copper', usd_per_t: 240 },
      { type: 'export-duty', country: 'KZ', mineral: 'copper', share: 0.05 },
    ];
    expect(partsOf(under(...levers))).toMatchObject({ premium: 240, import_duty: 900, export_duty: 450 });
  });

  it('of export are not due inside the customs union, nor from other origins', () => {
    const duty: Lever = { type: 'export-duty', country: 'KZ', share: 0.05 };
    const north: Lever = { type: 'redirect', on: { mineral: 'copper', stage: 'refined' }, to_market: 'russia', share: 1 };
    expect(partsOf(shipmentOf(tinyEstimate([duty, north]), `${cath}~russia`)).export_duty).toBe(0);
    expect(partsOf(shipmentOf(tinyEstimate([duty]), 'cath@uz-plant')).export_duty).toBe(0);
  });

  it('that leave nothing strand what would have gone', () => {
    const ruinous = shipmentOf(tinyEstimate([{ type: 'import-tariff', country: 'TR', share: 1 }]), cath);
    expect(ruinous.stranded_t_y).toBeGreaterThan(0.5 * ruinous.tonnes_y);
    expect(ruinous.reason_parts?.code).toBe('too-dear');
  });

  it('say so when no shipment pays them', () => {
    const nobody = tinyEstimate([{ type: 'import-tariff', country: 'JP', share: 0.1 }]);
    expect(nobody.warnings.join()).toContain('The lever "import-tariff" fits no shipment of this year');
  });
});

describe('a ban on exports', () => {
  const ban: Lever = { type: 'export-ban', country: 'KZ', mineral: 'copper', stage: 'concentrate' };
  it('strands the product and says why', () => {
    const conc = shipmentOf(tinyEstimate([ban]), 'conc');
    expect(conc).toMatchObject({ stranded: true, stranded_t_y: 100e3, reason_parts: { code: 'export-ban' } });
    expect(conc.reason).toContain('forbids the export');
    expect(shipmentOf(tinyEstimate([ban]), cath).stranded).toBe(false);
  });

  it('does not reach what was refined at home first', () => {
    const refine: Lever = { type: 'refine', mineral: 'copper', from: 'concentrate', to: 'refined', share: 1, to_market: 'turkiye' };
    const made = shipmentOf(tinyEstimate([ban, refine]), 'conc~refined');
    expect(made.stranded).toBe(false);
    expect(made.market).toBe('turkiye');
  });
});

describe('a risk premium', () => {
  it('is paid once a voyage by the routes that touch the area, on the insured value', () => {
    const before = bestOf(tinyEstimate(), cath);
    const after = tinyEstimate([{ type: 'war-risk', share: 0.001, on: { country: 'RU' } }]);
    const northern = shipmentOf(after, cath).routes.find((route) => route.corridor === 'northern');
    expect(before.corridor).toBe('northern');
    expect((northern?.breakdown.insurance ?? 0) - before.breakdown.insurance).toBeCloseTo(0.001 * 1.1 * 8760, 9);
  });

  it('that is high enough sends cargo round the area', () => {
    const after = tinyEstimate([{ type: 'war-risk', share: 0.2, on: { country: 'RU' } }]);
    expect(bestOf(after, cath).corridor).not.toBe('northern');
  });
});

describe('a subsidy', () => {
  it('goes to the corridor that it is for, and is no part of the freight', () => {
    const paid = tinyEstimate([{ type: 'subsidy', usd_per_t: 100, on: {}, corridor: 'middle' }]);
    const share = (row: ShipmentEstimate, corridor: string): number =>
      row.routes.reduce((sum, route) => sum + (route.corridor === corridor ? route.share : 0), 0);
    expect(share(shipmentOf(paid, cath), 'middle')).toBeGreaterThan(share(plain, 'middle'));
    for (const route of shipmentOf(paid, cath).routes) {
      const without = plain.routes.find((each) => each.id === route.id);
      if (without !== undefined) expect(route.cost_usd_per_t).toBe(without.cost_usd_per_t);
      expect(route.netback_usd_per_t).toBeCloseTo(8760 - route.cost_usd_per_t + (route.corridor === 'middle' ? 100 : 0), 9);
    }
  });
});

describe('the level of the Caspian', () => {
  it('takes cargo off every sailing: less capacity, a dearer tonne', () => {
    const closed: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };
    const full = tinyEstimate([closed]);
    const low = tinyEstimate([closed, { type: 'caspian-level', fall_m: 1 }]);
    const ferryOf = (result: typeof full): number =>
      bestOf(result, cath).legs.find((leg) => leg.mode === 'ferry' && leg.cost_usd_per_t > 0)?.cost_usd_per_t ?? Number.NaN;
    expect(bestOf(full, cath).corridor).toBe('middle');
    expect(ferryOf(low) / ferryOf(full)).toBeCloseTo(1 / 0.8, 9);
    const capacity = (result: typeof full): number =>
      result.capacities.find(({ id }) => id === 'caspian-westbound')?.capacity_t_y ?? Number.NaN;
    expect(capacity(low) / capacity(full)).toBeCloseTo(0.8, 9);
  });
});
