import { checkCosts, checkMask, checkNode } from './check.ts';
import type { Graph } from './graph.ts';
import { type Workspace, workspaceFor } from './workspace.ts';

export interface ShortestPathsOptions {
  /** True: paths *to* the source, along the arcs; `arc[v]` is then the first arc of the way from v. Default false. */
  readonly reverse?: boolean;
  /** By arc id, 1 = closed. An arc of cost Infinity is closed as well. */
  readonly closed?: Uint8Array;
  /** Stop once this node is settled. Distances smaller than the target's are then final, the others upper bounds only. */
  readonly target?: number;
  /** Scratch memory to reuse; made anew when left out. */
  readonly workspace?: Workspace;
}

/** A tree of shortest paths from one node to all (or, reversed, from all to one). */
export interface ShortestPathTree {
  readonly source: number;
  readonly reverse: boolean;
  /** Cost by node, in the unit of the arc costs; Infinity where there is no way. */
  readonly distance: Float64Array;
  /** Number of arcs by node; 0 where there is no way. */
  readonly hops: Int32Array;
  /** The arc by which the node is reached (reversed: left), -1 at the source and where there is no way. */
  readonly arc: Int32Array;
}

/**
 * True when the tree path that ends in arc `first` comes before the one that ends in arc `second` in the order of their arc ids. Both
 * have the same number of arcs. Walks back to the fork: the last difference met is the first one of the two sequences.
 */
export function comesBefore(first: number, second: number, arcFrom: Int32Array, treeArc: Int32Array): boolean {
  let before = false;
  let a = first;
  let b = second;
  while (a !== b && a >= 0 && b >= 0) {
    before = a < b;
    a = treeArc[arcFrom[a] as number] as number;
    b = treeArc[arcFrom[b] as number] as number;
  }
  return before;
}

/**
 * Shortest paths from `source` to every node (Dijkstra 1959, with a four-ary heap). Among paths of one cost the one with fewer arcs
 * wins, then the one whose sequence of arc ids comes first, so a result depends on the graph and the costs alone.
 *
 * @param cost by arc id, any unit, >= 0; Infinity = closed
 * @throws RangeError when a cost is negative or NaN, a length does not fit the graph, or source or target is no node of it
 */
export function shortestPaths(graph: Graph, cost: Float64Array, source: number, options: ShortestPathsOptions = {}): ShortestPathTree {
  const { reverse = false, closed, target = -1 } = options;
  checkCosts(graph, cost);
  checkNode(graph, 'source', source);
  if (options.target !== undefined) checkNode(graph, 'target', options.target);
  checkMask(graph, 'closed', closed);

  const { heap } = workspaceFor(graph, options.workspace);
  const start = reverse ? graph.inStart : graph.outStart;
  const row = reverse ? graph.inArc : graph.outArc;
  const far = reverse ? graph.arcFrom : graph.arcTo;
  const { arcFrom } = graph;
  const distance = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
  const hops = new Int32Array(graph.nodeCount);
  const treeArc = new Int32Array(graph.nodeCount).fill(-1);

  distance[source] = 0;
  heap.clear();
  heap.push(0, 0, source);
  for (let node = heap.pop(); node >= 0; node = heap.pop()) {
    const nodeDistance = heap.poppedKey;
    // A better label came later: this entry is stale.
    if (nodeDistance !== distance[node] || heap.poppedTie !== hops[node]) continue;
    if (node === target) break;
    const nodeHops = heap.poppedTie + 1;
    const end = start[node + 1] as number;
    for (let at = start[node] as number; at < end; at++) {
      const arc = row[at] as number;
      if (closed !== undefined && closed[arc] !== 0) continue;
      const next = far[arc] as number;
      const offer = nodeDistance + (cost[arc] as number);
      const known = distance[next] as number;
      if (offer > known || offer === Number.POSITIVE_INFINITY) continue;
      if (offer === known) {
        const knownHops = hops[next] as number;
        if (nodeHops > knownHops) continue;
        if (nodeHops === knownHops) {
          const treeArcNow = treeArc[next] as number;
          if (reverse ? arc < treeArcNow : comesBefore(arc, treeArcNow, arcFrom, treeArc)) treeArc[next] = arc;
          continue;
        }
      }
      distance[next] = offer;
      hops[next] = nodeHops;
      treeArc[next] = arc;
      heap.push(offer, nodeHops, next);
    }
  }
  return { source, reverse, distance, hops, arc: treeArc };
}

/**
 * The arcs of the tree's path between its source and `node`, in the order of travel; null where there is no way, empty at the source.
 *
 * @throws RangeError when `node` is no node of the graph
 */
export function treePath(graph: Graph, tree: ShortestPathTree, node: number): Int32Array | null {
  checkNode(graph, 'node', node);
  if (tree.distance[node] === Number.POSITIVE_INFINITY) return null;
  const count = tree.hops[node] as number;
  const arcs = new Int32Array(count);
  const far = tree.reverse ? graph.arcTo : graph.arcFrom;
  let at = node;
  for (let step = 0; step < count; step++) {
    const arc = tree.arc[at] as number;
    arcs[tree.reverse ? step : count - 1 - step] = arc;
    at = far[arc] as number;
  }
  return arcs;
}
