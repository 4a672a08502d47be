import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { banzhaf } from '../../../src/engine/bargaining/banzhaf.ts';
import { connectedParts, myerson } from '../../../src/engine/bargaining/myerson.ts';
import { shapley } from '../../../src/engine/bargaining/shapley.ts';
import { toyPlayers, toyWorth } from './toy-game.ts';

const seeded = { seed: 20261124, numRuns: 100 } as const;
const names = (n: number): string[] => Array.from({ length: n }, (_, index) => `p${index}`);
const bit = (coalition: number, player: number): number => (coalition >>> player) & 1;

/** A game of n players with any worths. */
const games = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    worths: fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 ** n, maxLength: 2 ** n }),
  }),
);
const valuesOf = (n: number, worths: readonly number[]): number[] =>
  shapley(names(n), (coalition) => worths[coalition] ?? 0).values.map(({ value }) => value);

/** The definition itself: the mean over all orders of entry. */
function meanOverOrders(n: number, worth: (coalition: number) => number): number[] {
  const sums = new Array<number>(n).fill(0);
  let orders = 0;
  const enter = (order: readonly number[], coalition: number): void => {
    if (order.length === n) {
      orders += 1;
      let before = 0;
      let at = 0;
      for (const player of order) {
        at |= 1 << player;
        const after = worth(at);
        sums[player] = (sums[player] ?? 0) + after - before;
        before = after;
      }
      return;
    }
    for (let player = 0; player < n; player++) {
      if (bit(coalition, player) === 0) enter([...order, player], coalition | (1 << player));
    }
  };
  enter([], 0);
  return sums.map((sum) => sum / orders);
}

describe('Shapley value', () => {
  it('gives example 5B to the digit', () => {
    expect(toyWorth(0b0011)).toBe(18600);
    expect(toyWorth(0b0101)).toBe(14500);
    expect(toyWorth(0b1001)).toBe(10800);
    expect(toyWorth(0b0111)).toBe(30200);
    expect(toyWorth(0b1011)).toBe(29400);
    expect(toyWorth(0b1101)).toBe(25300);
    expect(toyWorth(0b1111)).toBe(30200);
    const result = shapley(toyPlayers, toyWorth);
    expect(result.values.map(({ value }) => value)).toEqual([
      expect.closeTo(54850 / 3, 8),
      expect.closeTo(16900 / 3, 8),
      expect.closeTo(10750 / 3, 8),
      expect.closeTo(2700, 8),
    ]);
    // Idle, without a marginal denial, and yet nine per cent of the power.
    expect(result.values[3]?.share).toBeCloseTo(0.09, 2);
    expect(toyWorth(0b1111) - toyWorth(0b0111)).toBe(0);
    expect(result).toMatchObject({ method: 'exact', total: 30200, coalitions: 15 });
  });

  it('is the mean over all orders of entry', () => {
    fc.assert(
      fc.property(games, ({ n, worths }) => {
        const own = valuesOf(n, worths);
        meanOverOrders(n, (coalition) => worths[coalition] ?? 0).forEach((value, player) => {
          expect(own[player]).toBeCloseTo(value, 6);
        });
      }),
      seeded,
    );
  });

  it('gives away the worth of everybody, no more and no less', () => {
    fc.assert(
      fc.property(games, ({ n, worths }) => {
        expect(valuesOf(n, worths).reduce((sum, value) => sum + value, 0)).toBeCloseTo(worths.at(-1) ?? 0, 6);
      }),
      seeded,
    );
  });

  it('gives nothing to a player who adds nothing, and equal shares to equal players', () => {
    fc.assert(
      fc.property(games, ({ n, worths }) => {
        // The last player adds nothing; the two before him count only by their number.
        const worth = (coalition: number): number => {
          const core = coalition & (2 ** n - 1);
          const pair = bit(coalition, n) + bit(coalition, n + 1);
          return (core === 0 ? 0 : (worths[core] ?? 0)) * (1 + pair) + 7 * pair;
        };
        const values = shapley(names(n + 3), worth).values.map(({ value }) => value);
        expect(values[n + 2]).toBe(0);
        expect(values[n]).toBeCloseTo(values[n + 1] ?? Number.NaN, 6);
      }),
      seeded,
    );
  });

  it('adds up over games that are added up, as commodities are', () => {
    fc.assert(
      fc.property(
        games,
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 64, maxLength: 64 }),
        ({ n, worths }, more) => {
          const sum = valuesOf(
            n,
            worths.map((worth, coalition) => worth + (more[coalition] ?? 0)),
          );
          const first = valuesOf(n, worths);
          const second = valuesOf(n, more.slice(0, 2 ** n));
          sum.forEach((value, player) => {
            expect(value).toBeCloseTo((first[player] ?? 0) + (second[player] ?? 0), 5);
          });
        },
      ),
      seeded,
    );
  });

  it('takes nothing from anybody where joining never harms', () => {
    fc.assert(
      fc.property(games, ({ n, worths }) => {
        // The best of all subsets never falls when a member joins.
        const monotone = worths.map((_, coalition) =>
          worths.reduce((best, worth, part) => ((part & ~coalition) === 0 && part !== 0 ? Math.max(best, worth) : best), 0),
        );
        for (const value of valuesOf(n, monotone)) expect(value).toBeGreaterThanOrEqual(-1e-6);
      }),
      seeded,
    );
  });

  it('samples beyond ten players, within the error that it states, with the same bytes for the same seed', () => {
    const players = names(12);
    const weights = players.map((_, index) => index + 1);
    // A quota game: known by counting, and far from additive.
    const worth = (coalition: number): number =>
      weights.reduce((sum, weight, index) => sum + bit(coalition, index) * weight, 0) > 39 ? 1 : 0;
    const exact = shapley(players, worth, { exactUpTo: 12 });
    const sampled = shapley(players, worth, { samples: 4000, seed: 7 });
    expect(exact.method).toBe('exact');
    expect(sampled.method).toBe('sampled');
    expect(sampled.values.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 9);
    sampled.values.forEach(({ value, standard_error }, index) => {
      expect(standard_error).toBeGreaterThan(0);
      expect(Math.abs(value - (exact.values[index]?.value ?? Number.NaN))).toBeLessThan(4 * standard_error);
    });
    expect(shapley(players, worth, { samples: 4000, seed: 7 })).toEqual(sampled);
    expect(shapley(players, worth, { samples: 4000, seed: 8 })).not.toEqual(sampled);
  });

  it('tells of its progress and stops when told to', () => {
    const signal = { aborted: false };
    const seen: number[] = [];
    const onProgress = (done: number, total: number): void => {
      seen.push(done);
      expect(total).toBe(15);
      if (done === 5) signal.aborted = true;
    };
    expect(() => shapley(toyPlayers, toyWorth, { signal, onProgress })).toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('names what is wrong with its input', () => {
    expect(() => shapley([], () => 0)).toThrow(/0 players given; expected from 1 to 30/);
    expect(() => shapley(['a', 'a'], () => 0)).toThrow(/"a" is named twice/);
    expect(() => shapley(['a', 'b'], () => Number.NaN)).toThrow(/the coalition {a} is worth NaN; expected a finite number/);
    expect(() => shapley(names(31), () => 0)).toThrow(/31 players given/);
    expect(() => shapley(names(12), () => 0, { samples: 1 })).toThrow(/samples is 1/);
  });

  it('takes worths of zero and of huge size', () => {
    expect(shapley(['a', 'b'], () => 0).values.map(({ value, share }) => [value, share])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(shapley(['a', 'b'], (coalition) => (coalition === 3 ? 1e300 : 0)).values.map(({ value }) => value)).toEqual([5e299, 5e299]);
  });
});

describe('Banzhaf value', () => {
  it('is the mean of what a player adds over the coalitions of the others', () => {
    const values = banzhaf(toyPlayers, toyWorth);
    // S turns a coalition of transit players into its worth: the mean of the eight worths.
    expect(values[0]?.value).toBe((18600 + 14500 + 10800 + 30200 + 29400 + 25300 + 30200) / 8);
    // M adds in four coalitions with S: 10,800, 10,800, 10,800 and 0, and nothing without S.
    expect(values[3]?.value).toBe((10800 + 10800 + 10800 + 0) / 8);
    expect(values.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

describe('Myerson value', () => {
  it('is the Shapley value where everybody can deal with everybody', () => {
    const everyPair = toyPlayers.flatMap((a, index) => toyPlayers.slice(index + 1).map((b) => [a, b] as const));
    expect(myerson(toyPlayers, toyWorth, everyPair).values).toEqual(shapley(toyPlayers, toyWorth).values);
  });

  it('gives nothing to a player whom no tie reaches', () => {
    const values = myerson(toyPlayers, toyWorth, [
      ['S', 'RU'],
      ['S', 'CN'],
    ]).values;
    expect(values[3]?.value).toBe(0);
    expect(values.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(30200, 8);
  });

  it('gives a middleman his part: three players in a row, worth 1 once the ends meet', () => {
    const worth = (coalition: number): number => ((coalition & 0b101) === 0b101 ? 1 : 0);
    const values = myerson(['a', 'm', 'b'], worth, [
      ['a', 'm'],
      ['m', 'b'],
    ]).values.map(({ value }) => value);
    for (const value of values) expect(value).toBeCloseTo(1 / 3, 12);
  });

  it('splits a coalition into its connected parts', () => {
    const line = [0b0010, 0b0101, 0b1010, 0b0100];
    expect(connectedParts(0b1111, line)).toEqual([0b1111]);
    expect(connectedParts(0b1011, line)).toEqual([0b0011, 0b1000]);
    expect(connectedParts(0, line)).toEqual([]);
  });

  it('names a tie to somebody who does not play', () => {
    expect(() => myerson(['a', 'b'], () => 0, [['a', 'c']])).toThrow(/a tie names "c", who does not play/);
  });
});
