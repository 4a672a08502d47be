import fc from 'fast-check';
import type { Flow, Limit } from '../../../src/engine/assignment/capacitated-logit.ts';
import { pathSizes } from '../../../src/engine/assignment/path-size.ts';
import { buildGraph } from '../../../src/engine/routing/graph.ts';
import { routeSet } from '../../../src/engine/routing/route-set.ts';

export const SEEDED = { seed: 20261124, numRuns: 200 } as const;

export interface Case {
  readonly flows: readonly Flow[];
  readonly limits: readonly Limit[];
}

/** Toy A of method.md 4.2: one origin, three corridors with costs 90, 110, 130 USD/t and capacities 60, 50, 40 kt; demand 100 kt. */
export function toyA(mu: number, capacities: readonly number[] = [60, 50, 40]): Case {
  return {
    flows: [
      {
        demand: 100,
        mu,
        unservedCost: 400,
        alternatives: [90, 110, 130].map((cost, limit) => ({ cost, pathSize: 1, uses: [{ limit, coefficient: 1 }] })),
      },
    ],
    limits: capacities.map((capacity) => ({ capacity })),
  };
}

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Flows over alternatives that share limits at random; some limits never bind, some are 0, some have no end. */
export function cases(mu: fc.Arbitrary<number> = finite(0.01, 2)): fc.Arbitrary<Case> {
  return fc.integer({ min: 1, max: 5 }).chain((limitCount) => {
    const use = fc.record({ limit: fc.nat(limitCount - 1), coefficient: fc.constantFrom(1, 1, 0.5, 0.85, 0) });
    const alternative = fc.record({ cost: finite(5, 200), pathSize: finite(0.2, 1), uses: fc.array(use, { maxLength: 3 }) });
    const flow = fc.record({
      demand: finite(0, 100),
      mu,
      unservedCost: finite(100, 600),
      alternatives: fc.array(alternative, { maxLength: 5 }),
    });
    const capacity = fc.oneof({ weight: 6, arbitrary: finite(0.5, 150) }, fc.constantFrom(0, Number.POSITIVE_INFINITY));
    return fc.record({
      flows: fc.array(flow, { minLength: 1, maxLength: 6 }),
      limits: fc.array(fc.record({ capacity }), { minLength: limitCount, maxLength: limitCount }),
    });
  });
}

/** Flows over the route sets of random networks, in which every arc has a capacity. */
export function networkCases(mu: number): fc.Arbitrary<Case> {
  const nodeCount = 12;
  const node = fc.nat(nodeCount - 1);
  const arc = fc.record({ from: node, to: node, cost: finite(5, 60), capacity: finite(5, 120) });
  const demand = fc.record({ from: node, to: node, demand: finite(1, 60) });
  return fc
    .record({
      arcs: fc.array(arc, { minLength: 30, maxLength: 60, size: 'max' }),
      demands: fc.array(demand, { minLength: 3, maxLength: 8 }),
    })
    .map(({ arcs, demands }) => {
      const graph = buildGraph(nodeCount, arcs);
      const cost = Float64Array.from(arcs, (own) => own.cost);
      const flows = demands.map(({ from, to, demand: tonnes }) => {
        const routes = routeSet(graph, cost, from, to);
        const sizes = pathSizes(
          routes.map((route) => route.arcs),
          cost,
        );
        return {
          demand: tonnes,
          mu,
          unservedCost: 500,
          alternatives: routes.map((route, r) => ({
            cost: route.cost,
            pathSize: sizes[r] ?? 1,
            uses: Array.from(route.arcs, (limit) => ({ limit, coefficient: 1 })),
          })),
        };
      });
      return { flows, limits: arcs.map(({ capacity }) => ({ capacity })) };
    });
}
