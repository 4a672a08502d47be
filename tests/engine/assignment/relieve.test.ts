import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/engine/assignment/dual-problem.ts';
import { relieve } from '../../../src/engine/assignment/relieve.ts';

const alternative = (cost: number, ...limits: number[]) => ({
  cost,
  pathSize: 1,
  uses: limits.map((limit) => ({ limit, coefficient: 1 })),
});

/** Two flows of 100 t: one by limit 0 or by none, one by limits 0 and 1. */
const problem = layOut(
  [
    { demand: 100, mu: 1, unservedCost: 9, alternatives: [alternative(1, 0), alternative(2)] },
    { demand: 100, mu: 1, unservedCost: 9, alternatives: [alternative(1, 0, 1)] },
  ],
  [{ capacity: 75 }, { capacity: 20 }],
);

describe('relieve', () => {
  it('moves what exceeds a limit to unserved, by the most exceeded limit of each way', () => {
    const shares = Float64Array.of(0.5, 0.5, 0, 1, 0);
    relieve(problem, shares, 1e-4);
    // Limit 0 carries 150 for 75, so half stays; limit 1 carries 100 for 20, so a fifth.
    expect(Array.from(shares, (share) => share.toFixed(12))).toEqual([0.25, 0.5, 0.25, 0.2, 0.8].map((share) => share.toFixed(12)));
  });

  it('leaves alone what lies within the tolerance', () => {
    const shares = Float64Array.of(0.55, 0.45, 0, 0.2, 0.8);
    relieve(problem, shares, 1e-4);
    expect([...shares]).toEqual([0.55, 0.45, 0, 0.2, 0.8]);
  });
});
