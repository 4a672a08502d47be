import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkLinearAssignment } from '../../../src/engine/assignment/linear-checks.ts';
import { capacityWorth } from '../../../src/engine/assignment/linear-derivatives.ts';
import { linearAssignment } from '../../../src/engine/assignment/linear-programme.ts';
import { type LinearSolver, loadLinearSolver } from '../../../src/engine/assignment/linear-solver.ts';
import type { LinearAssignment, LinearFlow } from '../../../src/engine/assignment/linear-types.ts';
import { cases, SEEDED, toyA } from './cases.ts';

let solve: LinearSolver;

beforeAll(async () => {
  solve = await loadLinearSolver();
});

/** Two ways of which one is limited. */
const oneLimit = (capacity: number, demand = 10): [LinearFlow[], { capacity: number }[]] => [
  [
    {
      demand,
      unservedCost: 100,
      alternatives: [
        { cost: 10, uses: [{ limit: 0, coefficient: 1 }] },
        { cost: 30, uses: [] },
      ],
    },
  ],
  [{ capacity }],
];

describe('the linear programme', () => {
  it('of toy A: 60 by Russia, 40 by China, a delivered tonne costs 110', () => {
    const { flows, limits } = toyA(1);
    const { tonnes, unserved, lambda, pi, used, cost } = linearAssignment(flows, limits, solve);
    expect(tonnes[0]?.map((each) => Math.round(each * 1e6) / 1e6)).toEqual(Float64Array.of(60, 40, 0));
    expect([unserved[0], lambda[0], pi[0], pi[1], cost]).toEqual([0, 110, 20, 0, 9800]);
    expect(used[0]).toBeCloseTo(60, 9);
  });

  it('leaves tonnes behind where staying is cheaper, and where there is no way', () => {
    const stay = linearAssignment([{ demand: 5, unservedCost: 7, alternatives: [{ cost: 9, uses: [] }] }], [], solve);
    expect([stay.unserved[0], stay.cost, stay.lambda[0]]).toEqual([5, 35, 7]);
    const shut = { cost: Number.POSITIVE_INFINITY, uses: [] };
    expect(linearAssignment([{ demand: 5, unservedCost: 7, alternatives: [shut] }], [], solve).cost).toBe(35);
    expect(linearAssignment([], [{ capacity: 3 }], solve)).toMatchObject({ cost: 0, pi: Float64Array.of(0) });
  });

  it('takes a quota in units of its own: half a unit a tonne', () => {
    const flows = [{ demand: 10, unservedCost: 50, alternatives: [{ cost: 10, uses: [{ limit: 0, coefficient: 0.5 }] }] }];
    const result = linearAssignment(flows, [{ capacity: 2 }], solve);
    expect(result.tonnes[0]?.[0]).toBeCloseTo(4, 9);
    expect(result.pi[0]).toBeCloseTo(80, 9);
  });

  it('passes its checks on 200 random cases, from 1 t to 1e9 t', () => {
    fc.assert(
      fc.property(cases(), fc.constantFrom(1e-2, 1, 1e6), ({ flows, limits }, size) => {
        const scaled = flows.map((flow) => ({ ...flow, demand: flow.demand * size }));
        linearAssignment(
          scaled,
          limits.map(({ capacity }) => ({ capacity: capacity * size })),
          solve,
        );
      }),
      SEEDED,
    );
  });

  it.each<[string, Partial<LinearFlow>, number, RegExp]>([
    ['a demand below zero', { demand: -1 }, 5, /demand of flow 0 is -1/],
    ['an endless demand', { demand: Number.POSITIVE_INFINITY }, 5, /demand of flow 0 is Infinity/],
    ['no cost of staying', { unservedCost: Number.NaN }, 5, /unserved cost of flow 0 is NaN/],
    ['a cost that is no number', { alternatives: [{ cost: Number.NaN, uses: [] }] }, 5, /cost of alternative 0 of flow 0 is NaN/],
    [
      'a limit that is not there',
      { alternatives: [{ cost: 1, uses: [{ limit: 3, coefficient: 1 }] }] },
      5,
      /is 3; expected an index from 0 to 0/,
    ],
    ['a use below zero', { alternatives: [{ cost: 1, uses: [{ limit: 0, coefficient: -1 }] }] }, 5, /coefficient .* is -1/],
    ['a capacity below zero', {}, -5, /capacity of limit 0 is -5/],
  ])('refuses %s', (_, given, capacity, words) => {
    const flow = { demand: 1, unservedCost: 9, alternatives: [], ...given };
    expect(() => linearAssignment([flow], [{ capacity }], solve)).toThrow(words);
  });
});

describe('the checks after a solve', () => {
  const good = (): { flows: LinearFlow[]; limits: { capacity: number }[]; result: LinearAssignment } => {
    const [flows, limits] = oneLimit(4);
    return { flows, limits, result: linearAssignment(flows, limits, solve) };
  };

  it.each<[string, (result: LinearAssignment) => LinearAssignment, RegExp]>([
    ['lost tonnes', (result) => ({ ...result, unserved: Float64Array.of(1) }), /conservation: what flow 0 moves and leaves is 11/],
    ['a limit that is over', (result) => ({ ...result, used: Float64Array.of(5) }), /capacity: the load of limit 0 is 5/],
    ['a wrong dual', (result) => ({ ...result, lambda: Float64Array.of(29) }), /strong duality/],
    ['a price on slack', (result) => ({ ...result, used: Float64Array.of(3) }), /complementary slackness/],
    [
      'a dear route in use',
      (result) => ({ ...result, tonnes: [Float64Array.of(4, 6)], lambda: Float64Array.of(38), pi: Float64Array.of(40) }),
      /used routes/,
    ],
  ])('find %s', (_, spoil, words) => {
    const { flows, limits, result } = good();
    expect(() => checkLinearAssignment(flows, limits, spoil(result))).toThrow(words);
  });
});

describe('the worth of a limit', () => {
  const costAt = (demand: number) => (capacity: number) => linearAssignment(...oneLimit(capacity, demand), solve).cost;

  it('is its dual on both sides where the optimum is not degenerate', () => {
    expect(capacityWorth(costAt(10), 4, 1)).toEqual({ gain: 20, lose: 20 });
  });

  it('differs where it is: a limit that is just enough gains nothing and loses the whole difference', () => {
    const { gain, lose } = capacityWorth(costAt(10), 10, 1);
    expect(gain).toBeCloseTo(0, 9);
    expect(lose).toBeCloseTo(20, 9);
  });

  it('of nothing has nothing to lose; of an endless one is nothing', () => {
    const nothing = capacityWorth(costAt(10), 0, 1);
    expect(nothing.gain).toBeCloseTo(20, 9);
    expect(nothing.lose).toBeNull();
    expect(capacityWorth(costAt(10), Number.POSITIVE_INFINITY)).toEqual({ gain: 0, lose: 0 });
    expect(() => capacityWorth(costAt(10), -1)).toThrow(/capacity is -1/);
    expect(() => capacityWorth(costAt(10), 1, 0)).toThrow(/step is 0/);
    expect(() => capacityWorth((room) => (room > 5 ? Number.NaN : 1), 5)).toThrow(/cost at a capacity of 1005 is NaN/);
  });
});
