import { describe, expect, it } from 'vitest';
import { bottlenecks } from '../../../src/engine/dependence/bottlenecks.ts';
import { estimate } from '../../../src/engine/estimate.ts';
import { Cancelled } from '../../../src/engine/progress.ts';
import { rowOf, scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';
import { toyA } from '../../fixtures/toy-a.ts';

/** mu = theta x factor / best cost: this factor gives the 0.05 of example 4B. */
const mu005 = scenarioOf([{ type: 'logit-scale', factor: (0.05 * 90) / 10 }]);

describe('toy A', () => {
  const rows = bottlenecks(toyA, mu005);

  it('values Russian capacity at 5.63 USD/t as shippers behave and at 20 by cost alone', () => {
    const russia = rowOf(rows, 'by-RU');
    expect(russia.shadow_usd_per_unit.toFixed(2)).toBe('5.63');
    expect(russia.gain_usd_per_unit).toBeCloseTo(20, 6);
    expect(russia.lose_usd_per_unit).toBeCloseTo(20, 6);
    expect([russia.room_y, russia.least_cost_used_y, russia.unit, russia.legs]).toEqual([60e3, 60e3, 't', ['by-RU']]);
    expect(russia.used_y).toBeCloseTo(60e3, -1);
  });

  it('saves 800 kUSD with a million tonnes more through Russia, though the first tonne is worth 20 USD', () => {
    expect(rowOf(rows, 'by-RU').least_cost_saving_usd_y / 1000).toBeCloseTo(40 * 20, 6);
    expect(rowOf(rows, 'by-RU').saving_usd_y).toBeLessThan(1e6 * rowOf(rows, 'by-RU').shadow_usd_per_unit);
  });

  it('puts Russia first, and values what does not bind at nothing', () => {
    expect(rows[0]?.id).toBe('by-RU');
    for (const id of ['by-CN', 'by-AZ']) {
      expect([rowOf(rows, id).shadow_usd_per_unit, rowOf(rows, id).gain_usd_per_unit, rowOf(rows, id).lose_usd_per_unit]).toEqual([
        0, 0, 0,
      ]);
    }
  });

  it('tells the two sides of a kink apart', () => {
    const [china] = bottlenecks(
      toyA,
      scenarioOf([
        { type: 'close-country', country: 'AZ', scope: 'transit' },
        { type: 'set-capacity', t_per_y: 40e3, on: { leg: 'by-CN' } },
      ]),
    ).filter((row) => row.id === 'by-CN');
    expect(china?.gain_usd_per_unit).toBeCloseTo(0, 6);
    expect(china?.lose_usd_per_unit).toBeCloseTo(400 - 110, 6);
  });
});

describe('any world', () => {
  it('has the shadow prices of its estimate', () => {
    const scenario = scenarioOf([{ type: 'set-capacity', t_per_y: 20e3, on: { leg: 'hub--ru-port' } }]);
    const rows = bottlenecks(tinyDataset, scenario);
    const { capacities } = estimate(tinyDataset, scenario);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.shadow_usd_per_unit).toBeCloseTo(rowOf(capacities, row.id).shadow_usd_per_t, 6);
    expect(rowOf(rows, 'hub--ru-port').shadow_usd_per_unit).toBeGreaterThan(0);
    expect(rowOf(rows, 'class-7-caspian').unit).toBe('t-contained');
  });

  it('stops when told', () => {
    expect(() => bottlenecks(tinyDataset, scenarioOf([]), { signal: { aborted: true } })).toThrow(Cancelled);
  });
});
