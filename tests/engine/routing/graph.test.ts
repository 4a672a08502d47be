import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/engine/routing/graph.ts';
import { built, networks, SEEDED } from './networks.ts';

describe('buildGraph', () => {
  it('lists the arcs of each node in ascending id, both ways', () => {
    const graph = buildGraph(3, [
      { from: 2, to: 0 },
      { from: 0, to: 1 },
      { from: 2, to: 1 },
      { from: 0, to: 1 },
    ]);
    expect([...graph.outStart]).toEqual([0, 2, 2, 4]);
    expect([...graph.outArc]).toEqual([1, 3, 0, 2]);
    expect([...graph.inStart]).toEqual([0, 1, 4, 4]);
    expect([...graph.inArc]).toEqual([0, 1, 2, 3]);
  });

  it('holds every arc once in each direction', () => {
    fc.assert(
      fc.property(networks(12, 40), (network) => {
        const { graph } = built(network);
        for (const [start, row, end] of [
          [graph.outStart, graph.outArc, graph.arcFrom],
          [graph.inStart, graph.inArc, graph.arcTo],
        ] as const) {
          expect([...row].sort((a, b) => a - b)).toEqual(network.arcs.map((_, id) => id));
          for (let node = 0; node < graph.nodeCount; node++) {
            for (const arc of row.subarray(start[node], start[node + 1])) expect(end[arc]).toBe(node);
          }
        }
      }),
      SEEDED,
    );
  });

  it('may be empty', () => {
    expect(buildGraph(0, []).arcCount).toBe(0);
  });

  it('names the arc and the node that do not fit', () => {
    expect(() =>
      buildGraph(2, [
        { from: 0, to: 1 },
        { from: 0, to: 2 },
      ]),
    ).toThrow(/arc 1 has to = 2; expected a node from 0 to 1/);
    expect(() => buildGraph(2, [{ from: -1, to: 1 }])).toThrow(/arc 0 has from = -1/);
    expect(() => buildGraph(2, [{ from: 0.5, to: 1 }])).toThrow(/from = 0.5/);
    expect(() => buildGraph(Number.NaN, [])).toThrow(/nodeCount is NaN/);
  });
});
