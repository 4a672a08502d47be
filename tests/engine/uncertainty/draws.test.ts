import { describe, expect, it } from 'vitest';
import { rateBook } from '../../../src/engine/cost/rates.ts';
import { deliveryOf } from '../../../src/engine/flows/baseline-flows.ts';
import { compare, draws, estimate, variablesOf } from '../../../src/engine/index.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { buildNetwork } from '../../../src/engine/network/build-network.ts';
import { reprice } from '../../../src/engine/network/reprice.ts';
import { deepFreeze } from '../../fixtures/deep-freeze.ts';
import { scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';

/** The tiny dataset with a range around every parameter, so that each of them is drawn; a smelter pays for no more than there is. */
const ranged = deepFreeze({
  ...tinyDataset,
  parameters: tinyDataset.parameters.map((parameter) => ({
    ...parameter,
    low: parameter.mid * 0.8,
    high: parameter.id.startsWith('payable-share') ? parameter.mid : parameter.mid * 1.5,
  })),
});
const plain = scenarioOf();
const closed = scenarioOf([{ type: 'close-country', country: 'RU', scope: 'transit' }], { id: 'closed' });
const result = draws(ranged, plain, closed, { draws: 40 });

const figure = (id: string, of = result) => {
  const found = of.figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No figure "${id}".`);
  return found;
};

describe('draws', () => {
  it('draw every parameter with a range', () => {
    const withRange = ranged.parameters.filter(({ low, high }) => low < high).length;
    expect(variablesOf(ranged).filter(({ kind }) => kind === 'parameter')).toHaveLength(withRange);
    expect(result.variables).toBe(variablesOf(ranged).length);
  });

  it('have the estimate at the middle values in the middle', () => {
    const { totals, hhi } = estimate(ranged, plain);
    expect(figure('totals/cost_usd_y').middle.a).toBeCloseTo(totals.cost_usd_y, 6);
    expect(figure('totals/netback_usd_y').middle.a).toBeCloseTo(totals.netback_usd_y, 6);
    expect(figure('hhi').middle.a).toBeCloseTo(hhi, 12);
    expect(figure('totals/cost_usd_y').middle.b).toBeCloseTo(estimate(ranged, closed).totals.cost_usd_y, 6);
  });

  it('spread: P10 below P50 below P90, and no figure without a number', () => {
    const cost = figure('totals/cost_usd_per_t').a;
    expect(cost?.p10).toBeLessThan(cost?.p50 ?? 0);
    expect(cost?.p50).toBeLessThan(cost?.p90 ?? 0);
    for (const { id, a, b, difference } of result.figures) {
      for (const spread of [a, b, difference]) {
        expect(Object.values(spread ?? {}).every(Number.isFinite), id).toBe(true);
      }
    }
  });

  it('give exactly zero in every draw for a lever that does nothing', () => {
    const same = draws(ranged, plain, scenarioOf([{ type: 'logit-scale', factor: 1 }], { id: 'same' }), { draws: 12 });
    for (const { id, difference, above } of same.figures) {
      expect(difference, id).toEqual({ p10: 0, p50: 0, p90: 0 });
      expect(above, id).toBe(0);
    }
    for (const { id, cost_usd_per_t, hours } of same.shipments) {
      for (const range of [cost_usd_per_t, hours]) {
        if (range.difference !== null) expect(range.difference, id).toEqual({ p10: 0, p50: 0, p90: 0 });
      }
    }
  });

  it('are the same for the same seed, others for another', () => {
    // Another object with the same data: what was drawn before is not at hand there.
    expect(draws(deepFreeze({ ...ranged }), plain, closed, { draws: 5 })).toEqual(draws(ranged, plain, closed, { draws: 5 }));
    expect(draws(ranged, plain, null, { draws: 5, seed: 2 }).figures).not.toEqual(draws(ranged, plain, null, { draws: 5 }).figures);
  });

  it('are made once for a scenario that was drawn before, with the same numbers', () => {
    const steps = (b: typeof plain | null): number => {
      let done = 0;
      draws(ranged, closed, b, { draws: 7, onProgress: () => done++ });
      return done;
    };
    expect(steps(null)).toBe(7);
    expect(steps(null)).toBe(0);
    expect(steps(scenarioOf([{ type: 'logit-scale', factor: 2 }], { id: 'sharp' }))).toBe(7);
    const kept = draws(ranged, plain, closed, { draws: 7 });
    const anew = draws(deepFreeze({ ...ranged }), plain, closed, { draws: 7 });
    expect(kept).toEqual(anew);
  });

  it('leave estimates of the middle values untouched', () => {
    const before = JSON.stringify(estimate(ranged, closed));
    draws(ranged, closed, plain, { draws: 3 });
    expect(JSON.stringify(estimate(ranged, closed))).toBe(before);
  });

  it('keep a figure that is not drawn as it is', () => {
    const { a, middle } = figure('totals/tonnes_y');
    expect(a).toEqual({ p10: middle.a, p50: middle.a, p90: middle.a });
  });

  it('count the tonnes that change corridor as a comparison does, none against itself', () => {
    const rerouted = figure('rerouted_t_y');
    const counted = compare(estimate(ranged, plain), estimate(ranged, closed)).rerouted_t_y;
    expect(counted).toBeGreaterThan(1000);
    expect(rerouted.middle.b).toBeCloseTo(counted, 6);
    expect(rerouted.a).toEqual({ p10: 0, p50: 0, p90: 0 });
    expect(rerouted.b?.p90).toBeGreaterThan(rerouted.b?.p10 ?? 0);
    expect(rerouted.difference).toEqual(rerouted.b);
    expect(draws(ranged, plain, null, { draws: 1 }).figures.some(({ id }) => id === 'rerouted_t_y')).toBe(false);
  });

  it('rank corridors: each column sums to one', () => {
    for (const by of ['cheapest', 'fastest', 'best'] as const) {
      expect(result.ranks.a.reduce((sum, row) => sum + row[by], 0)).toBeCloseTo(1, 12);
    }
    expect(result.ranks.b?.some((row) => row.corridor === 'northern' && row.best > 0.999)).toBe(false);
  });

  it('tell their progress and stop when asked', () => {
    const seen: number[] = [];
    const signal = { aborted: false };
    expect(() =>
      draws(ranged, plain, null, {
        draws: 10,
        signal,
        onProgress: (done, total) => {
          seen.push(done / total);
          signal.aborted = done === 3;
        },
      }),
    ).toThrow('The caller stopped the work.');
    expect(seen).toEqual([0.1, 0.2, 0.3]);
  });

  it('want a whole number of draws', () => {
    expect(() => draws(ranged, plain, null, { draws: 0 })).toThrow('draws: 0 draws; expected a whole number of at least 1.');
  });
});

it('a network at other rates is the one that is built with them', () => {
  const { network } = modelOf(ranged);
  const book = rateBook(
    ranged,
    new Map([
      ['rail-wagonload-usd-per-tkm', 0.08],
      ['caspian-block-days', 7],
      ['gauge-change-hours', 99],
    ]),
  );
  const deliveries = ranged.markets.map(deliveryOf);
  expect(reprice(network, book).arcs.map(({ id, rates }) => ({ id, rates }))).toEqual(
    buildNetwork(ranged, book, deliveries).arcs.map(({ id, rates }) => ({ id, rates })),
  );
});
