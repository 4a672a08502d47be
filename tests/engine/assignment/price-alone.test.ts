import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/engine/assignment/capacitated-logit.ts';
import { createDualPoint, evaluateDual } from '../../../src/engine/assignment/dual.ts';
import { layOut } from '../../../src/engine/assignment/dual-problem.ts';
import { priceAlone } from '../../../src/engine/assignment/price-alone.ts';
import { networkCases, SEEDED, toyA } from './cases.ts';

const AIM = 1e-10;

describe('the price of one limit alone', () => {
  it('fills a limit that is over and leaves the others where they are', () => {
    let over = 0;
    fc.assert(
      fc.property(fc.constantFrom(0.01, 1, 1e4).chain(networkCases), fc.double({ min: 0, max: 100, noNaN: true }), (given, price) => {
        const problem = layOut(given.flows, given.limits);
        const { capacity, mu, cost } = problem;
        for (let slot = 0; slot < capacity.length; slot++) {
          const pi = new Float64Array(capacity.length).fill(price);
          const held = pi.slice();
          priceAlone(problem, mu, pi, slot, new Float64Array(cost.length), AIM);
          held[slot] = pi[slot] as number;
          expect(pi).toEqual(held);
          const point = createDualPoint(problem, mu);
          evaluateDual(problem, pi, point);
          const part = (point.used[slot] as number) / (capacity[slot] as number);
          if (pi[slot] === 0) expect(part).toBeLessThanOrEqual(1 + 2 * AIM);
          else {
            over += 1;
            // As near as the price can be written: one step of it moves the log of a share by mu x its rounding.
            expect(Math.abs(part - 1)).toBeLessThanOrEqual(2 * AIM + 1e-11 * (mu[0] ?? 0));
          }
        }
      }),
      { ...SEEDED, numRuns: 40 },
    );
    expect(over).toBeGreaterThan(20);
  });

  it('is the whole assignment where one limit binds: 5.6255 on toy A', () => {
    const { flows, limits } = toyA(0.05);
    const problem = layOut(flows, limits);
    const pi = new Float64Array(3);
    const looks = priceAlone(problem, problem.mu, pi, 0, new Float64Array(4), AIM);
    expect(pi[0]).toBeCloseTo(5.6255, 4);
    expect(assign(flows, limits).iterations).toBe(looks);
    expect(looks).toBeLessThan(10);
  });
});

describe('moving a point of the dual', () => {
  it('gives the numbers of a point made anew, whatever it was before', () => {
    fc.assert(
      fc.property(
        networkCases(0.2),
        fc.array(fc.tuple(fc.nat(99), fc.double({ min: 0, max: 50, noNaN: true })), { minLength: 1 }),
        (given, moves) => {
          const problem = layOut(given.flows, given.limits);
          const size = problem.capacity.length;
          if (size === 0) return;
          const moving = createDualPoint(problem, problem.mu);
          const pi = new Float64Array(size);
          for (const [at, price] of moves) {
            pi[at % size] = price;
            evaluateDual(problem, pi, moving);
          }
          const anew = createDualPoint(problem, problem.mu);
          evaluateDual(problem, pi, anew);
          expect(moving).toEqual(anew);
        },
      ),
      { ...SEEDED, numRuns: 40 },
    );
  });
});
