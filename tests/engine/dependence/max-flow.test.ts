import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowArc, maxFlow } from '../../../src/engine/dependence/max-flow.ts';
import { SEEDED } from '../assignment/cases.ts';

/** Toy A: from the origin (0) by Russia (1), China (2) and the Caspian (3) to the market (4). */
const toyA = (...closed: number[]): FlowArc[] =>
  [60, 50, 40].flatMap((capacity, index) =>
    closed.includes(index + 1)
      ? []
      : [
          { from: 0, to: index + 1, capacity },
          { from: index + 1, to: 4, capacity: Number.POSITIVE_INFINITY },
        ],
  );

describe('example 5A', () => {
  it.each([
    [[], 150],
    [[1], 90],
    [[2], 100],
    [[1, 2], 40],
    [[1, 2, 3], 0],
  ])('lets %j closed pass %i kt', (closed, value) => {
    expect(maxFlow(5, toyA(...closed), 0, 4).value).toBe(value);
  });

  it('names the cut', () => {
    const arcs = toyA(2);
    expect(maxFlow(5, arcs, 0, 4).cut?.map((arc) => arcs[arc]?.capacity)).toEqual([60, 40]);
  });
});

describe('without a limit', () => {
  it('says so where a whole way has none', () => {
    const arcs = [...toyA(), { from: 0, to: 4, capacity: Number.POSITIVE_INFINITY }];
    expect(maxFlow(5, arcs, 0, 4)).toMatchObject({ value: Number.POSITIVE_INFINITY, flow: null, cut: null });
  });

  it('has an empty cut where nothing leads there', () => {
    const { value, cut, reached } = maxFlow(3, [{ from: 0, to: 1, capacity: 5 }], 0, 2);
    expect({ value, cut, reached: [...reached] }).toEqual({ value: 0, cut: [], reached: [1, 1, 0] });
  });
});

const nodeCount = 7;
const node = fc.nat(nodeCount - 1);
const networks = fc.array(
  fc.record({
    from: node,
    to: node,
    capacity: fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: 0, max: 50, noNaN: true }) },
      fc.constantFrom(0, 7, Number.POSITIVE_INFINITY),
    ),
  }),
  { maxLength: 24 },
);

/** The least cut by looking at every one of them. */
function leastCut(arcs: readonly FlowArc[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let side = 0; side < 2 ** nodeCount; side++) {
    const inside = (at: number): boolean => ((side >>> at) & 1) === 1;
    if (!inside(0) || inside(nodeCount - 1)) continue;
    least = Math.min(
      least,
      arcs.reduce((sum, { from, to, capacity }) => (inside(from) && !inside(to) ? sum + capacity : sum), 0),
    );
  }
  return least;
}

describe('on random networks', () => {
  it('the greatest flow is the least cut, kept at every node and within every capacity', () => {
    fc.assert(
      fc.property(networks, (arcs) => {
        const { value, flow, cut } = maxFlow(nodeCount, arcs, 0, nodeCount - 1);
        const least = leastCut(arcs);
        if (least === Number.POSITIVE_INFINITY) {
          expect(value).toBe(least);
          return;
        }
        expect(Math.abs(value - least)).toBeLessThanOrEqual(1e-9 * (1 + least));
        expect(Math.abs((cut ?? []).reduce((sum, arc) => sum + (arcs[arc]?.capacity ?? 0), 0) - least)).toBeLessThanOrEqual(
          1e-9 * (1 + least),
        );
        const balance = new Float64Array(nodeCount);
        arcs.forEach(({ from, to, capacity }, arc) => {
          const units = flow?.[arc] ?? Number.NaN;
          expect(units).toBeGreaterThanOrEqual(0);
          expect(units).toBeLessThanOrEqual(capacity + 1e-9);
          balance[from] = (balance[from] ?? 0) - units;
          balance[to] = (balance[to] ?? 0) + units;
        });
        balance.forEach((net, at) => {
          const wanted = at === 0 ? -value : at === nodeCount - 1 ? value : 0;
          expect(Math.abs(net - wanted)).toBeLessThanOrEqual(1e-9 * (1 + value));
        });
      }),
      SEEDED,
    );
  });
});

describe('bad input is named', () => {
  it.each([
    [() => maxFlow(2, [], 0, 0), /node 0 is both source and sink/],
    [() => maxFlow(2, [], 0, 5), /the sink is 5/],
    [() => maxFlow(2, [{ from: 0, to: 9, capacity: 1 }], 0, 1), /arc 0 leads from 0 to 9/],
    [() => maxFlow(2, [{ from: 0, to: 1, capacity: -1 }], 0, 1), /arc 0 has a capacity of -1/],
  ])('case %#', (call, message) => {
    expect(call).toThrow(message);
  });
});
