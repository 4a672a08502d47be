import type { PathProblem } from './path-problem.ts';
import { mayEnter } from './prefix.ts';
import { comesBefore } from './shortest-paths.ts';

/** What a search came to: the arcs of the cheapest way, or, where it stopped at its limit, how far every way on must at least go. */
export type Completion = { readonly arcs: readonly number[] } | { readonly arcs: null; readonly cost: number; readonly hops: number };

/**
 * The cheapest way on from the tree: `first`, then the tree's path to the target. Null when it would enter a node or place that the
 * prefix shuts, or a closed arc; then only a search tells.
 */
export function treeCompletion(problem: PathProblem, first: number, epoch: number): number[] | null {
  const { graph, arcToGo } = problem;
  const arcs: number[] = [];
  for (let arc = first; arc >= 0; arc = arcToGo[graph.arcTo[arc] as number] as number) {
    if (!mayEnter(problem, arc, epoch)) return null;
    arcs.push(arc);
  }
  return arcs;
}

/**
 * The cheapest way from `start` to the target that takes none of the `excluded` arcs out of `start` and enters nothing that the prefix
 * of this epoch shuts (Hart, Nilsson and Raphael 1968, with the tree's exact costs to go as bounds). Ties as in shortestPaths.
 *
 * @param limit cost at which to stop and return a bound instead
 * @returns null when there is no way
 */
export function searchCompletion(
  problem: PathProblem,
  start: number,
  excluded: readonly number[],
  epoch: number,
  limit: number,
): Completion | null {
  const { graph, cost, target, workspace, costToGo, hopsToGo } = problem;
  const { heap, distance, hops, arc: treeArc, stamp, settled } = workspace;
  const { outStart, outArc, arcTo, arcFrom } = graph;
  // Order by bound on the cost, by bound on the arcs, by arcs so far: two keys hold the three.
  const radix = graph.nodeCount + 1;
  const tieOf = (node: number, count: number) => (count + (hopsToGo[node] as number)) * radix + count;

  heap.clear();
  distance[start] = 0;
  hops[start] = 0;
  treeArc[start] = -1;
  stamp[start] = epoch;
  heap.push(costToGo[start] as number, tieOf(start, 0), start);
  for (let node = heap.pop(); node >= 0; node = heap.pop()) {
    if (settled[node] === epoch) continue;
    settled[node] = epoch;
    if (node === target) return { arcs: pathTo(target) };
    if (heap.poppedKey > limit) return { arcs: null, cost: heap.poppedKey, hops: Math.floor(heap.poppedTie / radix) };
    const nodeDistance = distance[node] as number;
    const count = (hops[node] as number) + 1;
    const end = outStart[node + 1] as number;
    for (let at = outStart[node] as number; at < end; at++) {
      const arc = outArc[at] as number;
      const next = arcTo[arc] as number;
      if (settled[next] === epoch || !mayEnter(problem, arc, epoch)) continue;
      if (node === start && excluded.includes(arc)) continue;
      const offer = nodeDistance + (cost[arc] as number);
      const bound = offer + (costToGo[next] as number);
      if (bound === Number.POSITIVE_INFINITY) continue;
      if (stamp[next] === epoch) {
        const known = distance[next] as number;
        if (offer > known) continue;
        if (offer === known) {
          const knownHops = hops[next] as number;
          if (count > knownHops) continue;
          if (count === knownHops) {
            if (comesBefore(arc, treeArc[next] as number, arcFrom, treeArc)) treeArc[next] = arc;
            continue;
          }
        }
      }
      stamp[next] = epoch;
      distance[next] = offer;
      hops[next] = count;
      treeArc[next] = arc;
      heap.push(bound, tieOf(next, count), next);
    }
  }
  return null;

  function pathTo(node: number): number[] {
    const arcs: number[] = [];
    for (let arc = treeArc[node] as number; arc >= 0; arc = treeArc[arcFrom[arc] as number] as number) arcs.push(arc);
    return arcs.reverse();
  }
}
