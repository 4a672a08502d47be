import { describe, expect, it } from 'vitest';
import { morris, portfolioSensitivity, portfolioTornado, sobol, tornado } from '../../../src/engine/index.ts';
import { deepFreeze } from '../../fixtures/deep-freeze.ts';
import { scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';

const at = (point: Float64Array, index: number): number => point[index] ?? Number.NaN;
/** Y = 2 x1 + x2, of the method's hand check. */
const linear = (point: Float64Array): number => 2 * at(point, 0) + at(point, 1);
/** Ishigami and Homma 1990 with a = 7, b = 0.1, on the unit cube. */
const ishigami = (point: Float64Array): number => {
  const [x1 = 0, x2 = 0, x3 = 0] = Array.from(point, (u) => Math.PI * (2 * u - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
};

describe('Sobol indices', () => {
  it('of Y = 2 x1 + x2 are .8 and .2, first order and total', () => {
    const [x1, x2] = sobol(2, linear, { samples: 4096 });
    expect(Math.abs((x1?.first ?? 0) - 0.8)).toBeLessThan(0.002);
    expect(Math.abs((x2?.first ?? 0) - 0.2)).toBeLessThan(0.002);
    expect(Math.abs((x1?.total ?? 0) - 0.8)).toBeLessThan(0.002);
    expect(Math.abs((x2?.total ?? 0) - 0.2)).toBeLessThan(0.002);
  });

  it('of the Ishigami function are the analytical ones', () => {
    const a = 7;
    const b = 0.1;
    const v1 = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
    const v2 = a ** 2 / 8;
    const v13 = (b ** 2 * Math.PI ** 8 * 8) / 225;
    const variance = v1 + v2 + v13;
    const rows = sobol(3, ishigami, { samples: 4096 });
    const expected = [
      { first: v1 / variance, total: (v1 + v13) / variance },
      { first: v2 / variance, total: v2 / variance },
      { first: 0, total: v13 / variance },
    ];
    expect(expected[0]?.first).toBeCloseTo(0.3139, 4);
    rows.forEach(({ first, total }, index) => {
      expect(Math.abs(first - (expected[index]?.first ?? 0)), `S${index + 1}`).toBeLessThan(0.01);
      expect(Math.abs(total - (expected[index]?.total ?? 0)), `ST${index + 1}`).toBeLessThan(0.01);
    });
  });

  it('are zero where nothing varies, and the same for the same seed', () => {
    expect(sobol(2, () => 5, { samples: 8 })).toEqual([
      { input: 0, first: 0, total: 0 },
      { input: 1, first: 0, total: 0 },
    ]);
    expect(sobol(3, ishigami, { samples: 16, seed: 3 })).toEqual(sobol(3, ishigami, { samples: 16, seed: 3 }));
  });

  it('name a result that is no number', () => {
    expect(() => sobol(1, () => Number.NaN, { samples: 4 })).toThrow(/the result at \[.*\] is NaN/);
    expect(() => sobol(1, linear, { samples: 1 })).toThrow(/1 samples/);
    expect(() => sobol(0, linear)).toThrow(/0 inputs/);
  });
});

describe('Morris screening', () => {
  it('finds the slopes of a linear function exactly, without spread', () => {
    const rows = morris(3, linear);
    for (const [index, slope] of [2, 1, 0].entries()) {
      expect(rows[index]?.mu).toBeCloseTo(slope, 10);
      expect(rows[index]?.mu_star).toBeCloseTo(slope, 10);
      expect(rows[index]?.sigma).toBeCloseTo(0, 8);
    }
  });

  it('sees an interaction by its spread, and an effect of either sign by its size', () => {
    const rows = morris(2, (point) => (at(point, 0) - 0.5) * (at(point, 1) - 0.5), { trajectories: 200 });
    for (const { mu, mu_star, sigma } of rows) {
      expect(Math.abs(mu)).toBeLessThan(mu_star / 3);
      expect(sigma).toBeGreaterThan(0.2);
    }
  });

  it('stays on the grid of the unit cube and runs trajectories x (inputs + 1) times', () => {
    const seen = new Set<number>();
    let runs = 0;
    morris(
      4,
      (point) => {
        runs++;
        for (const value of point) seen.add(Math.round(value * 3 * 1e9) / 1e9);
        return 0;
      },
      { trajectories: 10 },
    );
    expect(runs).toBe(50);
    expect([...seen].sort()).toEqual([0, 1, 2, 3]);
  });

  it('wants at least two trajectories and even levels', () => {
    expect(() => morris(1, linear, { trajectories: 1 })).toThrow(/1 trajectories/);
    expect(() => morris(1, linear, { levels: 3 })).toThrow(/3 levels/);
  });
});

describe('a tornado', () => {
  it('sorts by swing, whatever its direction', () => {
    const quantities = [
      { id: 'small', low: 0, mid: 1, high: 2 },
      { id: 'large', low: 0, mid: 1, high: 2 },
      { id: 'none', low: 0, mid: 1, high: 2 },
    ];
    const { middle, rows } = tornado(quantities, (values) => (values.get('small') ?? 0) - 5 * (values.get('large') ?? 0));
    expect(middle).toBe(-4);
    expect(rows).toEqual([
      { id: 'large', at_low: 1, at_high: -9, swing: 10 },
      { id: 'small', at_low: -5, at_high: -3, swing: 2 },
      { id: 'none', at_low: -4, at_high: -4, swing: 0 },
    ]);
  });

  it('refuses an id given twice and a result that is no number', () => {
    const one = { id: 'x', low: 0, mid: 1, high: 2 };
    expect(() => tornado([one, one], () => 0)).toThrow(/same id/);
    expect(() => tornado([one], () => Number.POSITIVE_INFINITY)).toThrow(/the result at the middle values is Infinity/);
  });
});

describe('the portfolio', () => {
  const few = new Set(['rail-wagonload-usd-per-tkm', 'rail-block-usd-per-feu-km', 'emission-rail-g-per-tkm', 'caspian-block-days']);
  const dataset = deepFreeze({
    ...tinyDataset,
    minerals: tinyDataset.minerals.map((mineral) => ({
      ...mineral,
      stages: mineral.stages.map(({ price_low: _low, price_high: _high, ...product }) => product),
    })),
    parameters: tinyDataset.parameters.map((parameter) => ({
      ...parameter,
      low: few.has(parameter.id) ? parameter.mid * 0.8 : parameter.mid,
      high: few.has(parameter.id) ? parameter.mid * 1.5 : parameter.mid,
    })),
  });
  const closed = scenarioOf([{ type: 'close-country', country: 'RU', scope: 'transit' }], { id: 'closed' });
  const result = portfolioTornado(dataset, scenarioOf(), closed);

  it('moves every ranged quantity, and finds which moves what', () => {
    expect(new Set(result.variables.map(({ id }) => id))).toEqual(few);
    const emissions = result.figures.find(({ figure }) => figure === 'totals/co2e_t_y');
    expect(emissions?.a.rows[0]?.id).toBe('emission-rail-g-per-tkm');
    const cost = result.figures.find(({ figure }) => figure === 'totals/cost_usd_per_t');
    expect(cost?.a.rows.map(({ id }) => id)).not.toContain('emission-rail-g-per-tkm');
    for (const row of cost?.a.rows ?? []) if (row.id.startsWith('rail')) expect(row.at_low).toBeLessThan(row.at_high);
    const first = cost?.difference?.rows[0];
    expect(first?.swing).toBeCloseTo(Math.abs((first?.at_high ?? 0) - (first?.at_low ?? 0)), 12);
  });

  it('screens, then splits the variance over what survives', () => {
    const found = portfolioSensitivity(dataset, scenarioOf(), null, 'totals/co2e_t_y', { trajectories: 3, survivors: 2, samples: 48 });
    expect(found.screened[0]?.id).toBe('emission-rail-g-per-tkm');
    expect(found.indices.length).toBeLessThanOrEqual(2);
    expect(found.indices[0]?.id).toBe('emission-rail-g-per-tkm');
    expect(found.indices[0]?.total).toBeGreaterThan(0.8);
  });

  it('names a figure that it does not have', () => {
    expect(() => portfolioSensitivity(dataset, scenarioOf(), null, 'totals/cost')).toThrow(/no figure "totals\/cost"\. Known: totals\//);
  });
});
