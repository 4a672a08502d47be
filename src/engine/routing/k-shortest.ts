import { CandidateQueue } from './candidate-queue.ts';
import type { Graph } from './graph.ts';
import { pushParts, resolvePart } from './parts.ts';
import { type KShortestOptions, type PathProblem, problemOf } from './path-problem.ts';
import { firstReturn } from './prefix.ts';
import { nextEpoch } from './workspace.ts';

/** How far past its bound a search goes before it is put back into the queue, as a part of the bound. */
const SEARCH_STRIDE = 0.1;

export type { KShortestOptions } from './path-problem.ts';

export interface Path {
  /** Arc ids in the order of travel; empty when source and target are one. */
  readonly arcs: Int32Array;
  /** Sum of the arc costs, added up from the source on. */
  readonly cost: number;
}

/**
 * The loopless paths from source to target, one by one, ordered by cost, then number of arcs, then arc ids. Lazy: a path is searched
 * for when it is asked for. Paths whose costs differ by rounding alone may come in either order.
 *
 * Yen 1971 with the partition of Lawler 1972; where the shortest-path tree of the target completes a deviation without meeting its
 * prefix, that completion is taken as it is, and a search is made only otherwise and only once its bound has come to the front
 * (in the manner of Feng 2014 and of Kurz and Mutzel 2016).
 *
 * @param cost by arc id, any unit, >= 0; Infinity = closed
 * @throws RangeError, at the first step, for a bad cost, node, mask or place, or a tree that does not lead to the target
 */
export function* kShortestPaths(
  graph: Graph,
  cost: Float64Array,
  source: number,
  target: number,
  options: KShortestOptions = {},
): Generator<Path, void, undefined> {
  yield* pathsOf(problemOf(graph, cost, source, target, options));
}

/** The loopless paths of a problem that is laid out, as kShortestPaths gives them. */
export function* pathsOf(problem: PathProblem): Generator<Path, void, undefined> {
  const queue = new CandidateQueue();
  if (problem.source === problem.target) {
    yield { arcs: new Int32Array(0), cost: 0 };
    return;
  }
  pushParts(problem, queue, new Int32Array(0), 0, [], 0);
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    if (best.arcs === null) {
      // No further than the next candidate, and a little more so as not to come back for every small step.
      const limit = Math.max(queue.leastCost, best.cost * (1 + SEARCH_STRIDE));
      const resolved = resolvePart(problem, best, limit);
      if (resolved !== null) queue.push(resolved);
      continue;
    }
    const comesBack = firstReturn(problem, best.arcs, nextEpoch(problem.workspace));
    if (comesBack < 0) yield { arcs: best.arcs, cost: best.cost };
    // Whatever goes on from a return to a place is no path either: split only up to there.
    pushParts(problem, queue, best.arcs, best.at, best.excluded, comesBack < 0 ? best.arcs.length - 1 : comesBack);
  }
}
