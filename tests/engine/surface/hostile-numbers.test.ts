import { describe, expect, it } from 'vitest';
import { annuity, fitLogitScale, fitNorthernConstants, interdiction, maxFlow, shapley, worstClosures } from '../../../src/engine/index.ts';
import { scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';

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
