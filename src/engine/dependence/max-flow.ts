import { checkNodeCount } from '../routing/graph.ts';

/** An arc that carries at most its capacity. */
export interface FlowArc {
  readonly from: number;
  readonly to: number;
  /** Units a year, >= 0; Infinity where no limit is known. */
  readonly capacity: number;
}

export interface MaxFlow {
  /** Most units that get from source to sink; Infinity where a way without any known limit leads there. */
  readonly value: number;
  /** Units on each arc; null where the value is Infinity. */
  readonly flow: Float64Array | null;
  /** Arcs of the least cut nearest to the source: together they hold the value. Empty where nothing gets through; null where nothing limits. */
  readonly cut: readonly number[] | null;
  /** 1 at nodes on the source's side of that cut. */
  readonly reached: Uint8Array;
}

/**
 * The greatest flow from a source to a sink and the cut that holds it (method T4), by Dinic's method (Dinic 1970): shortest ways with
 * room are filled layer by layer. The same input gives the same output.
 *
 * @param nodeCount nodes are 0 to nodeCount - 1
 * @param arcs parallel arcs and loops are allowed
 * @throws RangeError for a node or capacity out of range, capacities whose sum is no number, or a source that is the sink, naming it
 */
export function maxFlow(nodeCount: number, arcs: readonly FlowArc[], source: number, sink: number): MaxFlow {
  check(nodeCount, arcs, source, sink);
  const endless = reachedBy(nodeCount, arcs, source, (arc) => (arcs[arc]?.capacity ?? 0) === Number.POSITIVE_INFINITY);
  if (endless[sink] === 1) return { value: Number.POSITIVE_INFINITY, flow: null, cut: null, reached: endless };
  const finite = arcs.reduce((sum, { capacity }) => (capacity < Number.POSITIVE_INFINITY ? sum + capacity : sum), 0);
  if (!(2 * finite < Number.POSITIVE_INFINITY))
    throw new RangeError(`maxFlow: the capacities sum to ${finite}; expected a sum that can be doubled. Use Infinity for no limit.`);
  const network = residual(
    nodeCount,
    arcs,
    // Twice what can come: an arc without a limit never looks full.
    arcs.map(({ capacity }) => Math.min(capacity, 2 * finite + 1)),
  );
  let value = 0;
  for (;;) {
    const level = levels(network, source);
    if ((level[sink] as number) < 0) break;
    const next = Int32Array.from(network.first);
    for (;;) {
      const sent = augment(network, level, next, source, sink);
      if (sent === 0) break;
      value += sent;
    }
  }
  const level = levels(network, source);
  const reached = Uint8Array.from(level, (depth) => (depth >= 0 ? 1 : 0));
  const flow = Float64Array.from(arcs, (_, arc) => network.room[2 * arc + 1] as number);
  const cut = arcs.flatMap(({ from, to, capacity }, arc) => (reached[from] === 1 && reached[to] === 0 && capacity > 0 ? [arc] : []));
  return { value, flow, cut, reached };
}

/** Edge 2a is arc a, edge 2a + 1 the way back along it. */
interface Residual {
  readonly first: Int32Array;
  readonly following: Int32Array;
  readonly head: Int32Array;
  readonly room: Float64Array;
  /** Room up to this is rounding: a part of the arc's own capacity, so that a wide arc hides no narrow one; 0 on the way back. */
  readonly least: Float64Array;
}

function residual(nodeCount: number, arcs: readonly FlowArc[], capacity: readonly number[]): Residual {
  const first = new Int32Array(nodeCount).fill(-1);
  const following = new Int32Array(2 * arcs.length);
  const head = new Int32Array(2 * arcs.length);
  const room = new Float64Array(2 * arcs.length);
  const least = new Float64Array(2 * arcs.length);
  const add = (edge: number, from: number, to: number): void => {
    head[edge] = to;
    following[edge] = first[from] as number;
    first[from] = edge;
  };
  for (let arc = arcs.length - 1; arc >= 0; arc--) {
    const { from, to } = arcs[arc] as FlowArc;
    room[2 * arc] = capacity[arc] as number;
    least[2 * arc] = 1e-12 * (capacity[arc] as number);
    add(2 * arc + 1, to, from);
    add(2 * arc, from, to);
  }
  return { first, following, head, room, least };
}

/** Steps from the source over edges with room; -1 for nodes out of reach. */
function levels({ first, following, head, room, least }: Residual, source: number): Int32Array {
  const level = new Int32Array(first.length).fill(-1);
  level[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (let edge = first[node] as number; edge >= 0; edge = following[edge] as number) {
      const to = head[edge] as number;
      if ((room[edge] as number) <= (least[edge] as number) || (level[to] as number) >= 0) continue;
      level[to] = (level[node] as number) + 1;
      queue.push(to);
    }
  }
  return level;
}

/** Sends what fits along one way of the layered network; 0 where none is left. `next` remembers the edges that are used up. */
function augment({ following, head, room, least }: Residual, level: Int32Array, next: Int32Array, source: number, sink: number): number {
  const path: number[] = [];
  let node = source;
  while (node !== sink) {
    const edge = next[node] as number;
    if (edge < 0) {
      const back = path.pop();
      if (back === undefined) return 0;
      node = head[back ^ 1] as number;
      next[node] = following[next[node] as number] as number;
      continue;
    }
    const to = head[edge] as number;
    if ((room[edge] as number) > (least[edge] as number) && level[to] === (level[node] as number) + 1) {
      path.push(edge);
      node = to;
    } else {
      next[node] = following[edge] as number;
    }
  }
  const sent = path.reduce((least, edge) => Math.min(least, room[edge] as number), Number.POSITIVE_INFINITY);
  for (const edge of path) {
    room[edge] = (room[edge] as number) - sent;
    room[edge ^ 1] = (room[edge ^ 1] as number) + sent;
  }
  return sent;
}

/** 1 at nodes that a way over the wanted arcs reaches. */
function reachedBy(nodeCount: number, arcs: readonly FlowArc[], source: number, wanted: (arc: number) => boolean): Uint8Array {
  const out: number[][] = Array.from({ length: nodeCount }, () => []);
  arcs.forEach(({ from }, arc) => {
    if (wanted(arc)) out[from]?.push(arc);
  });
  const reached = new Uint8Array(nodeCount);
  reached[source] = 1;
  const queue = [source];
  for (const node of queue) {
    for (const arc of out[node] ?? []) {
      const to = arcs[arc]?.to ?? source;
      if (reached[to] === 1) continue;
      reached[to] = 1;
      queue.push(to);
    }
  }
  return reached;
}

function check(nodeCount: number, arcs: readonly FlowArc[], source: number, sink: number): void {
  checkNodeCount('maxFlow', nodeCount);
  const isNode = (node: number): boolean => Number.isInteger(node) && node >= 0 && node < nodeCount;
  for (const [name, node] of [
    ['source', source],
    ['sink', sink],
  ] as const) {
    if (!isNode(node)) throw new RangeError(`maxFlow: the ${name} is ${node}; expected a node from 0 to ${nodeCount - 1}.`);
  }
  if (source === sink) throw new RangeError(`maxFlow: node ${source} is both source and sink; expected two nodes.`);
  arcs.forEach(({ from, to, capacity }, arc) => {
    if (!isNode(from) || !isNode(to)) {
      throw new RangeError(`maxFlow: arc ${arc} leads from ${from} to ${to}; expected nodes from 0 to ${nodeCount - 1}.`);
    }
    if (!(capacity >= 0)) {
      throw new RangeError(
        `maxFlow: arc ${arc} has a capacity of ${capacity}; expected a number of at least 0 (Infinity where no limit is known).`,
      );
    }
  });
}
