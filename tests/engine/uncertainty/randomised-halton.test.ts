import { describe, expect, it } from 'vitest';
import { randomisedHalton } from '../../../src/engine/uncertainty/randomised-halton.ts';

/** Values along one axis of the first points. */
function along(axis: number, count: number, seed = 1): number[] {
  const pointAt = randomisedHalton(axis + 1, seed);
  return Array.from({ length: count }, (_, point) => pointAt(point)[axis] ?? Number.NaN);
}

describe('points of a randomised Halton sequence', () => {
  it('put one of each run of base^k points into each of base^k equal parts of an axis', () => {
    for (const [axis, cells] of [
      [0, 64],
      [1, 81],
      [2, 125],
      [9, 29],
      [29, 113],
    ] as const) {
      for (const run of [0, 3]) {
        const values = along(axis, cells * (run + 1)).slice(cells * run);
        expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
        // In the middle between two steps of the finest place, so that rounding moves none into the next part.
        const parts = values.map((value) => Math.floor((value + 2 ** -40) * cells));
        expect(new Set(parts).size, `axis ${axis}`).toBe(cells);
      }
    }
  });

  it('do not let axes of large bases move together, as those without the exchange do', () => {
    const [x, y] = [along(14, 40), along(15, 40)];
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [meanX, meanY] = [mean(x), mean(y)];
    const product = mean(x.map((value, at) => (value - meanX) * ((y[at] ?? 0) - meanY)));
    const spread = (values: readonly number[], middle: number): number => Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
    // The plain sequence gives 1 here: both axes rise together up to the smaller base.
    expect(Math.abs(product / spread(x, meanX) / spread(y, meanY))).toBeLessThan(0.4);
  });

  it('are the same for the same seed and others for another', () => {
    expect(along(3, 20, 5)).toEqual(along(3, 20, 5));
    expect(along(3, 20, 5)).not.toEqual(along(3, 20, 6));
    expect(randomisedHalton(0, 1)(7)).toHaveLength(0);
  });
});
