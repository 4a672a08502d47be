import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { breakevenDistance, type RefiningQuestion, refiningAtHome, refiningOfEveryStep } from '../../../src/engine/index.ts';
import { scenarioOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

const [copper, ...others] = tinyDataset.minerals;
if (copper === undefined) throw new Error('The tiny dataset has no mineral.');
/** With power and cost on both steps: 100 kWh and 10 USD a tonne of concentrate, 1,000 kWh and 50 USD a tonne of matte. */
const costed = tinyWith({
  minerals: [
    {
      ...copper,
      conversions: copper.conversions.map((step, index) => ({
        ...step,
        energy_kwh_per_t_input: index === 0 ? 100 : 1000,
        opex_usd_per_t_input: index === 0 ? 10 : 50,
      })),
    },
    ...others,
  ],
});
const question: RefiningQuestion = { scenario: scenarioOf(), mineral: 'copper', from: 'concentrate', to: 'refined' };
const plain = refiningAtHome(tinyDataset, question);
const known = refiningAtHome(costed, question);

describe('refining at home', () => {
  it('holds the same cargo in two forms, as the engine has them', () => {
    const conc = shipmentOf(tinyEstimate(), 'conc');
    expect(plain.before).toMatchObject({ tonnes_y: 100e3, contained_t_y: 25e3, km: conc.km, value_usd_y: 2500 * 100e3 });
    expect(plain.before.netback_usd_y).toBeCloseTo((conc.netback_usd_per_t ?? 0) * 100e3, 2);
    expect(plain.before.freight_share).toBeCloseTo(conc.freight_share_of_value ?? 0, 12);
    const cath = shipmentOf(tinyEstimate([plain.lever]), 'conc~refined');
    expect(plain.after.tonnes_y).toBeCloseTo(23_520, 6);
    expect(plain.after.netback_usd_y).toBeCloseTo((cath.netback_usd_per_t ?? 0) * 23_520, 2);
    expect(plain.after.markets).toEqual([{ country: 'CN', tonnes_y: plain.after.tonnes_y }]);
  });

  it('lowers the share of freight: metal weighs a quarter and is worth more', () => {
    expect(plain.after.freight_share).toBeLessThan((plain.before.freight_share ?? 0) * 0.6);
    expect(plain.breakeven.saved_usd_per_t_metal).toBeCloseTo((plain.before.freight_usd_y - plain.after.freight_usd_y) / 25e3, 9);
  });

  it('loses no mass and no metal unseen', () => {
    const { mass } = plain;
    expect(mass.in_t - mass.out_t).toBeCloseTo(mass.left_t, 6);
    expect(mass).toMatchObject({ in_t: 100e3, metal_in_t: 25e3 });
    expect(mass.recovery).toBeCloseTo(0.96 * 0.98, 9);
  });

  it('adds up power and cost step by step, on what enters each', () => {
    expect(known.energy?.kwh_y).toBeCloseTo(100 * 100e3 + 1000 * 48e3, 3);
    expect(known.energy?.kwh_per_t).toBeCloseTo((100 * 100e3 + 1000 * 48e3) / 23_520, 6);
    expect(known.operating_usd_y).toBeCloseTo(10 * 100e3 + 50 * 48e3, 3);
  });

  it('says so where a step has none on file', () => {
    expect(plain).toMatchObject({ energy: null, operating_usd_y: null });
    expect(plain.breakeven).toMatchObject({ distance: null, choice: { homeUsdPerTonne: null } });
  });

  it('breaks even at the distance of the kernel, fed with the money of the two ways', () => {
    const { choice, distance } = known.breakeven;
    expect(choice.homeUsdPerTonne).toBeCloseTo(3.4e6 / 25e3, 9);
    // 40 USD of treatment and 0.04 USD a pound on 24 % payable metal, four tonnes of concentrate to a tonne of metal.
    expect(choice.exportUsdPerTonne).toBeCloseTo(4 * (40 + 0.04 * 2204.62262 * 0.24), 6);
    expect(choice.exportTonnes).toBeCloseTo(4, 9);
    expect(choice.homeTonnes).toBeCloseTo(0.9408, 9);
    expect(distance).toEqual(breakevenDistance({ ...choice, homeUsdPerTonne: choice.homeUsdPerTonne ?? Number.NaN }));
    const saved =
      choice.exportUsdPerTkm * choice.exportTonnes * known.before.km - choice.homeUsdPerTkm * choice.homeTonnes * known.after.km;
    expect(saved).toBeCloseTo(known.breakeven.saved_usd_per_t_metal, 6);
  });

  it('bears a cost up to the netback that it adds', () => {
    const added = (plain.after.netback_usd_y ?? 0) - (plain.before.netback_usd_y ?? 0);
    expect(plain.most_usd_per_t_metal).toBeCloseTo(added / 25e3, 9);
  });

  it('gives the cost that today’s way bears where none is on file, and more for each kilometre', () => {
    const { breakeven, mass } = plain;
    const { cost } = breakeven;
    expect(cost).toEqual(known.breakeven.cost);
    expect(cost.usd_per_t_metal).toBeCloseTo((breakeven.choice.exportUsdPerTonne ?? 0) + breakeven.saved_usd_per_t_metal, 9);
    expect(cost.usd_per_t_product * mass.out_t).toBeCloseTo(cost.usd_per_t_metal * mass.metal_in_t, 6);
    // At exactly that cost the distance saves what today’s two ways do.
    const { exportUsdPerTkm, exportTonnes, homeUsdPerTkm, homeTonnes } = breakeven.choice;
    const at = breakevenDistance({ ...breakeven.choice, homeUsdPerTonne: cost.usd_per_t_metal });
    if (!('km' in at)) throw new Error('The kernel finds no distance.');
    expect(at.km * (exportUsdPerTkm * exportTonnes - homeUsdPerTkm * homeTonnes)).toBeCloseTo(breakeven.saved_usd_per_t_metal, 6);
    const dearer = breakevenDistance({
      ...breakeven.choice,
      homeUsdPerTonne: cost.usd_per_t_metal + (10 * mass.out_t) / mass.metal_in_t,
    });
    expect('km' in dearer ? dearer.km - at.km : null).toBeCloseTo(10 * (cost.km_per_usd ?? Number.NaN), 6);
  });

  it('takes no upper bound for a price', () => {
    const bound = tinyWith({
      minerals: [
        {
          ...copper,
          stages: copper.stages.map(({ price_usd_t, ...stage }) =>
            stage.stage === 'concentrate'
              ? { ...stage, gross_value_usd_t: 2400 }
              : { ...stage, ...(price_usd_t === undefined ? {} : { price_usd_t }) },
          ),
        },
        ...others,
      ],
    });
    const result = refiningAtHome(bound, question);
    expect(result).toMatchObject({ most_usd_per_t_metal: null, most_usd_per_t_product: null });
    expect(result.before.netback_usd_y).not.toBeNull();
    expect(plain.most_usd_per_t_product).not.toBeNull();
  });

  it('tells it of every step that cargo could take', () => {
    const rows = refiningOfEveryStep(costed, scenarioOf());
    expect(rows.map(({ mineral, from, to }) => [mineral, from, to])).toEqual([
      ['copper', 'concentrate', 'intermediate'],
      ['copper', 'concentrate', 'refined'],
    ]);
    expect(rows[1]?.result.breakeven).toEqual(known.breakeven);
  });

  it('names who buys the product already', () => {
    expect(plain.buyers).toEqual([{ market: 'turkiye', country: 'TR', contained_t_y: expect.closeTo(80e3, 6) }]);
  });

  it('takes a part of the cargo, another buyer, and no second time what the scenario refines already', () => {
    const half = refiningAtHome(tinyDataset, { ...question, share: 0.5, to_market: 'turkiye' });
    expect(half.before.tonnes_y).toBeCloseTo(50e3, 6);
    expect(half.after.tonnes_y).toBeCloseTo(11_760, 6);
    expect(half.after.markets[0]?.country).toBe('TR');
    const own: Lever = { type: 'refine', mineral: 'copper', from: 'concentrate', to: 'intermediate', share: 1 };
    expect(refiningAtHome(tinyDataset, { ...question, scenario: scenarioOf([own]) })).toEqual(plain);
  });

  it('is an error where nothing fits', () => {
    expect(() => refiningAtHome(tinyDataset, { ...question, mineral: 'uranium' })).toThrow(/no uranium moves as concentrate/);
    expect(() => refiningAtHome(tinyDataset, { ...question, mineral: 'antimony' })).toThrow(/no antimony moves/);
    expect(() => refiningAtHome(tinyDataset, { ...question, country: 'UZ' })).toThrow(/no copper moves/);
  });
});
