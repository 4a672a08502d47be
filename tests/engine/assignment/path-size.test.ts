import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cLogit, expectedCost, multinomialLogit, pathSizeLogit } from '../../../src/engine/assignment/logit.ts';
import { commonalityFactors, pathSizes } from '../../../src/engine/assignment/path-size.ts';
import { SEEDED } from './cases.ts';

/** Example 4A of method.md: routes a+b, a+c and d, mu 0.05. */
const arcCost = Float64Array.of(60, 40, 45, 108);
const routes = [[0, 1], [0, 2], [3]];
const costs = [100, 105, 108];
const mu = 0.05;

const digits = (values: Iterable<number>, places: number) => Array.from(values, (value) => value.toFixed(places));

/** Up to five routes over up to eight arcs of positive cost. */
const routeSets = fc.record({
  costs: fc.array(fc.double({ min: 0.5, max: 50, noNaN: true }), { minLength: 8, maxLength: 8 }),
  routes: fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
});

describe('example 4A', () => {
  it('has the path sizes 0.7, 0.7142857, 1', () => {
    expect(digits(pathSizes(routes, arcCost), 7)).toEqual(['0.7000000', '0.7142857', '1.0000000']);
  });

  it('has the multinomial logit shares', () => {
    expect(digits(multinomialLogit(costs, mu), 5)).toEqual(['0.40831', '0.31799', '0.27370']);
  });

  it('has the path-size logit shares', () => {
    expect(digits(pathSizeLogit(costs, pathSizes(routes, arcCost), mu), 5)).toEqual(['0.36333', '0.28874', '0.34793']);
  });

  it('has the commonality factors and C-logit shares', () => {
    const factors = commonalityFactors(routes, arcCost);
    expect(digits(factors, 5)).toEqual(['0.46093', '0.46093', '0.00000']);
    expect(digits(cLogit(costs, factors, mu), 5)).toEqual(['0.35191', '0.27407', '0.37402']);
  });

  it('has the expected cost of its own formula', () => {
    const sum = 0.7 * Math.exp(-5) + (0.5 + 0.5 * (3 / 7)) * Math.exp(-5.25) + Math.exp(-5.4);
    expect(expectedCost(costs, pathSizes(routes, arcCost), mu)).toBeCloseTo(-Math.log(sum) / mu, 9);
  });
});

describe('path sizes', () => {
  it('do not change when an arc is cut in two', () => {
    fc.assert(
      fc.property(routeSets, fc.nat(7), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (set, cut, part) => {
        const whole = set.costs[cut] ?? 0;
        const cutCosts = [...set.costs, whole * (1 - part)];
        cutCosts[cut] = whole * part;
        const cutRoutes = set.routes.map((arcs) => (arcs.includes(cut) ? [...arcs, 8] : arcs));
        const after = pathSizes(cutRoutes, cutCosts);
        pathSizes(set.routes, set.costs).forEach((size, route) => {
          expect(after[route]).toBeCloseTo(size, 12);
        });
      }),
      SEEDED,
    );
  });

  it('lie above 0 and up to 1, and are 1 / n for n routes that are one', () => {
    fc.assert(
      fc.property(routeSets, (set) => {
        for (const size of pathSizes(set.routes, set.costs)) {
          expect(size).toBeGreaterThan(0);
          expect(size).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      SEEDED,
    );
    expect(digits(pathSizes([[0], [0], [0], [0]], [7]), 12)).toEqual(Array(4).fill('0.250000000000'));
  });

  it('count arcs where a route costs nothing, and give 1 to a route without arcs', () => {
    expect([...pathSizes([[0, 1], [0]], [0, 0])]).toEqual([0.75, 0.5]);
    expect([...pathSizes([[]], [])]).toEqual([1]);
  });

  it('name the arc and route of a bad cost', () => {
    expect(() => pathSizes([[0]], [Number.NaN])).toThrow(/arc 0 of route 0 costs NaN/);
    expect(() => pathSizes([[3]], [1])).toThrow(/arc 3 of route 0 costs NaN/);
    expect(() => commonalityFactors([[0]], [0])).toThrow(/route 0 costs 0/);
  });
});

describe('logit', () => {
  const choices = fc.array(fc.tuple(fc.double({ min: 0, max: 300, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 6,
  });

  it('sums to 1, keeps its shares when costs double and mu halves, and is the multinomial logit where no route shares', () => {
    fc.assert(
      fc.property(choices, fc.double({ min: 0.001, max: 5, noNaN: true }), (alternatives, scale) => {
        const cost = alternatives.map(([own]) => own);
        const size = alternatives.map(([, own]) => own);
        const shares = pathSizeLogit(cost, size, scale);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        const doubled = pathSizeLogit(
          cost.map((own) => 2 * own),
          size,
          scale / 2,
        );
        shares.forEach((share, r) => {
          expect(doubled[r]).toBeCloseTo(share, 12);
        });
        expect([...pathSizeLogit(cost, Array(cost.length).fill(1), scale)]).toEqual([...multinomialLogit(cost, scale)]);
      }),
      SEEDED,
    );
  });

  it('stays finite with costs and scales of a million', () => {
    expect([...multinomialLogit([1e6, 1e6 + 1, 0.5], 1e6)]).toEqual([0, 0, 1]);
    expect(expectedCost([1e6, 1e6], [1, 1], 1e6)).toBeCloseTo(1e6, 5);
  });

  it('lets a new way only lower the expected cost', () => {
    fc.assert(
      fc.property(choices, fc.double({ min: 0, max: 300, noNaN: true }), (alternatives, extra) => {
        const cost = alternatives.map(([own]) => own);
        const ones = Array(cost.length).fill(1);
        expect(expectedCost([...cost, extra], [...ones, 1], 0.05)).toBeLessThanOrEqual(expectedCost(cost, ones, 0.05) + 1e-9);
      }),
      SEEDED,
    );
  });

  it('gives nothing to what is shut, and names what it cannot use', () => {
    expect([...multinomialLogit([10, Number.POSITIVE_INFINITY], 0)]).toEqual([1, 0]);
    expect(() => multinomialLogit([Number.POSITIVE_INFINITY], 1)).toThrow(/none of the 1 alternatives/);
    expect(() => multinomialLogit([1, Number.NaN], 1)).toThrow(/cost of alternative 1 is NaN/);
    expect(() => pathSizeLogit([1, 1], [1, 0], 1)).toThrow(/path size of alternative 1 is 0/);
    expect(() => multinomialLogit([1], -1)).toThrow(/mu is -1/);
    expect(() => expectedCost([1], [1], 0)).toThrow(/mu is 0/);
  });
});
