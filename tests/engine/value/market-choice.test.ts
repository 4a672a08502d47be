import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import type { Estimate } from '../../../src/engine/index.ts';
import { scenarioOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';
import { shipment } from '../../fixtures/tiny-trade.ts';

/** Cathode for China beside that for Türkiye, so that there are two buyers. */
const dataset = tinyWith({
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
const free: Lever = { type: 'free-market-choice', on: { mineral: 'copper', stage: 'refined' } };
const premium = (market: string, usd_per_t: number): Lever => ({
  type: 'premium',
  mineral: 'copper',
  stage: 'refined',
  usd_per_t,
  markets: [market],
});
const run = (...levers: Lever[]): Estimate => tinyEstimate(levers, {}, dataset);
const soldTo = (result: Estimate, market: string): number =>
  result.shipments
    .filter((row) => row.mineral === 'copper' && row.stage === 'refined' && row.market === market)
    .reduce((sum, row) => sum + row.moved_t_y, 0);

describe('the free choice of markets', () => {
  it('sends cargo where the netback is highest', () => {
    expect(soldTo(run(free, premium('china', 500)), 'china')).toBeGreaterThan(soldTo(run(), 'china'));
    expect(soldTo(run(free, premium('turkiye', 500)), 'turkiye')).toBeGreaterThan(soldTo(run(free), 'turkiye'));
  });

  it('gives no market more than twice what it bought, or as the lever says', () => {
    const rich = run(free, premium('china', 5000));
    expect(soldTo(rich, 'china')).toBeCloseTo(60e3, -1);
    expect(soldTo(run({ ...free, cap: 3 }, premium('china', 5000)), 'china')).toBeCloseTo(90e3, -1);
    expect(soldTo(run({ ...free, cap: 100 }, premium('china', 5000)), 'china')).toBeCloseTo(110e3, -3);
  });

  it('loses no tonnes and keeps the rest of the world as it was', () => {
    const before = run();
    const after = run(free, premium('china', 500));
    expect(after.totals.tonnes_y).toBeCloseTo(before.totals.tonnes_y, 6);
    expect(after.totals.stranded_t_y).toBeCloseTo(0, 6);
    expect(shipmentOf(after, 'oxide')).toEqual(shipmentOf(before, 'oxide'));
  });

  it('tells what goes elsewhere as rows of their own', () => {
    const after = run(free, premium('china', 500));
    expect(shipmentOf(after, 'cath@smelter~china')).toMatchObject({ shipment: 'cath', market: 'china', market_country: 'CN' });
    const east = after.shipments.filter((row) => row.shipment === 'east');
    expect(east.reduce((sum, row) => sum + row.tonnes_y, 0)).toBeCloseTo(30e3, 6);
  });

  it('takes the other market where the own one is closed', () => {
    const closed: Lever = { type: 'close-country', country: 'TR', scope: 'any' };
    expect(soldTo(run(closed), 'turkiye')).toBe(0);
    expect(soldTo(run(closed), 'china')).toBeCloseTo(30e3, 3);
    expect(soldTo(run(closed, free), 'china')).toBeCloseTo(60e3, -1);
  });

  it('is reached by prices at markets that nothing was sold to before', () => {
    const choice: Lever = { ...free, markets: ['russia'] };
    const unheard: Lever = { type: 'premium', mineral: 'gold', usd_per_t: 5, markets: ['russia'] };
    const said = (...levers: Lever[]): number => run(...levers).warnings.filter((warning) => warning.includes('premium')).length;
    expect(said(premium('russia', 5000))).toBe(1);
    expect(said(choice, premium('russia', 5000))).toBe(0);
    expect(said(choice, unheard)).toBe(1);
  });

  it('reaches a buyer on file only, or one that the lever names', () => {
    expect(soldTo(run(free, premium('russia', 5000)), 'russia')).toBe(0);
    expect(soldTo(run({ ...free, markets: ['russia'] }, premium('russia', 5000)), 'russia')).toBeGreaterThan(100e3);
    expect(() => run({ ...free, markets: ['atlantis'] })).toThrow(/"atlantis"/);
  });
});

describe('the response to netback', () => {
  const response = (elasticity: number): Lever => ({ type: 'netback-response', elasticity, on: { mineral: 'copper' } });
  const tax: Lever = { type: 'export-duty', country: 'KZ', mineral: 'copper', share: 0.3 };

  it('is none at an elasticity of zero, and none where nothing changes', () => {
    expect(run(response(0), tax).shipments).toEqual(run(tax).shipments);
    expect(run(response(1)).shipments).toEqual(run().shipments);
  });

  it('supplies as the netback to the power of the elasticity', () => {
    const before = shipmentOf(run(), 'cath@smelter');
    const taxed = shipmentOf(run(tax, response(0.5)), 'cath@smelter');
    const ratio = (taxed.netback_usd_per_t ?? 0) / (before.netback_usd_per_t ?? 1);
    expect(ratio).toBeLessThan(0.75);
    expect(taxed.tonnes_y / before.tonnes_y).toBeCloseTo(ratio ** 0.5, 4);
    expect(shipmentOf(run(tax, response(0.5)), 'cath@uz-plant').tonnes_y).toBe(20e3);
  });

  it('is the same however often it is asked', () => {
    expect(run(tax, response(1.5)).shipments).toEqual(run(tax, response(1.5)).shipments);
    expect(scenarioOf([response(1)]).levers).toHaveLength(1);
  });
});
