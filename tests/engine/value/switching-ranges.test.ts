import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { estimateWith } from '../../../src/engine/estimate.ts';
import { type SwitchingQuestion, switchingRanges, switchingValue } from '../../../src/engine/index.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { Cancelled } from '../../../src/engine/progress.ts';
import { drawnModels } from '../../../src/engine/uncertainty/draws.ts';
import { rowOf, scenarioOf, tinyDataset, tinyWith } from '../../fixtures/tiny-dataset.ts';

const question: SwitchingQuestion = {
  scenario: scenarioOf(),
  cargo: { shipment: 'cath@smelter' },
  wish: { corridor: 'middle' },
  means: { kind: 'subsidy' },
};
/** The tiny dataset, in which nothing has a range, with ranges on rail tariffs and prices. */
const ranged = tinyWith({
  parameters: tinyDataset.parameters.map((each) =>
    each.id.startsWith('rail-') ? { ...each, low: each.mid * 0.8, high: each.mid * 1.3 } : each,
  ),
  minerals: tinyDataset.minerals.map((mineral) => ({
    ...mineral,
    stages: mineral.stages.map((stage) =>
      stage.price_usd_t === undefined ? stage : { ...stage, price_low: stage.price_usd_t * 0.7, price_high: stage.price_usd_t * 1.3 },
    ),
  })),
});
const middle = switchingValue(ranged, question);
const drawn = switchingRanges(ranged, question, { draws: 16 });

describe('the range of a switching value', () => {
  it('has the answer of the search at the middle values beside it, and over the held ways the same', () => {
    expect(drawn.middle).toEqual(middle);
    expect(drawn.held_value).toBeGreaterThan(0);
    expect(Math.abs((drawn.held_value ?? 0) / (middle.value ?? 1) - 1)).toBeLessThan(0.02);
  });

  it('is a point where nothing has a range', () => {
    const { value, flips, ...rest } = switchingRanges(tinyDataset, question, { draws: 3 });
    expect({ flips, already: rest.already, never: rest.never }).toEqual({ flips: 1, already: 0, never: 0 });
    expect(value.p10).toBe(value.p90);
    expect(value.p50).toBe(rest.held_value);
  });

  it('rises from P10 to P90, and counts every draw once', () => {
    const { value, flips, already, never } = drawn;
    expect(flips + already + never).toBeCloseTo(1, 12);
    expect(value.p10 ?? Number.NaN).toBeLessThan(value.p50 ?? Number.NaN);
    expect(value.p50 ?? Number.NaN).toBeLessThan(value.p90 ?? Number.POSITIVE_INFINITY);
  });

  it('depends on the seed alone', () => {
    expect(switchingRanges(ranged, question, { draws: 16 })).toEqual(drawn);
    expect(switchingRanges(ranged, question, { draws: 16, seed: 2 }).value).not.toEqual(drawn.value);
  });

  it('flips the cargo in its draw, and two per cent less does not', () => {
    const [, one] = [...drawnModels(modelOf(ranged), { draws: 1 })];
    const value = switchingRanges(ranged, question, { draws: 1 }).value.p50 ?? Number.NaN;
    const leads = (usd_per_t: number): boolean => {
      if (one === undefined) throw new Error('There is no draw.');
      const levers: Lever[] = [{ type: 'subsidy', usd_per_t, on: { shipment: 'cath@smelter' }, corridor: 'middle' }];
      const { shipments } = estimateWith(one.model, scenarioOf(levers), {}, one.reference);
      const tonnes = new Map<string, number>();
      for (const { corridor, tonnes_y } of rowOf(shipments, 'cath@smelter').routes)
        tonnes.set(corridor, (tonnes.get(corridor) ?? 0) + tonnes_y);
      return [...tonnes].toSorted(([, a], [, b]) => b - a)[0]?.[0] === 'middle';
    };
    expect(value).not.toBeCloseTo(middle.value ?? Number.NaN, 0);
    expect(leads(value * 1.001)).toBe(true);
    expect(leads(value * 0.98)).toBe(false);
  });

  it('tells draws that need nothing and draws that never flip', () => {
    const goesThere = switchingRanges(tinyDataset, { ...question, wish: { corridor: 'northern' } }, { draws: 4 });
    expect(goesThere).toMatchObject({ already: 1, flips: 0, value: { p10: 0, p90: 0 } });
    const short = switchingRanges(tinyDataset, { ...question, most: 0.01 }, { draws: 4 });
    expect(short).toMatchObject({ never: 1, held_value: null, value: { p10: null, p50: null, p90: null } });
  });

  it('stops where the caller does', () => {
    expect(() => switchingRanges(tinyDataset, question, { signal: { aborted: true } })).toThrow(Cancelled);
    expect(() => switchingRanges(tinyDataset, question, { draws: 0 })).toThrow(/0 draws/);
  });
});

describe('a floor under draws of the price', () => {
  const floor = switchingRanges(
    ranged,
    {
      scenario: scenarioOf(),
      cargo: { mineral: 'copper', stage: 'concentrate' },
      wish: { market: 'turkiye' },
      means: { kind: 'price-floor' },
    },
    { draws: 8 },
  );

  it('is told above the price as well, which moves less than the price does', () => {
    const width = ({ p10, p90 }: typeof floor.value): number => (p90 ?? Number.NaN) - (p10 ?? Number.NaN);
    expect(floor.above.p50).toBeGreaterThan(0);
    expect(width(floor.above)).toBeLessThan(width(floor.value));
  });
});
