import { nextEpoch, type Workspace } from './workspace.ts';

interface CostedPath {
  readonly arcs: Int32Array;
  readonly cost: number;
}

/**
 * The part of the cheaper of two paths that the other shares, 0 to 1: cost of the shared arcs over the smaller of the two costs. Where
 * that cost is zero, arcs are counted instead. A path without arcs is wholly shared.
 *
 * @param cost by arc id, finite on both paths
 */
export function overlap(cost: Float64Array, a: CostedPath, b: CostedPath, workspace: Workspace): number {
  const epoch = nextEpoch(workspace);
  const { arcMark } = workspace;
  for (const arc of a.arcs) arcMark[arc] = epoch;
  let sharedCost = 0;
  let sharedCount = 0;
  for (const arc of b.arcs) {
    if (arcMark[arc] !== epoch) continue;
    sharedCost += cost[arc] as number;
    sharedCount += 1;
  }
  const smaller = Math.min(a.cost, b.cost);
  if (smaller > 0) return Math.min(1, sharedCost / smaller);
  const fewer = Math.min(a.arcs.length, b.arcs.length);
  return fewer === 0 ? 1 : sharedCount / fewer;
}
