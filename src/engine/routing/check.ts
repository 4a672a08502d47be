import type { Graph } from './graph.ts';

/**
 * Throws unless `cost` is one number per arc of the graph, each >= 0; Infinity is allowed and means closed.
 *
 * @throws RangeError that names the arc and the value.
 */
export function checkCosts(graph: Graph, cost: Float64Array): void {
  if (cost.length !== graph.arcCount) {
    throw new RangeError(`routing: ${cost.length} costs for ${graph.arcCount} arcs; expected one cost per arc.`);
  }
  for (let arc = 0; arc < cost.length; arc++) {
    const value = cost[arc] ?? Number.NaN;
    // Written so that NaN fails too.
    if (!(value >= 0)) {
      throw new RangeError(`routing: the cost of arc ${arc} is ${value}; expected a number of at least 0 (Infinity closes the arc).`);
    }
  }
}

/** @throws RangeError unless the value is a node of the graph; `role` names it in the message. */
export function checkNode(graph: Graph, role: string, value: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= graph.nodeCount) {
    throw new RangeError(`routing: ${role} is ${value}; expected a node from 0 to ${graph.nodeCount - 1}.`);
  }
}

/** @throws RangeError unless the mask, where given, has one entry per arc. */
export function checkMask(graph: Graph, name: string, mask: Uint8Array | undefined): void {
  if (mask !== undefined && mask.length !== graph.arcCount) {
    throw new RangeError(`routing: ${name} has ${mask.length} entries for ${graph.arcCount} arcs; expected one per arc (1 = closed).`);
  }
}

/** @throws RangeError unless placeOf, where given, has one entry per node, each -1 or a place from 0 to nodeCount - 1. */
export function checkPlaces(graph: Graph, placeOf: Int32Array | undefined): void {
  if (placeOf === undefined) return;
  if (placeOf.length !== graph.nodeCount) {
    throw new RangeError(`routing: placeOf has ${placeOf.length} entries for ${graph.nodeCount} nodes; expected one per node.`);
  }
  placeOf.forEach((place, node) => {
    if (place < -1 || place >= graph.nodeCount) {
      throw new RangeError(`routing: placeOf of node ${node} is ${place}; expected -1 or a place from 0 to ${graph.nodeCount - 1}.`);
    }
  });
}
