import { checkCosts, checkMask, checkNode, checkPlaces } from './check.ts';
import type { Graph } from './graph.ts';
import { type ShortestPathTree, shortestPaths } from './shortest-paths.ts';
import { type Workspace, workspaceFor } from './workspace.ts';

export interface KShortestOptions {
  /** By arc id, 1 = closed. An arc of cost Infinity is closed as well. */
  readonly closed?: Uint8Array;
  /**
   * Place of each node, from 0 to nodeCount - 1, or -1 for a node that is a place of its own. A path may pass several nodes of one place
   * one after the other, but does not come back to a place that it has left.
   */
  readonly placeOf?: Int32Array;
  /**
   * The tree of shortest paths *to* the target (shortestPaths with reverse) on the same costs; computed when left out. It may come from
   * a graph with fewer closed arcs than `closed`: its costs are then bounds. Pass it to share it between the flows of one market.
   */
  readonly tree?: ShortestPathTree;
  readonly workspace?: Workspace;
}

/** The problem that a path generator works on: everything that stays the same from path to path. */
export interface PathProblem {
  readonly graph: Graph;
  readonly cost: Float64Array;
  readonly source: number;
  readonly target: number;
  readonly closed: Uint8Array | undefined;
  readonly placeOf: Int32Array | undefined;
  readonly workspace: Workspace;
  /** Cost and number of arcs from each node to the target: never more than what the closed arcs leave open. */
  readonly costToGo: Float64Array;
  readonly hopsToGo: Int32Array;
  /** First arc of the cheapest way from each node to the target. */
  readonly arcToGo: Int32Array;
}

/**
 * Checks the input of a path generator once and lays it out.
 *
 * @throws RangeError for a bad cost, node, mask or place, or a tree that does not lead to the target
 */
export function problemOf(graph: Graph, cost: Float64Array, source: number, target: number, options: KShortestOptions): PathProblem {
  const { closed, placeOf } = options;
  checkCosts(graph, cost);
  checkNode(graph, 'source', source);
  checkNode(graph, 'target', target);
  checkMask(graph, 'closed', closed);
  checkPlaces(graph, placeOf);
  return checkedProblem(graph, cost, source, target, options);
}

/**
 * Lays out the input of a path generator whose costs, nodes, mask and places have been checked before.
 *
 * @throws RangeError for a tree that does not lead to the target
 */
export function checkedProblem(graph: Graph, cost: Float64Array, source: number, target: number, options: KShortestOptions): PathProblem {
  const { closed, placeOf } = options;
  const workspace = workspaceFor(graph, options.workspace);
  const tree = options.tree ?? shortestPaths(graph, cost, target, { reverse: true, workspace, ...(closed ? { closed } : {}) });
  if (!tree.reverse || tree.source !== target || tree.distance.length !== graph.nodeCount) {
    throw new RangeError(
      `routing: the tree given leads ${tree.reverse ? 'to' : 'from'} node ${tree.source} of ${tree.distance.length}; expected the paths to node ${target} of ${graph.nodeCount} (shortestPaths with reverse: true).`,
    );
  }
  return {
    graph,
    cost,
    source,
    target,
    closed,
    placeOf,
    workspace,
    costToGo: tree.distance,
    hopsToGo: tree.hops,
    arcToGo: tree.arc,
  };
}
