import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import {
  annuity,
  distanceAdjustment,
  electricTractionFactor,
  estimate,
  fitLogitScale,
  fitNorthernConstants,
  generalisedCost,
  interdiction,
  maxFlow,
  refiningAtHome,
  shapley,
  weightedConcentration,
  worstClosures,
} from '../../../src/engine/index.ts';
import { scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';
import { tinyLevers } from '../../fixtures/tiny-levers.ts';
import { expectLawsHold } from '../laws/check-estimate.ts';

describe('a wide arc beside a narrow one', () => {
  it('hides no flow, in either order and on the way back', () => {
    for (const wide of [1e12, 1e13, 1e30]) {
      const line = [
        { from: 0, to: 1, capacity: wide },
        { from: 1, to: 2, capacity: 0.5 },
      ];
      expect(maxFlow(3, line, 0, 2)).toMatchObject({ value: 0.5, cut: [1] });
    }
    // The first shortest way, 0-1-2-3, has to be taken back in part: 0-1-4-5-3 and 0-6-2-3 carry 5 each.
    const arcs = [
      { from: 0, to: 1, capacity: 5 },
      { from: 1, to: 2, capacity: 1e13 },
      { from: 2, to: 3, capacity: 5 },
      { from: 1, to: 4, capacity: 5 },
      { from: 4, to: 5, capacity: 5 },
      { from: 5, to: 3, capacity: 5 },
      { from: 0, to: 6, capacity: 5 },
      { from: 6, to: 2, capacity: 5 },
    ];
    expect(maxFlow(7, arcs, 0, 3).value).toBe(10);
    const endless = arcs.map((arc) => (arc.capacity === 1e13 ? { ...arc, capacity: Number.POSITIVE_INFINITY } : arc));
    expect(maxFlow(7, endless, 0, 3).value).toBe(10);
  });

  it('takes no capacities whose sum is no number', () => {
    const arcs = [
      { from: 0, to: 1, capacity: 1e308 },
      { from: 0, to: 1, capacity: 1e308 },
    ];
    expect(() => maxFlow(2, arcs, 0, 1)).toThrow(/capacities sum to Infinity/);
  });
});

describe('a cost or an option that is no number', () => {
  it('ends interdiction instead of keeping it looking', () => {
    expect(() => worstClosures(5, 3, () => Number.NaN)).toThrow(/closing \[0, 1\] costs NaN/);
    expect(() => worstClosures(5, 5, () => Number.NaN)).toThrow(/costs NaN/);
    expect(worstClosures(5, 3, () => Number.POSITIVE_INFINITY).closed).toHaveLength(3);
    expect(worstClosures(4, 3, () => Number.NEGATIVE_INFINITY).closed).toHaveLength(3);
  });

  it('is named before any work is done', () => {
    const world = scenarioOf([]);
    for (const size of [Number.NaN, -1, 1.5, 2]) {
      expect(() => interdiction(tinyDataset, world, { size, denied: [{ kind: 'country', id: 'RU' }] })).toThrow(`the size is ${size}`);
    }
    const many = Array.from({ length: 40 }, () => ({ kind: 'country', id: 'RU' }) as const);
    expect(() => interdiction(tinyDataset, world, { size: 1, denied: many })).toThrow(/40 may be closed; expected at most 16/);
    expect(() => shapley(['a'], () => 1, { exactUpTo: Number.NaN })).toThrow(/exactUpTo is NaN/);
    expect(() => fitLogitScale(tinyDataset, 1)).toThrow(/count is 1/);
    for (const step of [0, Number.NaN, -1, 3]) expect(() => fitNorthernConstants(tinyDataset, step)).toThrow(`the step is ${step}`);
    expect(() => annuity(1000, 1e308, 20)).toThrow(/comes to Infinity/);
    expect(() => annuity(1000, 0.1, 1e-320)).toThrow(/comes to Infinity/);
  });
});

/** The levers with each of their numbers replaced, one at a time. */
function withNumber(value: number): Lever[] {
  return tinyLevers.flatMap((lever) =>
    Object.entries(lever).flatMap(([field, number]) => (typeof number === 'number' ? [{ ...lever, [field]: value }] : [])),
  );
}

describe('figures that are numbers and whose product is none', () => {
  it('are refused, and what came out of them is told', () => {
    expect(() => generalisedCost([{ km: 10, usdPerTonneKm: 1e308 }], { usdPerTonne: 1, capitalRate: 0 })).toThrow(
      /haul Infinity.* sum to Infinity/,
    );
    expect(() => electricTractionFactor(1e308, 400)).toThrow(/comes? to is Infinity/);
    expect(() => distanceAdjustment(10, 1e-320)).toThrow(/is Infinity/);
    expect(() => weightedConcentration([{ share: 1, governance: 10, trade: 1e308 }])).toThrow(/concentration is Infinity/);
  });
});

describe('a scenario that no file or form let through', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1e12, 1e300])('is refused with a lever of %d', (value) => {
    const levers = withNumber(value);
    expect(levers.length).toBeGreaterThan(15);
    for (const lever of levers) {
      expect(() => estimate(tinyDataset, scenarioOf([lever])), lever.type).toThrow(
        new RegExp(`of the lever "${lever.type}" is ${String(value).replace('+', '\\+')}; expected`),
      );
    }
  });

  it('is refused in no year, of no maturity, and with a lever of no kind', () => {
    for (const year of [Number.NaN, 1e9, 2025.5, -5]) {
      expect(() => estimate(tinyDataset, { ...scenarioOf([]), year })).toThrow(`the year is ${year}`);
    }
    const odd = JSON.parse('{"maturity":"soon","levers":[{"type":"invade"}]}');
    expect(() => estimate(tinyDataset, { ...scenarioOf([]), maturity: odd.maturity })).toThrow(/the maturity is soon; expected one of/);
    expect(() => estimate(tinyDataset, scenarioOf(odd.levers))).toThrow(/"type" of the lever "invade" is invade/);
  });

  it('holds all laws at the ends of the ranges: nothing recovered, nothing earned, nothing charged', () => {
    const worlds: Lever[][] = [
      [{ type: 'refine', mineral: 'copper', from: 'concentrate', to: 'refined', share: 1, recovery: 0 }],
      [
        { type: 'premium', mineral: 'copper', share: -1 },
        { type: 'netback-response', elasticity: 1, on: {} },
      ],
      [
        { type: 'scale', what: 'tariff', factor: 0, on: {} },
        { type: 'scale', what: 'time', factor: 0, on: {} },
        { type: 'capital-rate', rate: 0 },
      ],
      [{ type: 'surcharge', usd_per_t: -1000, on: {} }],
      Array.from({ length: 12 }, () => ({ type: 'scale', what: 'tariff', factor: 100, on: {} })),
    ];
    for (const levers of worlds) expectLawsHold(estimate(tinyDataset, scenarioOf(levers)), tinyDataset);
  });

  it('refines a part of the tonnes, and no other', () => {
    const question = { scenario: scenarioOf([]), mineral: 'copper', from: 'concentrate', to: 'refined' } as const;
    for (const share of [0, Number.NaN, -1, 2]) {
      expect(() => refiningAtHome(tinyDataset, { ...question, share })).toThrow(`the share is ${share}`);
    }
  });
});
