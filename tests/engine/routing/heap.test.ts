import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MinHeap } from '../../../src/engine/routing/heap.ts';
import { SEEDED } from './networks.ts';

describe('MinHeap', () => {
  it('gives entries back in the order of key, then tie', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(5))), (entries) => {
        const heap = new MinHeap(entries.length);
        entries.forEach(([key, tie], item) => {
          heap.push(key, tie, item);
        });
        const popped: [number, number][] = [];
        for (let item = heap.pop(); item >= 0; item = heap.pop()) {
          expect(entries[item]).toEqual([heap.poppedKey, heap.poppedTie]);
          popped.push([heap.poppedKey, heap.poppedTie]);
        }
        expect(popped).toEqual([...entries].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
      SEEDED,
    );
  });

  it('says so when it is full', () => {
    const heap = new MinHeap(1);
    heap.push(1, 0, 0);
    expect(() => heap.push(2, 0, 1)).toThrow(/full at 1/);
  });
});
