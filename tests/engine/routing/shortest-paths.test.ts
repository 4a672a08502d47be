import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { describe, expect, it } from 'vitest';
import { pathCost } from '../../../src/engine/routing/route-set.ts';
import { shortestPaths, treePath } from '../../../src/engine/routing/shortest-paths.ts';
import { createWorkspace } from '../../../src/engine/routing/workspace.ts';
import { built, everySimplePath, type Network, networks, SEEDED } from './networks.ts';

/** Distances by graphology: it tells paths as node lists, so the cheapest of parallel arcs gives each step's cost. */
function graphologyDistances({ nodeCount, arcs }: Network, source: number): number[] {
  const graph = new MultiDirectedGraph();
  for (let node = 0; node < nodeCount; node++) graph.addNode(String(node));
  const cheapest = new Map<string, number>();
  for (const { from, to, cost } of arcs) {
    graph.addEdge(String(from), String(to), { cost });
    const step = `${from}>${to}`;
    cheapest.set(step, Math.min(cost, cheapest.get(step) ?? Number.POSITIVE_INFINITY));
  }
  const paths = dijkstra.singleSource(graph, String(source), 'cost');
  return Array.from({ length: nodeCount }, (_, node) => {
    const nodes = paths[String(node)];
    if (nodes === undefined) return node === source ? 0 : Number.POSITIVE_INFINITY;
    return nodes.slice(1).reduce((sum, to, step) => sum + (cheapest.get(`${nodes[step]}>${to}`) ?? Number.NaN), 0);
  });
}

describe('shortestPaths', () => {
  it('agrees with graphology', () => {
    fc.assert(
      fc.property(networks(40, 160), fc.nat(39), (network, pick) => {
        const source = pick % network.nodeCount;
        const { graph, cost } = built(network);
        expect([...shortestPaths(graph, cost, source).distance]).toEqual(graphologyDistances(network, source));
      }),
      SEEDED,
    );
  });

  it('takes fewer arcs, then lower arc ids, where costs tie', () => {
    fc.assert(
      fc.property(networks(7, 16, 2), fc.nat(6), (network, pick) => {
        const node = pick % network.nodeCount;
        const { graph, cost } = built(network);
        const from = shortestPaths(graph, cost, node);
        const to = shortestPaths(graph, cost, node, { reverse: true });
        for (let other = 0; other < network.nodeCount; other++) {
          const away = everySimplePath(network, node, other)[0]?.arcs ?? null;
          const back = everySimplePath(network, other, node)[0]?.arcs ?? null;
          expect(treePath(graph, from, other)?.join()).toBe(away?.join());
          expect(treePath(graph, to, other)?.join()).toBe(back?.join());
        }
      }),
      SEEDED,
    );
  });

  it('obeys the triangle inequality along every arc, with equality along the tree', () => {
    fc.assert(
      fc.property(networks(30, 120), (network) => {
        const { graph, cost } = built(network);
        const { distance, arc: treeArc } = shortestPaths(graph, cost, 0);
        network.arcs.forEach(({ from, to, cost: own }, id) => {
          expect(distance[to]).toBeLessThanOrEqual((distance[from] ?? Number.NaN) + own);
          if (treeArc[to] === id) expect(distance[to]).toBe((distance[from] ?? Number.NaN) + own);
        });
      }),
      SEEDED,
    );
  });

  it('does not depend on the names of the nodes', () => {
    fc.assert(
      fc.property(networks(20, 80), fc.nat(19), (network, turn) => {
        const { nodeCount } = network;
        const renamed = (node: number) => (nodeCount - 1 - node + turn) % nodeCount;
        const other = { nodeCount, arcs: network.arcs.map(({ from, to, cost }) => ({ from: renamed(from), to: renamed(to), cost })) };
        const before = shortestPaths(built(network).graph, built(network).cost, 0).distance;
        const after = shortestPaths(built(other).graph, built(other).cost, renamed(0)).distance;
        before.forEach((distance, node) => {
          expect(after[renamed(node)]).toBe(distance);
        });
      }),
      SEEDED,
    );
  });

  it('does not change when an arc is cut in two', () => {
    fc.assert(
      fc.property(networks(15, 50), fc.nat(49), (network, pick) => {
        fc.pre(network.arcs.length > 0);
        const cut = pick % network.arcs.length;
        const middle = network.nodeCount;
        const arcs = network.arcs.flatMap((arc, id) =>
          id === cut
            ? [
                { from: arc.from, to: middle, cost: arc.cost * 0.25 },
                { from: middle, to: arc.to, cost: arc.cost * 0.75 },
              ]
            : [arc],
        );
        const whole = built(network);
        const parts = built({ nodeCount: network.nodeCount + 1, arcs });
        const before = shortestPaths(whole.graph, whole.cost, 0).distance;
        expect([...shortestPaths(parts.graph, parts.cost, 0).distance.subarray(0, network.nodeCount)]).toEqual([...before]);
      }),
      SEEDED,
    );
  });

  it('never uses a closed arc, closed by mask or by an infinite cost alike', () => {
    fc.assert(
      fc.property(networks(20, 80), fc.array(fc.nat(79)), (network, shut) => {
        const { graph, cost } = built(network);
        const closed = new Uint8Array(graph.arcCount);
        const infinite = cost.slice();
        for (const arc of shut) {
          if (arc >= graph.arcCount) continue;
          closed[arc] = 1;
          infinite[arc] = Number.POSITIVE_INFINITY;
        }
        const masked = shortestPaths(graph, cost, 0, { closed });
        for (const arc of masked.arc) if (arc >= 0) expect(closed[arc]).toBe(0);
        expect(shortestPaths(graph, infinite, 0)).toEqual(masked);
      }),
      SEEDED,
    );
  });

  it('gives final distances up to the target and the same tree path', () => {
    fc.assert(
      fc.property(networks(20, 80), fc.nat(19), (network, pick) => {
        const target = pick % network.nodeCount;
        const { graph, cost } = built(network);
        const all = shortestPaths(graph, cost, 0);
        const one = shortestPaths(graph, cost, 0, { target });
        expect(treePath(graph, one, target)).toEqual(treePath(graph, all, target));
        all.distance.forEach((distance, node) => {
          if (distance < (all.distance[target] ?? 0)) expect(one.distance[node]).toBe(distance);
        });
      }),
      SEEDED,
    );
  });

  it('gives the same with a workspace used before', () => {
    fc.assert(
      fc.property(networks(20, 80), (network) => {
        const { graph, cost } = built(network);
        const workspace = createWorkspace(graph);
        for (let node = 0; node < network.nodeCount; node++) shortestPaths(graph, cost, node, { workspace, target: 0 });
        expect(shortestPaths(graph, cost, 0, { workspace })).toEqual(shortestPaths(graph, cost, 0));
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it('takes the cheaper of parallel arcs, and tells what cannot be reached', () => {
    const { graph, cost } = built({
      nodeCount: 3,
      arcs: [
        { from: 0, to: 1, cost: 5 },
        { from: 0, to: 1, cost: 4 },
      ],
    });
    const tree = shortestPaths(graph, cost, 0);
    expect([...tree.distance]).toEqual([0, 4, Number.POSITIVE_INFINITY]);
    expect([...tree.arc]).toEqual([-1, 1, -1]);
    expect(treePath(graph, tree, 2)).toBeNull();
    expect(treePath(graph, tree, 0)).toHaveLength(0);
  });

  it('crosses a grid of 50,000 places by as many steps as there are', () => {
    const width = 250;
    const height = 200;
    const arcs: { from: number; to: number; cost: number }[] = [];
    for (let node = 0; node < width * height; node++) {
      if (node % width < width - 1) arcs.push({ from: node, to: node + 1, cost: 1 });
      if (node + width < width * height) arcs.push({ from: node, to: node + width, cost: 1 });
    }
    const { graph, cost } = built({ nodeCount: width * height, arcs });
    const { distance } = shortestPaths(graph, cost, 0);
    for (let node = 0; node < width * height; node++) expect(distance[node]).toBe((node % width) + Math.floor(node / width));
    const path = treePath(graph, shortestPaths(graph, cost, 0), width * height - 1);
    expect(path === null ? null : pathCost(cost, path)).toBe(width + height - 2);
  });

  it('names the arc and the value of a bad cost, and a node that is none', () => {
    const { graph } = built({ nodeCount: 2, arcs: [{ from: 0, to: 1, cost: 1 }] });
    expect(() => shortestPaths(graph, Float64Array.of(-1), 0)).toThrow(/cost of arc 0 is -1/);
    expect(() => shortestPaths(graph, Float64Array.of(Number.NaN), 0)).toThrow(/cost of arc 0 is NaN/);
    expect(() => shortestPaths(graph, Float64Array.of(1, 2), 0)).toThrow(/2 costs for 1 arcs/);
    expect(() => shortestPaths(graph, Float64Array.of(1), 2)).toThrow(/source is 2; expected a node from 0 to 1/);
    expect(() => shortestPaths(graph, Float64Array.of(1), 0, { target: -1 })).toThrow(/target is -1/);
    expect(() => shortestPaths(graph, Float64Array.of(1), 0, { closed: new Uint8Array(2) })).toThrow(/closed has 2 entries for 1 arcs/);
    const other = createWorkspace(built({ nodeCount: 1, arcs: [] }).graph);
    expect(() => shortestPaths(graph, Float64Array.of(1), 0, { workspace: other })).toThrow(/workspace belongs to a graph of 1 nodes/);
  });
});
