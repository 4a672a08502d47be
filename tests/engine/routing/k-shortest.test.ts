import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kShortestPaths } from '../../../src/engine/routing/k-shortest.ts';
import { shortestPaths } from '../../../src/engine/routing/shortest-paths.ts';
import { createWorkspace } from '../../../src/engine/routing/workspace.ts';
import { built, everySimplePath, networks, SEEDED, type SimplePath } from './networks.ts';

function plain(paths: Iterable<{ arcs: Int32Array; cost: number }>): SimplePath[] {
  return Array.from(paths, ({ arcs, cost }) => ({ arcs: [...arcs], cost }));
}

describe('kShortestPaths', () => {
  it('gives every loopless path once, in the promised order', () => {
    fc.assert(
      fc.property(networks(7, 18, 3), fc.nat(6), fc.nat(6), (network, from, to) => {
        const source = from % network.nodeCount;
        const target = to % network.nodeCount;
        const { graph, cost } = built(network);
        expect(plain(kShortestPaths(graph, cost, source, target))).toEqual(everySimplePath(network, source, target));
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });

  it('does not come back to a place that it has left', () => {
    fc.assert(
      fc.property(networks(8, 22, 3), fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 8, maxLength: 8 }), (network, places) => {
        const target = network.nodeCount - 1;
        const placeOf = Int32Array.from(places.slice(0, network.nodeCount), (place) => Math.min(place, network.nodeCount - 1));
        const { graph, cost } = built(network);
        expect(plain(kShortestPaths(graph, cost, 0, target, { placeOf }))).toEqual(
          everySimplePath(network, 0, target, () => true, placeOf),
        );
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });

  it('never uses a closed arc, with the open tree for bounds as with its own', () => {
    fc.assert(
      fc.property(networks(7, 18, 3), fc.array(fc.nat(17), { maxLength: 5 }), (network, shut) => {
        const target = network.nodeCount - 1;
        const { graph, cost } = built(network);
        const closed = new Uint8Array(graph.arcCount);
        for (const arc of shut) if (arc < graph.arcCount) closed[arc] = 1;
        const expected = everySimplePath(network, 0, target, (arc) => closed[arc] === 0);
        expect(plain(kShortestPaths(graph, cost, 0, target, { closed }))).toEqual(expected);
        const tree = shortestPaths(graph, cost, target, { reverse: true });
        expect(plain(kShortestPaths(graph, cost, 0, target, { closed, tree }))).toEqual(expected);
        const infinite = cost.map((value, arc) => (closed[arc] === 0 ? value : Number.POSITIVE_INFINITY));
        expect(plain(kShortestPaths(graph, infinite, 0, target))).toEqual(expected);
      }),
      SEEDED,
    );
  });

  it('keeps the costs when nodes are renamed', () => {
    fc.assert(
      fc.property(networks(7, 18), fc.nat(6), (network, turn) => {
        const { nodeCount } = network;
        const renamed = (node: number) => (nodeCount - 1 - node + turn) % nodeCount;
        const other = built({ nodeCount, arcs: network.arcs.map((arc) => ({ ...arc, from: renamed(arc.from), to: renamed(arc.to) })) });
        const { graph, cost } = built(network);
        const before = plain(kShortestPaths(graph, cost, 0, nodeCount - 1));
        expect(plain(kShortestPaths(other.graph, other.cost, renamed(0), renamed(nodeCount - 1)))).toEqual(before);
      }),
      SEEDED,
    );
  });

  it('lets generators take turns on one workspace', () => {
    fc.assert(
      fc.property(networks(7, 18), (network) => {
        const target = network.nodeCount - 1;
        const { graph, cost } = built(network);
        const workspace = createWorkspace(graph);
        const first = kShortestPaths(graph, cost, 0, target, { workspace });
        const second = kShortestPaths(graph, cost, target, 0, { workspace });
        const turns: SimplePath[] = [];
        for (let path = first.next(); !path.done; path = first.next()) {
          turns.push(...plain([path.value]));
          second.next();
        }
        expect(turns).toEqual(everySimplePath(network, 0, target));
      }),
      SEEDED,
    );
  });

  it('rises in cost with costs that are no whole numbers', () => {
    fc.assert(
      fc.property(
        networks(9, 30),
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }),
        (network, factors) => {
          const { graph } = built(network);
          const cost = Float64Array.from(network.arcs, (arc, id) => (arc.cost + 1) * (factors[id] ?? 1));
          let last = 0;
          for (const path of kShortestPaths(graph, cost, 0, network.nodeCount - 1)) {
            expect(path.cost).toBeGreaterThanOrEqual(last * (1 - 1e-12));
            last = path.cost;
          }
        },
      ),
      { ...SEEDED, numRuns: 60 },
    );
  });

  it('has one empty path from a node to itself, and none where there is no way', () => {
    const { graph, cost } = built({ nodeCount: 2, arcs: [{ from: 0, to: 0, cost: 1 }] });
    expect(plain(kShortestPaths(graph, cost, 0, 0))).toEqual([{ arcs: [], cost: 0 }]);
    expect(plain(kShortestPaths(graph, cost, 0, 1))).toEqual([]);
  });

  it('names a place or tree that does not fit', () => {
    const { graph, cost } = built({ nodeCount: 2, arcs: [{ from: 0, to: 1, cost: 1 }] });
    expect(() => kShortestPaths(graph, cost, 0, 1, { placeOf: Int32Array.of(0) }).next()).toThrow(/placeOf has 1 entries for 2 nodes/);
    expect(() => kShortestPaths(graph, cost, 0, 1, { placeOf: Int32Array.of(0, 2) }).next()).toThrow(/placeOf of node 1 is 2/);
    expect(() => kShortestPaths(graph, cost, 0, 1, { tree: shortestPaths(graph, cost, 0) }).next()).toThrow(/leads from node 0/);
    expect(() => kShortestPaths(graph, cost, 0, 3).next()).toThrow(/target is 3/);
  });
});
