import { addUse } from './dual.ts';
import type { DualProblem } from './dual-problem.ts';

/**
 * Moves to unserved, in place, what exceeds a limit by more than the tolerance: each alternative keeps the part that the most exceeded
 * of its limits leaves. Does nothing where all limits hold.
 *
 * @param shares by row
 */
export function relieve(problem: DualProblem, shares: Float64Array, tolerance: number): void {
  const { rowStart, useStart, slot, capacity, coupled } = problem;
  const used = new Float64Array(capacity.length);
  for (const w of coupled) addUse(problem, w, shares, used);
  const room = new Float64Array(capacity.length).fill(1);
  let over = false;
  for (let l = 0; l < room.length; l++) {
    const units = used[l] as number;
    if (!(units > (capacity[l] as number) * (1 + tolerance))) continue;
    room[l] = (capacity[l] as number) / units;
    over = true;
  }
  if (!over) return;
  for (const w of coupled) {
    const last = (rowStart[w + 1] as number) - 1;
    for (let row = rowStart[w] as number; row < last; row++) {
      let keep = 1;
      for (let use = useStart[row] as number; use < (useStart[row + 1] as number); use++)
        keep = Math.min(keep, room[slot[use] as number] as number);
      const moved = (shares[row] as number) * (1 - keep);
      shares[row] = (shares[row] as number) - moved;
      shares[last] = (shares[last] as number) + moved;
    }
  }
}
