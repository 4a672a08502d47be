import { dijkstra } from 'graphology-shortest-path';
import { chokepoints } from './chokepoints.ts';
import { reluctance, type SeaGraph } from './sea-graph.ts';

/** Straits that are closed together in the news and in scenarios. */
const closedTogether: readonly (readonly string[])[] = [
  ['sea-suez', 'sea-bab-el-mandeb'],
  ['sea-suez', 'sea-panama'],
  ['sea-suez', 'sea-cape'],
  ['sea-suez', 'sea-malacca'],
  ['sea-malacca', 'sea-panama'],
  ['sea-dover', 'sea-kiel'],
  ['sea-suez', 'sea-dover'],
  ['sea-suez', 'sea-gibraltar'],
  ['sea-suez', 'sea-panama', 'sea-cape'],
];

/**
 * Keeps the ways that some ship takes: the shortest ones between all ports with every strait open, with each closed, and with
 * some closed together.
 */
export function keepUsedWays(graph: SeaGraph, ports: readonly string[]): void {
  const used = new Set<string>();
  for (const closed of [[], ...chokepoints.map(({ id }) => [id]), ...closedTogether]) {
    const open = graph.copy() as SeaGraph;
    for (const id of closed) open.dropNode(id);
    for (const port of ports) {
      const paths = dijkstra.singleSource(open, port, (_, way) => reluctance(way));
      for (const target of ports) {
        const path = paths[target] ?? [];
        path.forEach((vertex, index) => {
          const edge = index > 0 ? graph.edge(path[index - 1], vertex) : undefined;
          if (edge !== undefined) used.add(edge);
        });
      }
    }
  }
  for (const edge of graph.edges()) if (!used.has(edge)) graph.dropEdge(edge);
}
