import type { Candidate, CandidateQueue } from './candidate-queue.ts';
import { searchCompletion, treeCompletion } from './completion.ts';
import type { PathProblem } from './path-problem.ts';
import { mayEnter, shutBehind } from './prefix.ts';
import { nextEpoch } from './workspace.ts';

/**
 * Splits what is left beside the path `arcs` into parts, one for each arc from `at` to `last` that a path could leave it by, and queues
 * each with its bound. With an empty path it queues the whole space.
 */
export function pushParts(
  problem: PathProblem,
  queue: CandidateQueue,
  arcs: Int32Array,
  at: number,
  excluded: readonly number[],
  last: number,
): void {
  const { graph, cost } = problem;
  const epoch = nextEpoch(problem.workspace);
  shutBehind(problem, -1, epoch);
  let node = problem.source;
  let prefixCost = 0;
  for (let step = 0; step <= last; step++) {
    const arc = arcs[step] ?? -1;
    if (step >= at) {
      const shut = arc < 0 ? excluded : step === at ? [...excluded, arc] : [arc];
      pushPart(problem, queue, { arcs, step, node, prefixCost, shut, epoch });
    }
    if (arc < 0) break;
    shutBehind(problem, arc, epoch);
    prefixCost += cost[arc] as number;
    node = graph.arcTo[arc] as number;
  }
}

interface Fork {
  readonly arcs: Int32Array;
  readonly step: number;
  readonly node: number;
  readonly prefixCost: number;
  readonly shut: readonly number[];
  readonly epoch: number;
}

/** Queues the part of one fork with the best way on that the tree sees: least cost, hops, arc id. Nothing when no arc may be taken. */
function pushPart(problem: PathProblem, queue: CandidateQueue, fork: Fork): void {
  const { graph, cost, costToGo, hopsToGo } = problem;
  const { outStart, outArc, arcTo } = graph;
  const { node, shut, step } = fork;
  let first = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  let bestHops = 0;
  const end = outStart[node + 1] as number;
  for (let at = outStart[node] as number; at < end; at++) {
    const arc = outArc[at] as number;
    const next = arcTo[arc] as number;
    const bound = (cost[arc] as number) + (costToGo[next] as number);
    if (bound > bestCost || bound === Number.POSITIVE_INFINITY) continue;
    const count = 1 + (hopsToGo[next] as number);
    if (bound === bestCost && count >= bestHops) continue;
    if (shut.includes(arc) || !mayEnter(problem, arc, fork.epoch)) continue;
    first = arc;
    bestCost = bound;
    bestHops = count;
  }
  if (first < 0) return;
  queue.push({
    cost: fork.prefixCost + bestCost,
    hops: step + bestHops,
    base: fork.arcs,
    at: step,
    excluded: shut,
    first,
    arcs: null,
  });
}

/**
 * Turns the bound of a part into its best path, or into a higher bound where every path of it costs more than `limit`; null when the
 * part is empty.
 */
export function resolvePart(problem: PathProblem, part: Candidate, limit: number): Candidate | null {
  const { graph, cost } = problem;
  const { base, at, excluded } = part;
  const epoch = nextEpoch(problem.workspace);
  shutBehind(problem, -1, epoch);
  let node = problem.source;
  let prefixCost = 0;
  for (let step = 0; step < at; step++) {
    const arc = base[step] as number;
    shutBehind(problem, arc, epoch);
    prefixCost += cost[arc] as number;
    node = graph.arcTo[arc] as number;
  }
  const byTree = part.first < 0 ? null : treeCompletion(problem, part.first, epoch);
  const rest = byTree === null ? searchCompletion(problem, node, excluded, epoch, limit - prefixCost) : { arcs: byTree };
  if (rest === null) return null;
  if (rest.arcs === null) return { cost: prefixCost + rest.cost, hops: at + rest.hops, base, at, excluded, first: -1, arcs: null };
  const arcs = new Int32Array(at + rest.arcs.length);
  arcs.set(base.subarray(0, at));
  arcs.set(rest.arcs, at);
  let total = 0;
  for (let step = 0; step < arcs.length; step++) total += cost[arcs[step] as number] as number;
  return { cost: total, hops: arcs.length, base, at, excluded, first: -1, arcs };
}
