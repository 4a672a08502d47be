import type { ArcEnds } from '../../src/engine/routing/graph.ts';

/** A network to measure on: arcs with their costs. */
export interface RoadMap {
  readonly name: string;
  readonly nodeCount: number;
  readonly arcs: readonly ArcEnds[];
  readonly cost: Float64Array;
}

/** Repeatable numbers from 0 to 1 (a linear congruential generator), so that every run measures the same networks. */
export function repeatable(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A grid of `size` places with ways of uneven cost to the four neighbours, both ways: about four arcs a place, as in a transport network. */
export function grid(size: number): RoadMap {
  const random = repeatable(size);
  const width = Math.ceil(Math.sqrt(size));
  const arcs: ArcEnds[] = [];
  const cost: number[] = [];
  const join = (from: number, to: number) => {
    if (to >= size) return;
    const own = 10 + 90 * random();
    arcs.push({ from, to }, { from: to, to: from });
    cost.push(own, own);
  };
  for (let node = 0; node < size; node++) {
    if ((node + 1) % width !== 0) join(node, node + 1);
    join(node, node + width);
  }
  return { name: `grid of ${size} places`, nodeCount: size, arcs, cost: Float64Array.from(cost) };
}
