import { describe, expect, it } from 'vitest';
import { printedHalfUnit } from '../../../src/engine/validation/rounding.ts';

describe('half a unit of the last printed place', () => {
  it.each([
    [18, 0.5],
    [20, 0.5],
    [80, 0.5],
    [3, 0.5],
    [18.5, 0.05],
    [1.33, 0.005],
    [0.6, 0.05],
    [2000, 50],
    [100, 5],
    [2250, 5],
    [5375, 0.5],
    [114_000, 500],
    [533_000, 500],
    [15_000_000, 500_000],
    [-1060, 5],
    [0, 0],
  ])('of %d is %d', (value, half) => {
    expect(printedHalfUnit(value)).toBeCloseTo(half, 12);
  });
});
