import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import type { Estimate } from '../../../src/engine/index.ts';
import { rowOf, tinyEstimate } from '../../fixtures/tiny-dataset.ts';
import { toyA } from '../../fixtures/toy-a.ts';

/** mu = theta x factor / best cost: this factor gives the 0.05 of example 4B. */
const mu005 = (0.05 * 90) / 10;
const at = (factor: number, ...closed: string[]): Estimate =>
  tinyEstimate(
    [{ type: 'logit-scale', factor }, ...closed.map((country): Lever => ({ type: 'close-country', country, scope: 'any' }))],
    {},
    toyA,
  );
const kilotonnes = (result: Estimate): number[] =>
  ['RU', 'CN', 'AZ'].map((country) => (result.links.find(({ leg }) => leg === `by-${country}`)?.forward_t_y ?? 0) / 1000);
const transit = (result: Estimate, country: string): number =>
  result.dependence.find((row) => row.country === country)?.transit_share_tonnes ?? 0;

describe('example 4B', () => {
  const result = at(mu005);

  it('fills Russia, and spreads the rest over China and the Caspian by the logit', () => {
    const [russia, china, middle] = kilotonnes(result);
    expect(russia).toBeCloseTo(60, 3);
    expect(china).toBeCloseTo(29.242, 2);
    expect(middle).toBeCloseTo(10.758, 2);
  });

  it('values a tonne more of Russian capacity at 5.63 USD', () => {
    expect(rowOf(result.capacities, 'by-RU').shadow_usd_per_t.toFixed(2)).toBe('5.63');
    expect(rowOf(result.capacities, 'by-CN').shadow_usd_per_t).toBe(0);
  });
});

describe('example 5A, where shippers follow cost alone', () => {
  it.each([
    [[], [60, 40, 0], 0],
    [['RU'], [0, 50, 40], 10],
    [['CN'], [60, 0, 40], 0],
    [['AZ'], [60, 40, 0], 0],
    [['RU', 'CN'], [0, 0, 40], 60],
  ])('with %j closed sends %j kt and strands %i kt', (closed, flows, stranded) => {
    const result = at(200, ...closed);
    kilotonnes(result).forEach((sent, index) => {
      expect(sent).toBeCloseTo(flows[index] ?? Number.NaN, 1);
    });
    expect(result.totals.stranded_t_y / 1000).toBeCloseTo(stranded, 1);
  });

  it('has transit shares of 0.6 and 0.4, and their concentration', () => {
    const result = at(200);
    expect(transit(result, 'RU')).toBeCloseTo(0.6, 4);
    expect(transit(result, 'CN')).toBeCloseTo(0.4, 4);
    expect(transit(result, 'AZ')).toBeCloseTo(0, 4);
    expect(result.hhi).toBeCloseTo(0.52, 4);
    expect(result.effective_routes).toBeCloseTo(1.96, 2);
    expect(result.corridors.filter((row) => row.share_tonnes > 1e-6).map((row) => row.id)).toEqual(['northern', 'eastern']);
  });

  it('loses 4,900 kUSD with Russia: 900 by going round and 10 kt stranded', () => {
    const cost = (result: Estimate): number => (result.totals.cost_usd_y + 400 * result.totals.stranded_t_y) / 1000;
    expect(cost(at(200))).toBeCloseTo(9800, 0);
    expect(cost(at(200, 'RU')) - cost(at(200))).toBeCloseTo(4900, 0);
    expect(cost(at(200, 'CN')) - cost(at(200))).toBeCloseTo(800, 0);
    expect(cost(at(200, 'RU', 'CN')) - cost(at(200))).toBeCloseTo(19_400, 0);
  });
});
