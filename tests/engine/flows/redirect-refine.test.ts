import { describe, expect, it } from 'vitest';
import type { Lever, LeverOf } from '../../../src/dataset/schema/scenario.ts';
import { bestOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

const ids = (levers: readonly Lever[]): string[] => tinyEstimate(levers).shipments.map((flow) => flow.id);

describe('redirected offtake', () => {
  const redirect = (share: number, given: Partial<LeverOf<'redirect'>> = {}): Lever => ({
    type: 'redirect',
    on: { mineral: 'copper', stage: 'refined', site: 'smelter' },
    to_market: 'russia',
    share,
    ...given,
  });

  it('goes to the other market in part, and not a tonne is lost', () => {
    const result = tinyEstimate([redirect(0.25)]);
    expect(shipmentOf(result, 'cath@smelter')).toMatchObject({ market: 'turkiye', tonnes_y: 45e3 });
    expect(shipmentOf(result, 'cath@smelter~russia')).toMatchObject({
      market: 'russia',
      market_country: 'RU',
      tonnes_y: 15e3,
      shipment: 'cath',
    });
    expect(bestOf(result, 'cath@smelter~russia').transit).toEqual([]);
    expect(result.totals.tonnes_y).toBeCloseTo(tinyEstimate().totals.tonnes_y, 6);
  });

  it('goes there altogether', () => {
    expect(ids([redirect(1)])).not.toContain('cath@smelter');
    expect(shipmentOf(tinyEstimate([redirect(1)]), 'cath@smelter~russia').tonnes_y).toBe(60e3);
  });

  it.each([
    [{ shipment: 'cath' }, ['cath@smelter', 'cath@uz-plant']],
    [{ shipment: 'cath@uz-plant' }, ['cath@uz-plant']],
    [{ country: 'UZ' }, ['cath@uz-plant']],
    [{ market: 'china' }, ['conc', 'stibnite']],
    [{ stage: 'concentrate', mineral: 'antimony' }, ['stibnite']],
    [{}, ['conc', 'cath@smelter', 'cath@uz-plant', 'oxide', 'stibnite', 'bars']],
  ] as const)('takes the shipments of %j', (on, moved) => {
    expect(ids([redirect(1, { on: { ...on } })]).filter((id) => id.endsWith('~russia'))).toEqual(moved.map((id) => `${id}~russia`));
  });

  it.each([
    ['a share of nothing', redirect(0)],
    ['the market it goes to already', redirect(1, { to_market: 'turkiye' })],
    ['no shipment', redirect(1, { on: { mineral: 'tin' } })],
  ])('of %s changes nothing, and says so', (_what, lever) => {
    const result = tinyEstimate([lever]);
    expect(result.shipments).toEqual(tinyEstimate().shipments);
    expect(result.warnings).toEqual(['The lever "redirect" fits no shipment of this year: it changes nothing.']);
  });

  it('to a market that does not exist is an error that names it', () => {
    expect(() => tinyEstimate([redirect(1, { to_market: 'mars' })])).toThrow(/redirects to the market "mars"/);
  });
});

describe('refining at home', () => {
  const refine = (given: Partial<LeverOf<'refine'>> = {}): Lever => ({
    type: 'refine',
    mineral: 'copper',
    from: 'concentrate',
    to: 'refined',
    share: 1,
    ...given,
  });

  it('loses only what recovery loses, over two steps', () => {
    const flow = shipmentOf(tinyEstimate([refine()]), 'conc~refined');
    // 100 kt of concentrate hold 25 kt of copper; 0.96 x 0.98 of it is recovered, as pure metal.
    expect(flow.tonnes_y).toBeCloseTo(100e3 * 0.48 * 0.49, 6);
    expect(flow.tonnes_y).toBeCloseTo(25e3 * 0.96 * 0.98, 6);
    expect(flow).toMatchObject({ product: 'cathode', stage: 'refined', market: 'china', site: 'mine', service_class: 'wagonload' });
    expect(flow.value_usd_y).toBeCloseTo(23_520 * 8760, 3);
  });

  it('stops at the stage asked for', () => {
    const flow = shipmentOf(tinyEstimate([refine({ to: 'intermediate' })]), 'conc~intermediate');
    expect(flow).toMatchObject({ product: 'matte', value_basis: 'upper-bound' });
    expect(flow.tonnes_y * 0.5).toBeCloseTo(25e3 * 0.96, 6);
  });

  it('takes the recovery of the lever for the whole chain', () => {
    expect(shipmentOf(tinyEstimate([refine({ recovery: 0.9 })]), 'conc~refined').tonnes_y).toBeCloseTo(25e3 * 0.9, 6);
  });

  it('of a part leaves the rest as it was', () => {
    const result = tinyEstimate([refine({ share: 0.5 })]);
    expect(shipmentOf(result, 'conc').tonnes_y).toBe(50e3);
    expect(shipmentOf(result, 'conc~refined').tonnes_y).toBeCloseTo(11_760, 6);
  });

  it('at another site starts from there', () => {
    expect(shipmentOf(tinyEstimate([refine({ site: 'smelter' })]), 'conc~refined').site).toBe('smelter');
    expect(() => tinyEstimate([refine({ site: 'nowhere' })])).toThrow(/refines at the site "nowhere"/);
  });

  it('of another country or mineral changes nothing, and says so', () => {
    for (const lever of [refine({ country: 'UZ' }), refine({ mineral: 'tin' }), refine({ share: 0 })]) {
      const result = tinyEstimate([lever]);
      expect(result.shipments).toEqual(tinyEstimate().shipments);
      expect(result.warnings).toEqual(['The lever "refine" fits no shipment of this year: it changes nothing.']);
    }
  });

  it('without a process on file leaves the cargo as it is, and says why', () => {
    const result = tinyEstimate([refine({ mineral: 'antimony' })]);
    expect(result.shipments).toEqual(tinyEstimate().shipments);
    expect(result.warnings.join()).toContain('No way of making refined antimony from "stibnite" is on file');
  });

  it('drops the hazard of the ore and keeps that of uranium', () => {
    const dangerous = tinyWith({
      shipments: tinyDataset.shipments.map((row) => (row.id === 'conc' ? { ...row, constraints: ['class-6.1'] } : row)),
    });
    const plain = bestOf(tinyEstimate([refine()], {}, dangerous), 'conc~refined');
    expect(bestOf(tinyEstimate([], {}, dangerous), 'conc').breakdown.surcharge).toBeGreaterThan(0);
    expect(plain.breakdown.surcharge).toBe(0);
  });

  it('acts on what was redirected before', () => {
    const result = tinyEstimate([refine(), { type: 'redirect', on: { shipment: 'conc' }, to_market: 'russia', share: 0.5 }]);
    expect(shipmentOf(result, 'conc~refined').market).toBe('china');
    expect(shipmentOf(result, 'conc~russia~refined')).toMatchObject({ market: 'russia' });
  });
});
