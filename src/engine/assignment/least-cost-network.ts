import { runSteps } from '../progress.ts';
import { type ArcEnds, buildGraph } from '../routing/graph.ts';
import { shortestPaths, treePath } from '../routing/shortest-paths.ts';
import { createWorkspace } from '../routing/workspace.ts';
import { leastCostByColumns, leastReducedCost, type PriceWays } from './column-generation.ts';
import type { LinearSolver } from './linear-solver.ts';

/** An arc that all commodities share. */
export interface CapacityArc extends ArcEnds {
  /** USD per tonne, >= 0; Infinity shuts it. */
  readonly cost: number;
  /** Tonnes a year, >= 0; no limit where left out. */
  readonly capacity?: number;
}

/** Tonnes a year from one node to another. */
export interface NetworkDemand extends ArcEnds {
  readonly tonnes: number;
  /** What a tonne that stays behind costs, USD, finite. */
  readonly unservedCost: number;
}

export interface NetworkOptimum {
  /** USD a year, unserved tonnes included. */
  readonly cost: number;
  /** For each demand its paths (arc ids in order of travel) with their tonnes a year. */
  readonly paths: readonly (readonly { readonly arcs: Int32Array; readonly tonnes: number }[])[];
  readonly unserved: Float64Array;
  /** USD per tonne: cost of one more tonne of each demand, and saving per extra tonne of capacity of each arc. */
  readonly lambda: Float64Array;
  readonly pi: Float64Array;
  readonly load: Float64Array;
  readonly rounds: number;
  /** USD a year by which the true optimum may lie below, at most. */
  readonly gap: number;
}

/**
 * Multi-commodity least-cost flow on a network (method 4.2), by paths: the cheapest path at the costs plus duals prices the next column,
 * until none costs less.
 *
 * @param nodeCount nodes are 0 to nodeCount - 1
 * @throws RangeError for an arc or demand out of range, naming it
 */
export function leastCostNetwork(
  nodeCount: number,
  arcs: readonly CapacityArc[],
  demands: readonly NetworkDemand[],
  solve: LinearSolver,
): NetworkOptimum {
  const graph = buildGraph(nodeCount, arcs);
  const workspace = createWorkspace(graph);
  const limits = arcs.map(({ capacity }) => ({ capacity: capacity ?? Number.POSITIVE_INFINITY }));
  const cost = new Float64Array(arcs.length);
  let duals: Float64Array | null = null;
  const price: PriceWays<Int32Array> = (index, pi, lambda) => {
    const demand = demands[index] as NetworkDemand;
    // All demands of a round are priced by the same duals.
    if (pi !== duals) {
      arcs.forEach((arc, id) => {
        cost[id] = arc.cost + (pi[id] as number);
      });
      duals = pi;
    }
    const tree = shortestPaths(graph, cost, demand.from, { target: demand.to, workspace });
    const path = treePath(graph, tree, demand.to);
    if (path === null || (tree.distance[demand.to] as number) >= lambda - leastReducedCost) return { found: [], unseen: 0 };
    const own = path.reduce((sum, id) => sum + (arcs[id]?.cost ?? 0), 0);
    return { found: [{ cost: own, uses: Array.from(path, (limit) => ({ limit, coefficient: 1 })), way: path }], unseen: 0 };
  };
  const flows = demands.map(({ tonnes, unservedCost }) => ({ demand: tonnes, unservedCost, alternatives: [] }));
  const { assignment, ways, rounds, gap } = runSteps(leastCostByColumns(flows, limits, price, solve));
  return {
    cost: assignment.cost,
    paths: ways.map((own, w) =>
      own.flatMap((way, r) => {
        const tonnes = assignment.tonnes[w]?.[r] ?? 0;
        return way !== null && tonnes > 0 ? [{ arcs: way, tonnes }] : [];
      }),
    ),
    unserved: assignment.unserved,
    lambda: assignment.lambda,
    pi: assignment.pi,
    load: assignment.used,
    rounds,
    gap,
  };
}
