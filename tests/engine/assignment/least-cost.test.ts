import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { leastCost } from '../../../src/engine/assignment/least-cost.ts';
import { linearAssignment } from '../../../src/engine/assignment/linear-programme.ts';
import { type LinearSolver, loadLinearSolver } from '../../../src/engine/assignment/linear-solver.ts';
import { cases, networkCases, SEEDED, toyA } from './cases.ts';

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('toy A', () => {
  const solve = (capacities?: readonly number[]) => {
    const { flows, limits } = toyA(1, capacities);
    return leastCost(flows, limits);
  };

  it('costs 9,800 kUSD, a tonne more 110 USD, and Russian capacity is worth 20 USD/t', () => {
    const result = solve();
    expect(result.cost).toBe(9800);
    expect(result.marginalCost[0]).toBe(110);
    expect([...result.pi]).toEqual([20, 0, 0]);
    expect([...(result.shares[0] ?? [])]).toEqual([0.6, 0.4, 0]);
  });

  it.each([
    [[0, 50, 40], 14_700, [0, 50, 40], 10],
    [[60, 0, 40], 10_600, [60, 0, 40], 0],
    [[60, 50, 0], 9800, [60, 40, 0], 0],
    [[0, 0, 40], 29_200, [0, 0, 40], 60],
  ])('with capacities %j costs %i', (capacities, cost, tonnes, stranded) => {
    const result = solve(capacities);
    expect(result.cost).toBeCloseTo(cost, 9);
    expect(Array.from(result.shares[0] ?? [], (share) => share * 100)).toEqual(tonnes);
    expect((result.unserved[0] ?? 0) * 100).toBeCloseTo(stranded, 9);
  });
});

describe('the laws of an optimum', () => {
  it.each([
    ['100 random cases', cases(fc.constant(1)), 100],
    ['50 random networks', networkCases(1), 50],
  ])('hold on %s, and HiGHS finds no cheaper one', (_, given, numRuns) => {
    fc.assert(
      fc.property(given, ({ flows, limits }) => {
        const result = leastCost(flows, limits);
        const scale = 1 + Math.abs(result.cost);
        expect(Math.abs(result.cost - linearAssignment(flows, limits, solve).cost)).toBeLessThanOrEqual(1e-6 * scale);
        let dual = 0;
        flows.forEach((flow, w) => {
          expect(sum(result.shares[w] ?? []) + (result.unserved[w] ?? 0)).toBeCloseTo(1, 9);
          dual += flow.demand * (result.marginalCost[w] ?? 0);
        });
        limits.forEach(({ capacity }, l) => {
          const [used, pi] = [result.used[l] ?? 0, result.pi[l] ?? 0];
          expect(used).toBeLessThanOrEqual(capacity + 1e-7 * (1 + used));
          if (pi > 0) {
            dual -= pi * capacity;
            expect(Math.abs(pi * (capacity - used))).toBeLessThanOrEqual(1e-6 * scale);
          }
        });
        expect(Math.abs(result.cost - dual)).toBeLessThanOrEqual(1e-7 * scale);
      }),
      { ...SEEDED, numRuns },
    );
  });
});

describe('edges', () => {
  it('has nothing to do without flows, and leaves behind what has no way', () => {
    expect(leastCost([], [{ capacity: 1 }]).cost).toBe(0);
    const none = leastCost([{ demand: 5, unservedCost: 7, alternatives: [] }], []);
    expect([none.cost, none.unserved[0], none.marginalCost[0]]).toEqual([35, 1, 7]);
  });

  it('names a value out of range', () => {
    expect(() => leastCost([{ demand: -1, unservedCost: 7, alternatives: [] }], [])).toThrow(/flow 0 has demand -1/);
    expect(() => leastCost([], [{ capacity: Number.NaN }])).toThrow(/limit 0 is NaN/);
  });
});
