import type { PathProblem } from './path-problem.ts';

/** Shuts the node just entered, and the place that the arc has left. `arc` is -1 at the source. */
export function shutBehind(problem: PathProblem, arc: number, epoch: number): void {
  const { graph, placeOf, workspace } = problem;
  const node = arc < 0 ? problem.source : (graph.arcTo[arc] as number);
  workspace.nodeShut[node] = epoch;
  if (placeOf === undefined || arc < 0) return;
  const left = placeOf[graph.arcFrom[arc] as number] as number;
  if (left >= 0 && left !== placeOf[node]) workspace.placeShut[left] = epoch;
}

/** May a path go on over this arc: open, and into no node or place that the prefix of this epoch shuts? */
export function mayEnter(problem: PathProblem, arc: number, epoch: number): boolean {
  const { closed, placeOf, workspace } = problem;
  if (closed !== undefined && closed[arc] !== 0) return false;
  const node = problem.graph.arcTo[arc] as number;
  if (workspace.nodeShut[node] === epoch) return false;
  if (placeOf === undefined) return true;
  const place = placeOf[node] as number;
  return place < 0 || workspace.placeShut[place] !== epoch;
}

/** Index of the first arc that comes back into a place which the path has left; -1 when the path never does. */
export function firstReturn(problem: PathProblem, arcs: Int32Array, epoch: number): number {
  const { graph, placeOf, workspace } = problem;
  if (placeOf === undefined) return -1;
  for (let step = 0; step < arcs.length; step++) {
    const arc = arcs[step] as number;
    const from = placeOf[graph.arcFrom[arc] as number] as number;
    const to = placeOf[graph.arcTo[arc] as number] as number;
    if (from === to) continue;
    if (from >= 0) workspace.placeShut[from] = epoch;
    if (to >= 0 && workspace.placeShut[to] === epoch) return step;
  }
  return -1;
}
