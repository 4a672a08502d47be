import fc from 'fast-check';
import { type ArcEnds, buildGraph, type Graph } from '../../../src/engine/routing/graph.ts';

/** Every property runs on the same cases each time. */
export const SEEDED = { seed: 20261124, numRuns: 300 } as const;

export interface Network {
  readonly nodeCount: number;
  readonly arcs: readonly (ArcEnds & { readonly cost: number })[];
}

/** Small random networks with loops, parallel arcs, arcs of no cost and parts that nothing joins. Whole costs, so that ties are exact. `size` lets them be as large as said: by itself fast-check keeps to ten arcs. */
export function networks(mostNodes: number, mostArcs: number, mostCost = 9): fc.Arbitrary<Network> {
  return fc.integer({ min: 1, max: mostNodes }).chain((nodeCount) => {
    const node = fc.nat(nodeCount - 1);
    const arc = fc.record({ from: node, to: node, cost: fc.nat(mostCost) });
    return fc.record({ nodeCount: fc.constant(nodeCount), arcs: fc.array(arc, { maxLength: mostArcs, size: 'max' }) });
  });
}

export function built({ nodeCount, arcs }: Network): { graph: Graph; cost: Float64Array } {
  return { graph: buildGraph(nodeCount, arcs), cost: Float64Array.from(arcs, ({ cost }) => cost) };
}

export interface SimplePath {
  readonly arcs: number[];
  readonly cost: number;
}

/** All loopless paths by plain enumeration, in the promised order: cost, number of arcs, arc ids. */
export function everySimplePath(
  { arcs }: Network,
  source: number,
  target: number,
  open: (arc: number) => boolean = () => true,
  placeOf?: ArrayLike<number>,
): SimplePath[] {
  const found: SimplePath[] = [];
  const visit = (node: number, path: number[], nodes: number[], cost: number): void => {
    if (node === target) {
      found.push({ arcs: path, cost });
      return;
    }
    arcs.forEach((arc, id) => {
      if (arc.from !== node || !open(id) || nodes.includes(arc.to)) return;
      const trail = [...nodes, arc.to];
      if (placeOf !== undefined && returnsToPlace(trail, placeOf)) return;
      visit(arc.to, [...path, id], trail, cost + arc.cost);
    });
  };
  visit(source, [], [source], 0);
  return found.sort((a, b) => a.cost - b.cost || a.arcs.length - b.arcs.length || compare(a.arcs, b.arcs));
}

/** Does the trail of nodes come back to a place after leaving it? */
export function returnsToPlace(nodes: readonly number[], placeOf: ArrayLike<number>): boolean {
  const places = nodes.map((node) => placeOf[node] ?? -1);
  return places.some((place, at) => place >= 0 && places[at - 1] !== place && places.slice(0, at).includes(place));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((arc, step) => arc !== b[step]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
