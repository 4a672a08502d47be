import { describe, expect, it } from 'vitest';
import { generalisedCost } from '../../../src/engine/index.ts';

/** Example 2A of the method. */
const arcs = [
  { km: 1800, usdPerTonneKm: 0.045, hours: 1800 / 20, hoursVariance: 60 ** 2 },
  { usdPerTonne: 6, hours: 30 },
  { usdPerTonne: 8, hours: 24 },
  { usdPerTonne: 12, hours: 48 },
  { km: 400, usdPerTonneKm: 0.02, hours: 400 / 18 },
];
const cargo = { usdPerTonne: 2500, capitalRate: 0.1, reliabilityRatio: 0.4, insuranceShare: 0.003 };

describe('the generalised cost of a route', () => {
  it('is 130.05 USD/t in example 2A, of it 123.25 in money', () => {
    const cost = generalisedCost(arcs, cargo);
    expect((cost.haul + cost.charges + cost.insurance).toFixed(2)).toBe('123.25');
    expect(cost.hours.toFixed(2)).toBe('214.22');
    expect(cost.usd_per_t_h.toFixed(6)).toBe('0.028539');
    expect([cost.time, cost.reliability, cost.total].map((each) => each.toFixed(2))).toEqual(['6.11', '0.68', '130.05']);
  });

  it('adds variances and not deviations, and does not mind where a leg is cut', () => {
    const half = { km: 900, usdPerTonneKm: 0.045, hours: 45, hoursVariance: 1800 };
    const cut = generalisedCost([half, half, ...arcs.slice(1)], cargo);
    expect(cut.hours_sd).toBeCloseTo(60, 12);
    expect(cut.total).toBeCloseTo(generalisedCost(arcs, cargo).total, 10);
  });

  it('of no arcs is what is insured, and of a wrong figure an error that names it', () => {
    expect(generalisedCost([], cargo).total).toBeCloseTo(8.25, 12);
    expect(() => generalisedCost([{ hours: -1 }], cargo)).toThrow(/hours of arc 0 is -1; expected/);
    expect(() => generalisedCost([], { ...cargo, usdPerTonne: Number.NaN })).toThrow(/usdPerTonne of the cargo is NaN; expected/);
  });
});
