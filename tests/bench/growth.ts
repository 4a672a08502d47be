import { buildGraph } from '../../src/engine/routing/graph.ts';
import { kShortestPaths } from '../../src/engine/routing/k-shortest.ts';
import { shortestPaths } from '../../src/engine/routing/shortest-paths.ts';
import { createWorkspace } from '../../src/engine/routing/workspace.ts';
import { grid } from './road-map.ts';
import { figure } from './table.ts';
import { growthExponent, time } from './timing.ts';

const SIZES = [300, 1_000, 3_000, 10_000, 50_000];

/** Time against the number of places: rows of a table, the last one the exponents. */
export function growthRows(): string[][] {
  const measured = SIZES.map((size) => {
    const { arcs, cost } = grid(size);
    const graph = buildGraph(size, arcs);
    const workspace = createWorkspace(graph);
    const runs = Math.max(7, Math.round(200_000 / size));
    const tree = time(runs, (run) => void shortestPaths(graph, cost, (run * 7919) % size, { workspace }));
    const ten = time(7, (run) => {
      const paths = kShortestPaths(graph, cost, (run * 7919) % size, (run * 104_729 + (size >> 1)) % size, { workspace });
      for (let count = 0; count < 10; count++) if (paths.next().done) break;
    });
    return { size, tree: tree.median, ten: ten.median };
  });
  return [
    ...measured.map(({ size, tree, ten }) => [figure(size), figure(tree), figure(ten)]),
    [
      'exponent',
      figure(growthExponent(measured.map(({ size, tree: ms }) => ({ size, ms })))),
      figure(growthExponent(measured.map(({ size, ten: ms }) => ({ size, ms })))),
    ],
  ];
}
