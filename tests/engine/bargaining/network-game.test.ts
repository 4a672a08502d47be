import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkWorth, type OwnedNetwork } from '../../../src/engine/bargaining/network-game.ts';
import { shapley } from '../../../src/engine/bargaining/shapley.ts';
import { SEEDED } from '../assignment/cases.ts';
import { toyPlayers, toyWays, toyWorth } from './toy-game.ts';

interface Way {
  readonly cost: number;
  readonly capacity: number;
  /** Bits of the players that own it, the origin included. */
  readonly needs: number;
}

/** One flow of 100 kt from the origin, unserved at 400 USD/t, over ways with an owner and a capacity each. */
const network = (ways: readonly Way[]): OwnedNetwork => ({
  flows: [
    {
      demand: 100,
      unservedCost: 400,
      alternatives: ways.map(({ cost }, limit) => ({ cost, pathSize: 1, uses: [{ limit, coefficient: 1 }] })),
    },
  ],
  limits: ways.map(({ capacity }) => ({ capacity })),
  needs: [ways.map(({ needs }) => needs)],
});

const toy: readonly Way[] = [
  { ...toyWays.RU, needs: 0b0011 },
  { ...toyWays.CN, needs: 0b0101 },
  { ...toyWays.M, needs: 0b1001 },
];
const valuesOf = (ways: readonly Way[]): number[] => shapley(toyPlayers, networkWorth(network(ways))).values.map(({ value }) => value);

describe('example 5B, with a linear programme for each coalition', () => {
  it('has the worths of every coalition', () => {
    const worth = networkWorth(network(toy));
    for (let coalition = 0; coalition < 16; coalition++) expect(worth(coalition)).toBeCloseTo(toyWorth(coalition), 9);
  });

  it('gives the origin 54,850/3, Russia 16,900/3, China 10,750/3 and the idle Middle Corridor 2,700 kUSD', () => {
    const [origin, russia, china, middle] = valuesOf(toy);
    expect(origin).toBeCloseTo(54_850 / 3, 9);
    expect(russia).toBeCloseTo(16_900 / 3, 9);
    expect(china).toBeCloseTo(10_750 / 3, 9);
    expect(middle).toBeCloseTo(2700, 9);
  });
});

const ways = fc
  .record({
    costs: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 20, max: 390, noNaN: true }))),
    capacities: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 5, max: 120, noNaN: true }))),
  })
  .map(({ costs, capacities }): Way[] => costs.map((cost, index) => ({ cost, capacity: capacities[index] ?? 0, needs: 1 | (2 << index) })));

describe('the signs that a policy would lean on', () => {
  it('a new direct way raises the origin and lowers every country of transit', () => {
    const [origin, ...transit] = valuesOf(toy);
    const [originAfter, ...transitAfter] = valuesOf([...toy, { cost: 150, capacity: 30, needs: 0b0001 }]);
    expect(originAfter ?? 0).toBeGreaterThan((origin ?? 0) + 1);
    transit.forEach((value, index) => {
      expect(transitAfter[index] ?? 0).toBeLessThan(value - 1);
    });
  });

  it('more capacity over the Caspian lowers Russia and China, and raises the Middle Corridor', () => {
    const wider = valuesOf(toy.map((way) => (way.needs === 0b1001 ? { ...way, capacity: 80 } : way)));
    const [, russia, china, middle] = valuesOf(toy);
    expect(wider[1] ?? 0).toBeLessThan((russia ?? 0) - 1);
    expect(wider[2] ?? 0).toBeLessThan((china ?? 0) - 1);
    expect(wider[3] ?? 0).toBeGreaterThan((middle ?? 0) + 1);
  });

  it('hold on random networks of parallel ways, never the wrong way round', () => {
    fc.assert(
      fc.property(
        ways,
        fc.double({ min: 20, max: 390, noNaN: true }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        (given, cost, capacity) => {
          const before = valuesOf(given);
          const direct = valuesOf([...given, { cost, capacity, needs: 1 }]);
          expect(direct[0] ?? 0).toBeGreaterThanOrEqual((before[0] ?? 0) - 1e-6);
          for (const player of [1, 2, 3]) expect(direct[player] ?? 0).toBeLessThanOrEqual((before[player] ?? 0) + 1e-6);
          const wider = valuesOf(given.map((way, index) => (index === 2 ? { ...way, capacity: way.capacity + capacity } : way)));
          expect(wider[1] ?? 0).toBeLessThanOrEqual((before[1] ?? 0) + 1e-6);
        },
      ),
      { ...SEEDED, numRuns: 60 },
    );
  });
});
