/** One directed arc of the input list; its id is its position in that list. */
export interface ArcEnds {
  readonly from: number;
  readonly to: number;
}

/**
 * An immutable directed graph in compressed sparse rows, forward and reverse. Nodes are 0 to nodeCount - 1, arcs 0 to arcCount - 1.
 * Parallel arcs and loops are allowed. The graph carries no cost: a cost is a Float64Array by arc id beside it, so that one graph
 * serves every product and scenario.
 */
export interface Graph {
  readonly nodeCount: number;
  readonly arcCount: number;
  /** Tail of each arc, by arc id. */
  readonly arcFrom: Int32Array;
  /** Head of each arc, by arc id. */
  readonly arcTo: Int32Array;
  /** Arcs that leave node v: `outArc[outStart[v]] .. outArc[outStart[v + 1] - 1]`, in ascending id. */
  readonly outStart: Int32Array;
  readonly outArc: Int32Array;
  /** Arcs that enter node v, in the same form. */
  readonly inStart: Int32Array;
  readonly inArc: Int32Array;
}

function isNode(value: number, nodeCount: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < nodeCount;
}

/** Ten million nodes take half a gigabyte of scratch memory: whoever names more has mixed something up. */
const mostNodes = 1e7;

/** @throws RangeError unless the count is a whole number from 0 to ten million; `who` begins the message. */
export function checkNodeCount(who: string, nodeCount: number): void {
  if (!Number.isInteger(nodeCount) || nodeCount < 0 || nodeCount > mostNodes) {
    throw new RangeError(`${who}: nodeCount is ${nodeCount}; expected a whole number from 0 to ${mostNodes}.`);
  }
}

/** Counting sort of the arcs by one of their ends: stable, so arcs of a node stay in ascending id. */
function rowsBy(end: Int32Array, nodeCount: number): { start: Int32Array; arc: Int32Array } {
  const start = new Int32Array(nodeCount + 1);
  for (const node of end) start[node + 1] = (start[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node++) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice(0, nodeCount);
  const arc = new Int32Array(end.length);
  for (let id = 0; id < end.length; id++) {
    const node = end[id] ?? 0;
    const at = next[node] ?? 0;
    arc[at] = id;
    next[node] = at + 1;
  }
  return { start, arc };
}

/**
 * Builds the graph of `nodeCount` nodes and the given arcs. The same input gives the same arrays.
 *
 * @throws RangeError when nodeCount is no whole number from 0 to ten million, or when an arc names a node outside 0 .. nodeCount - 1 (the message
 *   names the arc's index, the end and the value).
 */
export function buildGraph(nodeCount: number, arcs: readonly ArcEnds[]): Graph {
  checkNodeCount('graph', nodeCount);
  const arcFrom = new Int32Array(arcs.length);
  const arcTo = new Int32Array(arcs.length);
  arcs.forEach(({ from, to }, index) => {
    if (!isNode(from, nodeCount)) throw new RangeError(badEnd(index, 'from', from, nodeCount));
    if (!isNode(to, nodeCount)) throw new RangeError(badEnd(index, 'to', to, nodeCount));
    arcFrom[index] = from;
    arcTo[index] = to;
  });
  const out = rowsBy(arcFrom, nodeCount);
  const into = rowsBy(arcTo, nodeCount);
  return {
    nodeCount,
    arcCount: arcs.length,
    arcFrom,
    arcTo,
    outStart: out.start,
    outArc: out.arc,
    inStart: into.start,
    inArc: into.arc,
  };
}

function badEnd(index: number, end: 'from' | 'to', value: number, nodeCount: number): string {
  return `graph: arc ${index} has ${end} = ${value}; expected a node from 0 to ${nodeCount - 1}. Build the node list before its arcs.`;
}
