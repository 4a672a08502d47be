import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assign } from '../../../src/engine/assignment/capacitated-logit.ts';
import { type CapacityArc, leastCostNetwork, type NetworkDemand } from '../../../src/engine/assignment/least-cost-network.ts';
import { type LinearSolver, loadLinearSolver } from '../../../src/engine/assignment/linear-solver.ts';
import { SEEDED } from './cases.ts';

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

const NODES = 10;
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const node = fc.nat(NODES - 1);
const networks = fc.record({
  arcs: fc.array(fc.record({ from: node, to: node, cost: finite(1, 60), capacity: finite(1, 60) }), {
    minLength: 20,
    maxLength: 40,
    size: 'max',
  }),
  demands: fc.array(fc.record({ from: node, to: node, tonnes: finite(1, 60), unservedCost: fc.constant(500) }), {
    minLength: 2,
    maxLength: 5,
  }),
});

/** The same problem by arcs and not by paths: flow of each demand on each arc, conserved at every node. */
function optimumByArcs(arcs: readonly CapacityArc[], demands: readonly NetworkDemand[]): number {
  const costs: string[] = [];
  const rows: string[] = [];
  demands.forEach((demand, w) => {
    costs.push(`+ ${demand.unservedCost} u${w}`, ...arcs.map((arc, a) => `+ ${arc.cost} x${w}_${a}`));
    if (demand.from === demand.to) {
      rows.push(`q${w}: u${w} = 0`);
      return;
    }
    for (let at = 0; at < NODES; at++) {
      const terms = arcs.flatMap((arc, a) =>
        arc.from === arc.to ? [] : arc.from === at ? [`+ x${w}_${a}`] : arc.to === at ? [`- x${w}_${a}`] : [],
      );
      const leaves = at === demand.from ? demand.tonnes : at === demand.to ? -demand.tonnes : 0;
      const unserved = at === demand.from ? [`+ u${w}`] : at === demand.to ? [`- u${w}`] : [];
      if (terms.length + unserved.length > 0) rows.push(`n${w}_${at}: ${[...terms, ...unserved].join('\n ')} = ${leaves}`);
    }
  });
  arcs.forEach((arc, a) => {
    if (demands.length > 0) rows.push(`k${a}: ${demands.map((_, w) => `+ x${w}_${a}`).join(' ')} <= ${arc.capacity ?? 1e9}`);
  });
  return solve(`Minimize\n cost: ${costs.join('\n ')}\nSubject To\n ${rows.join('\n ')}\nEnd\n`).objective;
}

describe('the least-cost flow on a network', () => {
  it('is that of the programme by arcs, on 50 random networks', () => {
    fc.assert(
      fc.property(networks, ({ arcs, demands }) => {
        const result = leastCostNetwork(NODES, arcs, demands, solve);
        const exact = optimumByArcs(arcs, demands);
        expect(Math.abs(result.cost - exact)).toBeLessThanOrEqual(1e-6 * (1 + exact) + result.gap);
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it('is the limit of the logit over the same paths, to 1e-4 of the cost, on 50 random networks', () => {
    fc.assert(
      fc.property(networks, ({ arcs, demands }) => {
        const result = leastCostNetwork(NODES, arcs, demands, solve);
        const flows = demands.map(({ tonnes, unservedCost }, w) => ({
          demand: tonnes,
          mu: 1e5,
          unservedCost,
          alternatives: (result.paths[w] ?? []).map(({ arcs: path }) => ({
            cost: path.reduce((sum, arc) => sum + (arcs[arc]?.cost ?? 0), 0),
            pathSize: 1,
            uses: Array.from(path, (limit) => ({ limit, coefficient: 1 })),
          })),
        }));
        const near = assign(flows, arcs);
        expect(Math.abs(near.cost - result.cost)).toBeLessThanOrEqual(1e-4 * (1 + result.cost));
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it('leaves behind what has no way or room, takes huge tonnes, and knows an empty network', () => {
    const arcs = [{ from: 0, to: 1, cost: 2, capacity: 1e9 }];
    const demand = (given: Partial<NetworkDemand>) => ({ from: 0, to: 1, tonnes: 3e9, unservedCost: 10, ...given });
    const huge = leastCostNetwork(3, arcs, [demand({})], solve);
    expect(huge.cost / 1e9).toBeCloseTo(2 + 2 * 10, 6);
    expect([huge.pi[0], huge.lambda[0]]).toEqual([8, 10]);
    const apart = leastCostNetwork(3, arcs, [demand({ to: 2, tonnes: 5 })], solve);
    expect([apart.unserved[0], apart.cost]).toEqual([5, 50]);
    expect(leastCostNetwork(3, arcs, [demand({ tonnes: 0 })], solve).cost).toBe(0);
    expect(leastCostNetwork(0, [], [], solve).cost).toBe(0);
    expect(() => leastCostNetwork(1, [], [demand({})], solve)).toThrow(/node/);
  });
});
