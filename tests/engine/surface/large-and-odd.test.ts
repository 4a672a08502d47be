import { beforeAll, describe, expect, it } from 'vitest';
import {
  assign,
  buildGraph,
  cLogit,
  emissionSum,
  kShortestPaths,
  type LinearSolver,
  leastCost,
  leastCostNetwork,
  linearAssignment,
  loadGeodesics,
  loadLinearSolver,
  maxFlow,
  morris,
  pathSizeLogit,
  pert,
  shortestPaths,
  triangular,
  worstClosures,
} from '../../../src/engine/index.ts';

let solve: LinearSolver;
beforeAll(async () => {
  solve = await loadLinearSolver();
});

/** Arcs both ways between neighbours on a square of size x size nodes. */
function square(size: number): { from: number; to: number }[] {
  return Array.from({ length: size * size }, (_, node) => {
    const right = node % size < size - 1 ? [node + 1] : [];
    const below = node < size * (size - 1) ? [node + size] : [];
    return [...right, ...below].flatMap((next) => [
      { from: node, to: next },
      { from: next, to: node },
    ]);
  }).flat();
}

describe('networks of a size that recursion and argument lists do not take', () => {
  it('have a largest flow, on a line and on a square', () => {
    const nodes = 150_000;
    const line = Array.from({ length: nodes - 1 }, (_, from) => ({ from, to: from + 1, capacity: from === 70_000 ? 3 : 5 }));
    const { value, cut } = maxFlow(nodes, line, 0, nodes - 1);
    expect([value, cut]).toEqual([3, [70_000]]);
    const arcs = square(180).map((ends) => ({ ...ends, capacity: 1 }));
    expect(maxFlow(180 * 180, arcs, 0, 180 * 180 - 1).value).toBe(2);
  });

  it('have shortest ways, and several of them', () => {
    const arcs = square(71);
    const graph = buildGraph(71 * 71, arcs);
    const cost = Float64Array.from(arcs, (_, arc) => 1 + ((arc * 7919) % 101) / 100);
    const paths = kShortestPaths(graph, cost, 0, 71 * 71 - 1);
    const found = Array.from({ length: 50 }, () => paths.next().value?.cost ?? Number.NaN);
    expect(found[0]).toBeCloseTo(shortestPaths(graph, cost, 0).distance[71 * 71 - 1] ?? Number.NaN, 9);
    for (let at = 1; at < found.length; at++) expect(found[at]).toBeGreaterThanOrEqual((found[at - 1] ?? 0) - 1e-9);
  });
});

describe('an assignment of many flows', () => {
  it('costs by the own simplex what it costs by HiGHS, and holds every limit', () => {
    const draw = (index: number, below: number): number => Math.floor(((Math.imul(index + 1, 2654435761) >>> 0) / 2 ** 32) * below);
    const limits = Array.from({ length: 40 }, (_, index) => ({ capacity: 500 + draw(index, 1000) }));
    const flows = Array.from({ length: 600 }, (_, w) => ({
      demand: 1 + draw(w + 7, 100),
      unservedCost: 400,
      alternatives: Array.from({ length: 6 }, (_each, r) => ({
        cost: draw(31 * w + 7 * r, 300),
        pathSize: 1,
        uses: [0, 1, 2].map((use) => ({ limit: draw(97 * w + 13 * r + use, 40), coefficient: 1 })),
      })),
    }));
    const own = leastCost(flows, limits);
    expect(own.cost / linearAssignment(flows, limits, solve).cost).toBeCloseTo(1, 9);
    own.used.forEach((load, index) => {
      expect(load).toBeLessThanOrEqual((limits[index]?.capacity ?? 0) * (1 + 1e-9));
    });
    const dual = flows.reduce((sum, { demand }, w) => sum + demand * (own.marginalCost[w] ?? 0), 0);
    const rent = limits.reduce((sum, { capacity }, l) => sum + capacity * (own.pi[l] ?? 0), 0);
    expect((dual - rent) / own.cost).toBeCloseTo(1, 9);
    expect(own.pi.filter((price) => price > 0).length).toBeGreaterThan(10);
  });
});

describe('a demand far beyond the room', () => {
  const arcs = [
    { from: 0, to: 1, cost: 3, capacity: 5 },
    { from: 1, to: 3, cost: 2, capacity: 9 },
    { from: 0, to: 2, cost: 4, capacity: 9 },
    { from: 2, to: 3, cost: 4, capacity: 2 },
  ];

  it.each([8, 1e6, 1e12, 1e100])('of %d t fills the network and leaves the rest', (tonnes) => {
    const { load, unserved, cost, pi } = leastCostNetwork(4, arcs, [{ from: 0, to: 3, tonnes, unservedCost: 50 }], solve);
    expect([...load].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([5, 5, 2, 2]);
    expect((unserved[0] ?? 0) / (tonnes - 7)).toBeCloseTo(1, 9);
    expect(cost / ((tonnes - 7) * 50 + 5 * 5 + 2 * 8)).toBeCloseTo(1, 9);
    expect(pi[0]).toBeCloseTo(45, 6);
    expect(pi[3]).toBeCloseTo(42, 6);
  });

  it('finds the way round an arc that holds nothing', () => {
    const shut = arcs.map((arc, index) => (index === 0 ? { ...arc, capacity: 0 } : arc));
    const { load, unserved } = leastCostNetwork(4, shut, [{ from: 0, to: 3, tonnes: 8, unservedCost: 50 }], solve);
    expect([...load, unserved[0]]).toEqual([0, 0, 2, 2, 6]);
  });
});

describe('what the solver cannot hold', () => {
  const flow = (demand: number, cost: number, coefficient = 1, unservedCost = 400) => ({
    demand,
    mu: 0.05,
    unservedCost,
    alternatives: [{ cost, pathSize: 1, uses: [{ limit: 0, coefficient }] }],
  });

  it('is named', () => {
    const limits = [{ capacity: 5 }];
    expect(() => linearAssignment([flow(1, 1e16)], limits, solve)).toThrow(
      /cost of alternative 0 of flow 0 is 10000000000000000; expected/,
    );
    expect(() => linearAssignment([flow(1, 1, 1, 1e300)], limits, solve)).toThrow(/unserved cost of flow 0 is 1e\+300; expected/);
    expect(() => linearAssignment([flow(1, 1, 1e13)], limits, solve)).toThrow(/coefficient of alternative 0 of flow 0 is 10000000000000/);
    expect(() => assign([{ ...flow(1e307, 1), mu: 1 }], limits)).toThrow(/flow 0 has demand 1e\+307 and unservedCost 400/);
    expect(() => assign([{ ...flow(1, 1), mu: 5e-324 }], limits)).toThrow(/flow 0 has demand 1 and mu 5e-324/);
    expect(() => leastCost([flow(1, 1e308)], limits)).toThrow(/alternative 0 has cost 1e\+308; expected at most 1e\+150/);
    expect(() => buildGraph(1e12, [])).toThrow(/graph: nodeCount is 1000000000000; expected a whole number from 0 to 10000000/);
    expect(() => maxFlow(Number.POSITIVE_INFINITY, [], 0, 1)).toThrow(/maxFlow: nodeCount is Infinity/);
    expect(() => worstClosures(1e9, 1, () => 0)).toThrow(/count is 1000000000; expected/);
    expect(() => morris(1, ([x = 0]) => x, { levels: 1e300 })).toThrow(/1e\+300 levels/);
  });
});

describe('numbers that are none', () => {
  it('are named by the logits', () => {
    expect(() => cLogit([1, 2], [0, Number.NaN], 1)).toThrow(/factor of alternative 1 is NaN; expected/);
    expect(() => cLogit([1, 2], [0], 1)).toThrow(/factor of alternative 1 is NaN; expected/);
    expect(() => pathSizeLogit([1, 2], [1, 1], 1, Number.NaN)).toThrow(/beta is NaN; expected/);
  });

  it('are named by distributions, and their ends by what can be squared', () => {
    for (const distribution of [triangular(0, 1, 2), pert(0, 1, 2)]) {
      expect(() => distribution.cdf(Number.NaN)).toThrow(/asked for at NaN; expected/);
      expect([distribution.cdf(Number.NEGATIVE_INFINITY), distribution.cdf(Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
    }
    expect(() => pert(0, 1, 1e308)).toThrow(/high 1e\+308; expected/);
    expect(triangular(0, 1e-200, 2e-200).cdf(1e-200)).toBeCloseTo(0.5, 12);
    expect(triangular(-1e150, 0, 1e150).variance).toBeGreaterThan(1e298);
  });

  it('are named by the measures on the globe and by sums of emissions', async () => {
    const { lineLengthKm } = await loadGeodesics();
    const line = (latitude: number): number =>
      lineLengthKm([
        [0, 0],
        [10, latitude],
      ]);
    expect(() => line(Number.NaN)).toThrow(/position 1 is \[10, NaN\]; expected/);
    expect(() => line(91)).toThrow(/position 1 is \[10, 91\]; expected/);
    expect(line(0)).toBeCloseTo((6371.0088 * Math.PI) / 18, 6);
    expect(() => emissionSum(1e308, [{ km: 100, gramsPerTonneKm: 20, scope: 'well-to-wheel' }])).toThrow(/Infinity/);
  });
});
