import { MultiDirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import createGraph from 'ngraph.graph';
import { nba } from 'ngraph.path';
import { buildGraph } from '../../src/engine/routing/graph.ts';
import { shortestPaths } from '../../src/engine/routing/shortest-paths.ts';
import { createWorkspace } from '../../src/engine/routing/workspace.ts';
import { type RoadMap, repeatable } from './road-map.ts';
import { figure } from './table.ts';
import { time } from './timing.ts';

export const oneToAllHeader = [
  'network',
  'nodes',
  'arcs',
  'ours, all, ms',
  'graphology, all, ms',
  'ratio',
  'ngraph.path, one pair, ms',
  'ratio',
  'costs differ by',
];

/**
 * One-to-all shortest paths by ours and graphology's Dijkstra. ngraph.path finds one pair at a time and has no one-to-all: its column is
 * one pair by its fastest search (bidirectional A*), so its ratio is a lower bound.
 */
export function oneToAll(map: RoadMap): string[] {
  const graph = buildGraph(map.nodeCount, map.arcs);
  const workspace = createWorkspace(graph);
  const pick = pairs(map);
  const ours = time(200, (run) => void shortestPaths(graph, map.cost, pick(run).source, { workspace }));

  const theirs = new MultiDirectedGraph<object, { cost: number }>();
  for (let node = 0; node < map.nodeCount; node++) theirs.addNode(node);
  map.arcs.forEach(({ from, to }, arc) => {
    theirs.addDirectedEdge(from, to, { cost: map.cost[arc] ?? Number.NaN });
  });
  const graphology = time(7, (run) => void dijkstra.singleSource(theirs, pick(run).source, 'cost'));

  const linked = createGraph<undefined, number>({ multigraph: true });
  for (let node = 0; node < map.nodeCount; node++) linked.addNode(node);
  map.arcs.forEach(({ from, to }, arc) => {
    linked.addLink(from, to, map.cost[arc] ?? Number.NaN);
  });
  const finder = nba(linked, { oriented: true, distance: (_from, _to, link) => link.data });
  const ngraph = time(40, (run) => void finder.find(pick(run).source, pick(run).target));

  const worst = Math.max(
    ...Array.from({ length: 5 }, (_, run) => {
      const { source, target } = pick(run);
      const exact = shortestPaths(graph, map.cost, source, { workspace }).distance[target] ?? Number.NaN;
      const nodes = dijkstra.singleSource(theirs, source, 'cost')[String(target)]?.map(Number);
      return exact === Number.POSITIVE_INFINITY && nodes === undefined
        ? 0
        : Math.abs(costAlong(map, nodes ?? []) - exact) / Math.max(1, exact);
    }),
  );
  return [
    map.name,
    figure(map.nodeCount),
    figure(map.arcs.length),
    figure(ours.median),
    figure(graphology.median),
    `${figure(graphology.median / ours.median)} x`,
    figure(ngraph.median),
    `${figure(ngraph.median / ours.median)} x`,
    worst < 1e-12 ? 'nothing' : worst.toExponential(1),
  ];
}

/** The same sources and targets for all three: two far walks through the node numbers. */
function pairs({ nodeCount }: RoadMap): (run: number) => { source: number; target: number } {
  const random = repeatable(7);
  const drawn = Array.from({ length: 64 }, () => ({ source: Math.floor(random() * nodeCount), target: Math.floor(random() * nodeCount) }));
  return (run) => drawn[run % drawn.length] ?? { source: 0, target: 0 };
}

function costAlong({ arcs, cost }: RoadMap, nodes: readonly number[]): number {
  return nodes.slice(1).reduce((sum, to, step) => {
    let least = Number.POSITIVE_INFINITY;
    arcs.forEach((arc, id) => {
      if (arc.from === nodes[step] && arc.to === to) least = Math.min(least, cost[id] ?? Number.NaN);
    });
    return sum + least;
  }, 0);
}
