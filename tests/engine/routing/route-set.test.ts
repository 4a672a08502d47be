import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/engine/routing/overlap.ts';
import { routeSet } from '../../../src/engine/routing/route-set.ts';
import { shortestPaths } from '../../../src/engine/routing/shortest-paths.ts';
import { createWorkspace } from '../../../src/engine/routing/workspace.ts';
import { built, everySimplePath, networks, SEEDED } from './networks.ts';

/** Four ways from 0 to 4: by 1 (cost 10), by 1 and a short variant (10.2), by 2 (13), by 3 (40). */
const fourWays = {
  nodeCount: 6,
  arcs: [
    { from: 0, to: 1, cost: 8 },
    { from: 1, to: 4, cost: 2 },
    { from: 1, to: 5, cost: 1.1 },
    { from: 5, to: 4, cost: 1.1 },
    { from: 0, to: 2, cost: 6 },
    { from: 2, to: 4, cost: 7 },
    { from: 0, to: 3, cost: 20 },
    { from: 3, to: 4, cost: 20 },
  ],
};

function avoiding(...arcs: number[]): Uint8Array {
  const mask = new Uint8Array(fourWays.arcs.length);
  for (const arc of arcs) mask[arc] = 1;
  return mask;
}

describe('routeSet', () => {
  const { graph, cost } = built(fourWays);
  const inShort = (options = {}) => routeSet(graph, cost, 0, 4, options).map(({ arcs, tag }) => `${tag} ${[...arcs].join('-')}`);

  it('keeps what is near in cost and drops what is dearer than 1.6 times the best', () => {
    expect(inShort()).toEqual(['best 0-1', 'alternative 0-2-3', 'alternative 4-5']);
    expect(inShort({ maxCostRatio: 5 })).toEqual(['best 0-1', 'alternative 0-2-3', 'alternative 4-5', 'alternative 6-7']);
  });

  it('drops a route that shares too much of its cost with a kept one', () => {
    expect(inShort({ maxOverlap: 0.75 })).toEqual(['best 0-1', 'alternative 4-5']);
  });

  it('always adds the best way around a mask and the best by another cost, once', () => {
    expect(inShort({ keep: 1, avoid: [{ tag: 'not by 1', closed: avoiding(0) }] })).toEqual(['best 0-1', 'not by 1 4-5']);
    expect(inShort({ avoid: [{ tag: 'not by 1, 2', closed: avoiding(0, 5) }] }).at(-1)).toBe('not by 1, 2 6-7');
    expect(inShort({ avoid: [{ tag: 'not by 2', closed: avoiding(4) }] })).toEqual(inShort());
    expect(inShort({ avoid: [{ tag: 'no way', closed: avoiding(0, 4, 6) }] })).toEqual(inShort());
    const hours = Float64Array.of(9, 9, 9, 9, 9, 9, 1, 1);
    const fastest = routeSet(graph, cost, 0, 4, { cheapestBy: [{ tag: 'hours', cost: hours }] }).at(-1);
    expect([fastest?.tag, fastest?.cost, ...(fastest?.arcs ?? [])]).toEqual(['hours', 40, 6, 7]);
  });

  it('does not take by another cost what is closed by this one', () => {
    const shut = cost.slice();
    shut[6] = Number.POSITIVE_INFINITY;
    const hours = Float64Array.of(9, 9, 9, 9, 9, 9, 1, 1);
    expect(routeSet(graph, shut, 0, 4, { cheapestBy: [{ tag: 'hours', cost: hours }] }).every((route) => !route.arcs.includes(6))).toBe(
      true,
    );
  });

  it('looks at no more paths than told', () => {
    expect(inShort({ maxEnumerated: 2, maxCostRatio: 9 })).toEqual(['best 0-1', 'alternative 0-2-3']);
  });

  it('is empty where there is no way', () => {
    expect(routeSet(graph, cost, 4, 0)).toEqual([]);
  });

  it('holds the best route, and the best around each mask, of all loopless ones', () => {
    fc.assert(
      fc.property(
        networks(7, 18),
        fc.array(fc.nat(17), { maxLength: 6 }),
        fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }),
        (network, shut, places) => {
          const target = network.nodeCount - 1;
          const random = built(network);
          const placeOf = Int32Array.from(places.slice(0, network.nodeCount), (place) => Math.min(place, target));
          const mask = new Uint8Array(network.arcs.length);
          for (const arc of shut) if (arc < mask.length) mask[arc] = 1;
          const routes = routeSet(random.graph, random.cost, 0, target, {
            keep: 2,
            maxEnumerated: 3,
            placeOf,
            avoid: [{ tag: 'mask', closed: mask }],
          });
          const all = everySimplePath(network, 0, target, () => true, placeOf);
          const around = everySimplePath(network, 0, target, (arc) => mask[arc] === 0, placeOf);
          const found = routes.map(({ arcs }) => [...arcs].join());
          expect(found[0]).toBe(all[0]?.arcs.join());
          const best = around[0]?.arcs.join();
          if (best !== undefined) expect(found).toContain(best);
          expect(new Set(found).size).toBe(found.length);
        },
      ),
      SEEDED,
    );
  });

  it('gives the same with a shared tree and workspace', () => {
    fc.assert(
      fc.property(networks(12, 50), (network) => {
        const random = built(network);
        const target = network.nodeCount - 1;
        const workspace = createWorkspace(random.graph);
        const tree = shortestPaths(random.graph, random.cost, target, { reverse: true, workspace });
        expect(routeSet(random.graph, random.cost, 0, target, { workspace, tree })).toEqual(routeSet(random.graph, random.cost, 0, target));
      }),
      SEEDED,
    );
  });

  it('names an option out of range', () => {
    expect(() => routeSet(graph, cost, 0, 4, { keep: 0 })).toThrow(/keep is 0/);
    expect(() => routeSet(graph, cost, 0, 4, { maxCostRatio: Number.NaN })).toThrow(/maxCostRatio is NaN/);
    expect(() => routeSet(graph, cost, 0, 4, { avoid: [{ tag: 'short', closed: new Uint8Array(1) }] })).toThrow(
      /the mask short has 1 entries/,
    );
  });
});

describe('overlap', () => {
  const { graph, cost } = built(fourWays);
  const workspace = createWorkspace(graph);

  it('is the shared cost over the cost of the cheaper path, either way round', () => {
    const a = { arcs: Int32Array.of(0, 1), cost: 10 };
    const b = { arcs: Int32Array.of(0, 2, 3), cost: 10.2 };
    expect(overlap(cost, a, b, workspace)).toBeCloseTo(0.8, 12);
    expect(overlap(cost, b, a, workspace)).toBeCloseTo(0.8, 12);
    expect(overlap(cost, a, a, workspace)).toBe(1);
  });

  it('counts arcs where they cost nothing', () => {
    const free = new Float64Array(8);
    const a = { arcs: Int32Array.of(0, 1), cost: 0 };
    expect(overlap(free, a, { arcs: Int32Array.of(0, 2, 3), cost: 0 }, workspace)).toBe(0.5);
    expect(overlap(free, a, { arcs: new Int32Array(0), cost: 0 }, workspace)).toBe(1);
  });
});
