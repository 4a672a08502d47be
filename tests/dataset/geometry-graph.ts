import { UndirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';

interface Link {
  readonly from: string;
  readonly to: string;
  readonly km: number;
}

/** Shortest kilometres between two places over some links without the closed places; undefined where there is no way. */
export type ShortestKm = (from: string, to: string, closed?: readonly string[]) => number | undefined;

/** A way to ask for shortest distances over links, by a library and not by the engine. */
export function shortestOver(links: readonly Link[]): ShortestKm {
  return (from, to, closed = []) => {
    const graph = new UndirectedGraph<object, { km: number }>();
    for (const { from: a, to: b, km } of links) {
      if (closed.includes(a) || closed.includes(b)) continue;
      graph.mergeNode(a);
      graph.mergeNode(b);
      const known = graph.edge(a, b);
      if (known === undefined) graph.addEdge(a, b, { km });
      else graph.setEdgeAttribute(known, 'km', Math.min(km, graph.getEdgeAttribute(known, 'km')));
    }
    if (!graph.hasNode(from) || !graph.hasNode(to)) return undefined;
    const path = dijkstra.bidirectional(graph, from, to, 'km') as string[] | null;
    return path?.reduce((sum, place, index) => {
      const edge = index > 0 ? graph.edge(path[index - 1], place) : undefined;
      return sum + (edge === undefined ? 0 : graph.getEdgeAttribute(edge, 'km'));
    }, 0);
  };
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
