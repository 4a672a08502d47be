import { addUse } from './dual.ts';
import type { DualFlow, DualProblem } from './dual-problem.ts';

/** A flow with its shares: open alternatives in order, the unserved part last. */
export interface Choice {
  readonly flow: DualFlow;
  readonly shares: Float64Array;
}

/**
 * Moves to unserved, in place, what exceeds a limit by more than the tolerance: each alternative keeps the part that the most exceeded
 * of its limits leaves. Does nothing where all limits hold.
 */
export function relieve(problem: DualProblem, choices: readonly Choice[], tolerance: number): void {
  const used = new Float64Array(problem.limit.length);
  for (const { flow, shares } of choices) addUse(flow, shares, used);
  const room = used.map((units, slot) => {
    const capacity = problem.capacity[slot] as number;
    return units > capacity * (1 + tolerance) ? capacity / units : 1;
  });
  if (room.every((part) => part === 1)) return;
  for (const { flow, shares } of choices) {
    const last = shares.length - 1;
    for (let row = 0; row < last; row++) {
      const slots = flow.slot.subarray(flow.rowStart[row], flow.rowStart[row + 1]);
      const keep = slots.reduce((least, slot) => Math.min(least, room[slot] as number), 1);
      const moved = (shares[row] as number) * (1 - keep);
      shares[row] = (shares[row] as number) - moved;
      shares[last] = (shares[last] as number) + moved;
    }
  }
}
