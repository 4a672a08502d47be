import { describe, expect, it } from 'vitest';
import { distanceAdjustment, type EmissionLeg, electricTractionFactor, emissionSum } from '../../../src/engine/index.ts';

const leg = (km: number, gramsPerTonneKm: number, scope: EmissionLeg['scope'] = 'well-to-wheel'): EmissionLeg => ({
  km,
  gramsPerTonneKm,
  scope,
});

describe('emissions of a chain', () => {
  it('are tonnes x km x factor, and kg a tonne at each hub', () => {
    const sum = emissionSum(100, [leg(1000, 28), leg(2000, 8)], [1.5, 0.5]);
    expect(sum).toMatchObject({ legsKg: 2800 + 1600, hubsKg: 200, kg: 4600, scope: 'well-to-wheel' });
    expect(sum.gramsPerTonneKm).toBeCloseTo((4600 * 1000) / (100 * 3000), 12);
  });

  it('do not change when a leg is split', () => {
    expect(emissionSum(7, [leg(300, 28), leg(700, 28)]).kg).toBeCloseTo(emissionSum(7, [leg(1000, 28)]).kg, 9);
  });

  it('of nothing are nothing', () => {
    expect(emissionSum(0, [leg(10, 5)])).toMatchObject({ kg: 0, gramsPerTonneKm: null });
    expect(emissionSum(5, [])).toEqual({ legsKg: 0, hubsKg: 0, kg: 0, gramsPerTonneKm: null, scope: null });
  });

  it('never add two scopes, and name what is out of range', () => {
    expect(() => emissionSum(1, [leg(1, 1), leg(1, 1, 'tank-to-wheel')])).toThrow(/one scope/);
    expect(() => emissionSum(-1, [])).toThrow(/tonnes is -1/);
    expect(() => emissionSum(1, [leg(Number.NaN, 1)])).toThrow(/km of leg 0 is NaN/);
    expect(() => emissionSum(1, [leg(1, Number.POSITIVE_INFINITY)])).toThrow(/factor of leg 0 is Infinity/);
    expect(() => emissionSum(1, [], [-2])).toThrow(/hub 0 is -2/);
  });

  it('of electric traction follow the grid and the losses', () => {
    expect(electricTractionFactor(0.022, 500)).toBeCloseTo(11, 12);
    expect(electricTractionFactor(0.022, 500, 0.12)).toBeCloseTo(12.5, 12);
    expect(() => electricTractionFactor(0.022, 500, 1)).toThrow(/losses are 1/);
    expect(distanceAdjustment(105, 100)).toBeCloseTo(1.05, 12);
    expect(() => distanceAdjustment(1, 0)).toThrow(/shortest way is 0/);
  });
});
