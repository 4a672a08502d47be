import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assign, type Flow, type Limit } from '../../../src/engine/assignment/capacitated-logit.ts';
import { linearAssignment } from '../../../src/engine/assignment/linear-programme.ts';
import { type LinearSolver, loadLinearSolver } from '../../../src/engine/assignment/linear-solver.ts';
import type { LinearAssignment } from '../../../src/engine/assignment/linear-types.ts';
import { cases, networkCases, SEEDED, toyA } from './cases.ts';

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

const optimum = (flows: readonly Flow[], limits: readonly Limit[]): LinearAssignment => linearAssignment(flows, limits, solve);

describe('the limit of a sharp choice is the linear programme', () => {
  it('of toy A: 9,800 kUSD, Russia worth 20 USD/t', () => {
    const { flows, limits } = toyA(1e4);
    const exact = optimum(flows, limits);
    expect(exact.cost).toBeCloseTo(9800, 6);
    expect([...exact.pi]).toEqual([20, 0, 0]);
    expect(exact.lambda[0]).toBeCloseTo(110, 9);
    const near = assign(flows, limits);
    expect(near.cost).toBeCloseTo(9800, 2);
    expect(near.pi[0]).toBeCloseTo(20, 3);
    expect(near.marginalCost[0]).toBeCloseTo(110, 3);
  });

  it('of toy A as each corridor closes (example 5A)', () => {
    const closed: [number[], number][] = [
      [[0, 50, 40], 14700],
      [[60, 0, 40], 10600],
      [[60, 50, 0], 9800],
      [[0, 0, 40], 29200],
    ];
    for (const [capacities, cost] of closed) {
      const { flows, limits } = toyA(1e4, capacities);
      expect(optimum(flows, limits).cost).toBeCloseTo(cost, 6);
      expect(assign(flows, limits).cost).toBeCloseTo(cost, 1);
    }
  });

  it('of 50 random networks, to 1e-4 of the cost', () => {
    fc.assert(
      fc.property(networkCases(1e5), ({ flows, limits }) => {
        const exact = optimum(flows, limits).cost;
        const near = assign(flows, limits);
        expect(Math.abs(near.cost - exact)).toBeLessThanOrEqual(1e-4 * exact);
        expect(near.overflow).toBeLessThanOrEqual(1e-4);
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it('of 200 random cases with quotas, closed and endless limits', () => {
    fc.assert(
      fc.property(cases(fc.constant(1e5)), ({ flows, limits }) => {
        const exact = optimum(flows, limits).cost;
        expect(Math.abs(assign(flows, limits).cost - exact)).toBeLessThanOrEqual(1e-4 * (1 + exact));
      }),
      SEEDED,
    );
  });
});
