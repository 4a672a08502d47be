import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignment, assign } from '../../../src/engine/assignment/capacitated-logit.ts';
import { pathSizeLogit } from '../../../src/engine/assignment/logit.ts';
import { type Case, cases, networkCases, SEEDED, toyA } from './cases.ts';

const solve = ({ flows, limits }: Case): Assignment => assign(flows, limits);

/** The same case with the capacity of one limit changed. */
function withCapacity({ flows, limits }: Case, index: number, capacity: number): Case {
  return { flows, limits: limits.map((limit, l) => (l === index ? { capacity } : limit)) };
}

describe('example 4B: toy A with mu 0.05', () => {
  const { shares, unserved, pi, used } = solve(toyA(0.05));

  it('fills Russia and prices it at 5.6255', () => {
    expect(90 + (pi[0] ?? 0)).toBeCloseTo(95.6255, 4);
    expect(pi[1]).toBe(0);
    expect(pi[2]).toBe(0);
  });

  it('sends 60, 29.242 and 10.758 kt and leaves 1.5e-5 kt', () => {
    expect(Array.from(used, (tonnes) => tonnes.toFixed(3))).toEqual(['60.000', '29.242', '10.758']);
    expect(100 * (unserved[0] ?? 0)).toBeCloseTo(1.5e-5, 6);
    expect(shares[0]?.[0]).toBeCloseTo(0.6, 10);
  });

  it('would send 66.52 % by Russia without the limit', () => {
    expect(solve(toyA(0.05, [Number.POSITIVE_INFINITY, 50, 40])).shares[0]?.[0]).toBeCloseTo(0.6652, 4);
  });
});

describe('assign', () => {
  it('conserves each flow, exceeds no limit, prices only full limits, and is finite', () => {
    fc.assert(
      fc.property(cases(), (given) => {
        const result = solve(given);
        given.flows.forEach((_, w) => {
          const moved = (result.shares[w] ?? new Float64Array(0)).reduce((sum, share) => sum + share, 0);
          expect(moved + (result.unserved[w] ?? Number.NaN)).toBeCloseTo(1, 12);
        });
        expect(result.overflow).toBeLessThanOrEqual(1e-9);
        given.limits.forEach(({ capacity }, l) => {
          const price = result.pi[l] ?? Number.NaN;
          expect(price).toBeGreaterThanOrEqual(0);
          if (price > 0) expect(result.used[l]).toBeCloseTo(capacity, 6);
        });
        expect(Math.abs(result.gap)).toBeLessThan(1e-8);
        const numbers = [
          ...result.shares.flatMap((own) => [...own]),
          ...result.unserved,
          ...result.pi,
          ...result.used,
          ...result.marginalCost,
        ];
        expect([...numbers, result.cost, result.objective, result.gap, result.overflow].every(Number.isFinite)).toBe(true);
      }),
      SEEDED,
    );
  });

  it('gives each route its size times exp(-mu (cost + duals)), unserved included', () => {
    fc.assert(
      fc.property(cases(), (given) => {
        const { shares, unserved, pi, marginalCost } = solve(given);
        given.flows.forEach(({ alternatives, mu, unservedCost }, w) => {
          const expected = Math.exp(-mu * (unservedCost - (marginalCost[w] ?? 0)));
          expect(unserved[w]).toBeCloseTo(expected, 6);
          alternatives.forEach(({ cost, pathSize, uses }, r) => {
            if (uses.some(({ limit, coefficient }) => coefficient > 0 && given.limits[limit]?.capacity === 0)) {
              expect(shares[w]?.[r]).toBe(0);
              return;
            }
            const priced = uses.reduce((sum, { limit, coefficient }) => sum + coefficient * (pi[limit] ?? 0), cost);
            expect(shares[w]?.[r]).toBeCloseTo(pathSize * Math.exp(-mu * (priced - (marginalCost[w] ?? 0))), 6);
          });
        });
      }),
      SEEDED,
    );
  });

  it('is the path-size logit when nothing binds', () => {
    fc.assert(
      fc.property(cases(), ({ flows, limits }) => {
        const { shares, pi, iterations } = assign(
          flows,
          limits.map(() => ({ capacity: 1e9 })),
        );
        expect(pi.every((price) => price === 0)).toBe(true);
        expect(iterations).toBe(0);
        flows.forEach(({ alternatives, mu, unservedCost }, w) => {
          const costs = [...alternatives.map(({ cost }) => cost), unservedCost];
          const free = pathSizeLogit(costs, [...alternatives.map(({ pathSize }) => pathSize), 1], mu);
          shares[w]?.forEach((share, r) => {
            expect(share).toBeCloseTo(free[r] ?? Number.NaN, 12);
          });
        });
      }),
      SEEDED,
    );
  });

  it('never costs less with a way closed, never more with capacity added', () => {
    fc.assert(
      fc.property(cases(), fc.nat(4), fc.double({ min: 1, max: 5, noNaN: true }), (given, pick, factor) => {
        const index = pick % given.limits.length;
        const capacity = given.limits[index]?.capacity ?? 0;
        const base = solve(given).objective;
        const slack = 1e-7 * (1 + Math.abs(base));
        expect(solve(withCapacity(given, index, 0)).objective).toBeGreaterThanOrEqual(base - slack);
        expect(solve(withCapacity(given, index, capacity * factor)).objective).toBeLessThanOrEqual(base + slack);
        const closed = given.flows.map((flow) => ({ ...flow, alternatives: flow.alternatives.slice(1) }));
        expect(assign(closed, given.limits).objective).toBeGreaterThanOrEqual(base - slack);
      }),
      SEEDED,
    );
  });

  it('prices a limit at what one more unit saves', () => {
    const step = 1e-3;
    const before = solve(toyA(0.05, [60 - step, 50, 40])).objective;
    const after = solve(toyA(0.05, [60 + step, 50, 40])).objective;
    expect((before - after) / (2 * step)).toBeCloseTo(solve(toyA(0.05)).pi[0] ?? Number.NaN, 5);
  });

  it('counts contained tonnes where a coefficient says so', () => {
    const { flows } = toyA(0.05);
    const quota = {
      demand: 100,
      mu: 0.05,
      unservedCost: 400,
      alternatives: [{ cost: 90, pathSize: 1, uses: [{ limit: 0, coefficient: 0.25 }] }],
    };
    const { used, shares } = assign([quota, ...flows], [{ capacity: 10 }, { capacity: 1e3 }, { capacity: 1e3 }]);
    expect(used[0]).toBeCloseTo(10, 8);
    expect(100 * (0.25 * (shares[0]?.[0] ?? 0) + (shares[1]?.[0] ?? 0))).toBeCloseTo(10, 8);
  });

  it('keeps its shares when costs double and mu halves', () => {
    fc.assert(
      fc.property(cases(), ({ flows, limits }) => {
        const doubled = flows.map((flow) => ({
          ...flow,
          mu: flow.mu / 2,
          unservedCost: 2 * flow.unservedCost,
          alternatives: flow.alternatives.map((alternative) => ({ ...alternative, cost: 2 * alternative.cost })),
        }));
        const [one, two] = [assign(flows, limits), assign(doubled, limits)];
        one.shares.forEach((shares, w) => {
          shares.forEach((share, r) => {
            expect(two.shares[w]?.[r]).toBeCloseTo(share, 6);
          });
        });
      }),
      SEEDED,
    );
  });

  it('gives the same bytes twice, and the same shares from another start', () => {
    fc.assert(
      fc.property(cases(), fc.double({ min: 0, max: 300, noNaN: true }), (given, price) => {
        const result = solve(given);
        expect(solve(given)).toEqual(result);
        const warm = assign(given.flows, given.limits, { start: new Float64Array(given.limits.length).fill(price) });
        expect(warm.overflow).toBeLessThanOrEqual(1e-9);
        expect(Math.abs(warm.objective - result.objective)).toBeLessThanOrEqual(1e-8 * (1 + Math.abs(result.objective)));
      }),
      SEEDED,
    );
  });

  it('holds the limits with costs and scales of a million', () => {
    const huge = fc.oneof(fc.constant(1e6), fc.double({ min: 1e3, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(cases(huge), fc.constantFrom(1, 1e4), ({ flows, limits }, factor) => {
        const dear = flows.map((flow) => ({
          ...flow,
          unservedCost: flow.unservedCost * factor,
          alternatives: flow.alternatives.map((alternative) => ({ ...alternative, cost: alternative.cost * factor })),
        }));
        const { overflow, gap, iterations } = assign(dear, limits);
        expect(overflow).toBeLessThanOrEqual(1e-4);
        expect(gap).toBeLessThan(1e-4);
        expect(iterations).toBeLessThan(1000);
      }),
      SEEDED,
    );
  });

  it('holds the limits of networks in which every arc has one', () => {
    fc.assert(
      fc.property(networkCases(0.1), (given) => {
        const { overflow, gap } = solve(given);
        expect(overflow).toBeLessThanOrEqual(1e-9);
        expect(Math.abs(gap)).toBeLessThan(1e-8);
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it('holds two limits that always bind together, and one of nearly nothing', () => {
    const both = [
      { limit: 0, coefficient: 1 },
      { limit: 1, coefficient: 1 },
    ];
    const flow = { demand: 100, mu: 0.1, unservedCost: 400, alternatives: [{ cost: 90, pathSize: 1, uses: both }] };
    expect(Array.from(assign([flow], [{ capacity: 30 }, { capacity: 30 }]).used, (tonnes) => tonnes.toFixed(8))).toEqual([
      '30.00000000',
      '30.00000000',
    ]);
    const tiny = assign([flow], [{ capacity: 1e-9 }, { capacity: 30 }]);
    expect(tiny.overflow).toBeLessThanOrEqual(1e-9);
    expect(tiny.unserved[0]).toBeCloseTo(1, 9);
  });

  it('leaves all unserved where there is no way, and takes empty lists', () => {
    const { flows } = toyA(0.05);
    expect(assign(flows, [{ capacity: 0 }, { capacity: 0 }, { capacity: 0 }]).unserved[0]).toBe(1);
    expect(assign([{ demand: 5, mu: 1, unservedCost: 7, alternatives: [] }], []).cost).toBe(35);
    expect(assign([], []).objective).toBe(0);
  });

  it('names the flow, alternative or limit and the value', () => {
    const { flows, limits } = toyA(0.05);
    const [flow] = flows;
    if (flow === undefined) throw new Error('toy A has one flow');
    const first = { cost: 1, pathSize: 1, uses: [] };
    expect(() => assign([{ ...flow, demand: -1 }], limits)).toThrow(/flow 0 has demand -1/);
    expect(() => assign([flow, { ...flow, mu: 0 }], limits)).toThrow(/flow 1 has mu 0/);
    expect(() => assign([{ ...flow, unservedCost: Number.POSITIVE_INFINITY }], limits)).toThrow(/flow 0 has unservedCost Infinity/);
    expect(() => assign([{ ...flow, alternatives: [{ ...first, cost: Number.NaN }] }], limits)).toThrow(
      /flow 0, alternative 0 has cost NaN/,
    );
    expect(() => assign([{ ...flow, alternatives: [{ ...first, pathSize: 0 }] }], limits)).toThrow(/path size 0/);
    expect(() => assign([{ ...flow, alternatives: [{ ...first, uses: [{ limit: 3, coefficient: 1 }] }] }], limits)).toThrow(/uses limit 3/);
    expect(() => assign([{ ...flow, alternatives: [{ ...first, uses: [{ limit: 0, coefficient: -1 }] }] }], limits)).toThrow(
      /coefficient -1/,
    );
    expect(() => assign(flows, [{ capacity: Number.NaN }, ...limits.slice(1)])).toThrow(/capacity of limit 0 is NaN/);
    expect(() => assign(flows, limits, { start: new Float64Array(1) })).toThrow(/start has 1 duals for 3 limits/);
    expect(() => assign(flows, limits, { tolerance: Number.NaN })).toThrow(/tolerance is NaN/);
  });
});
