import { describe, expect, it } from 'vitest';
import { halvesOf } from '../../../src/app/compare/halves.ts';

/** Free pixels of each half: from the left, top, right and bottom of it. */
const rooms = (width: number, height: number, padding: Parameters<typeof halvesOf>[1]) => {
  const { beside, split, paddings } = halvesOf({ width, height }, padding, 36);
  const sizes = beside
    ? [
        [split, height],
        [width - split, height],
      ]
    : [
        [width, split],
        [width, height - split],
      ];
  return paddings.map(({ top, right, bottom, left }, at) => ({
    width: (sizes[at]?.[0] ?? 0) - left - right,
    height: (sizes[at]?.[1] ?? 0) - top - bottom,
  }));
};

describe('two maps in the room of one', () => {
  it.each([
    [1440, 852, { top: 24, right: 368, bottom: 224, left: 280 }],
    [1440, 852, { top: 24, right: 368, bottom: 12, left: 24 }],
    [1921, 1032, { top: 24, right: 368, bottom: 224, left: 280 }],
  ])('have the same room beside each other on %i x %i', (width, height, padding) => {
    const { beside, room } = halvesOf({ width, height }, padding, 36);
    const [a, b] = rooms(width, height, padding);
    expect(beside).toBe(true);
    expect(a).toEqual(room);
    expect(Math.abs((b?.width ?? 0) - room.width)).toBeLessThanOrEqual(1);
    expect(b?.height).toBe(room.height);
  });

  it.each([
    [390, 380, { top: 64, right: 12, bottom: 48, left: 12 }],
    [1024, 720, { top: 24, right: 368, bottom: 12, left: 280 }],
  ])('stand one above the other on %i x %i, and both have the room that is told', (width, height, padding) => {
    const { beside, room } = halvesOf({ width, height }, padding, 36);
    expect(beside).toBe(false);
    for (const half of rooms(width, height, padding)) {
      expect(half.width).toBe(room.width);
      expect(half.height).toBeGreaterThanOrEqual(room.height);
    }
    expect(room.height).toBeGreaterThan(50);
  });
});
