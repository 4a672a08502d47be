import type { Graph } from './graph.ts';
import { MinHeap } from './heap.ts';

/**
 * The scratch memory of the searches on one graph, so that thousands of calls allocate nothing but their results. One workspace serves
 * any number of calls one after the other, also of several path generators in turn, since none keeps anything in it between two steps.
 */
export interface Workspace {
  readonly graph: Graph;
  readonly heap: MinHeap;
  /** Labels of a goal-directed search; an entry counts only where `stamp` holds the running number of the search. */
  readonly distance: Float64Array;
  readonly hops: Int32Array;
  readonly arc: Int32Array;
  readonly stamp: Int32Array;
  readonly settled: Int32Array;
  /** Nodes, and places, that a prefix shuts: shut where the entry equals the running number of the prefix. */
  readonly nodeShut: Int32Array;
  readonly placeShut: Int32Array;
  /** Marks by arc, in the same manner. */
  readonly arcMark: Int32Array;
  /** Number of the latest search or prefix. */
  epoch: number;
}

/** Makes the scratch memory for searches on `graph`: about 45 bytes per node and 20 per arc. */
export function createWorkspace(graph: Graph): Workspace {
  const { nodeCount, arcCount } = graph;
  return {
    graph,
    // A node is settled once, so each arc offers at most one entry; one more for the source.
    heap: new MinHeap(arcCount + 1),
    distance: new Float64Array(nodeCount),
    hops: new Int32Array(nodeCount),
    arc: new Int32Array(nodeCount),
    stamp: new Int32Array(nodeCount),
    settled: new Int32Array(nodeCount),
    nodeShut: new Int32Array(nodeCount),
    placeShut: new Int32Array(nodeCount),
    arcMark: new Int32Array(arcCount),
    epoch: 0,
  };
}

/** The next running number: what earlier searches wrote stops counting, with nothing to clear. */
export function nextEpoch(workspace: Workspace): number {
  // Before the counter could overflow its 32-bit entries, start again from clean arrays.
  if (workspace.epoch >= 0x7ffffffe) {
    for (const entries of [workspace.stamp, workspace.settled, workspace.nodeShut, workspace.placeShut, workspace.arcMark]) entries.fill(0);
    workspace.epoch = 0;
  }
  workspace.epoch += 1;
  return workspace.epoch;
}

/** @throws Error when the workspace was made for another graph. */
export function workspaceFor(graph: Graph, given: Workspace | undefined): Workspace {
  if (given === undefined) return createWorkspace(graph);
  if (given.graph !== graph) {
    throw new Error(
      `routing: the workspace belongs to a graph of ${given.graph.nodeCount} nodes and ${given.graph.arcCount} arcs, not to this one; call createWorkspace(graph).`,
    );
  }
  return given;
}
