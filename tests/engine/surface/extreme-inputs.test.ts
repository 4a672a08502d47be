import { beforeAll, describe, expect, it } from 'vitest';
import {
  assign,
  banzhaf,
  bestNetback,
  buildGraph,
  effectiveRoutes,
  hhi,
  kShortestPaths,
  type LinearSolver,
  leastCost,
  leastCostNetwork,
  linearAssignment,
  loadGeodesics,
  loadLinearSolver,
  maxFlow,
  multinomialLogit,
  myerson,
  pathSizeLogit,
  quantile,
  shannon,
  shapley,
  shortestPaths,
  triangular,
} from '../../../src/engine/index.ts';

/** Infeasible, empty, disconnected, zero and huge input has a defined result or an error that names the value. */
let solve: LinearSolver;
beforeAll(async () => {
  solve = await loadLinearSolver();
});

const way = (cost: number, limit?: number) => ({
  cost,
  pathSize: 1,
  uses: limit === undefined ? [] : [{ limit, coefficient: 1 }],
});
const flow = (demand: number, alternatives: ReturnType<typeof way>[]) => ({ demand, mu: 0.05, unservedCost: 400, alternatives });
const solvers = [
  ['capacitated logit', (flows: ReturnType<typeof flow>[], limits: { capacity: number }[]) => assign(flows, limits)],
  ['own simplex', (flows: ReturnType<typeof flow>[], limits: { capacity: number }[]) => leastCost(flows, limits)],
  ['HiGHS', (flows: ReturnType<typeof flow>[], limits: { capacity: number }[]) => linearAssignment(flows, limits, solve)],
] as const;

describe.each(solvers)('the assignment by %s', (_, run) => {
  it('of nothing costs nothing', () => {
    expect(run([], []).cost).toBe(0);
    expect(run([], [{ capacity: 5 }]).cost).toBe(0);
    expect(run([flow(0, [way(10)])], []).cost).toBe(0);
  });

  it('leaves behind what has no way, no open way, or no room', () => {
    for (const given of [[], [way(Number.POSITIVE_INFINITY)], [way(10, 0)]]) {
      expect(run([flow(7, given)], [{ capacity: 0 }]).cost).toBeCloseTo(7 * 400, 6);
    }
  });

  it('takes tonnes and costs from a gram to a planet, and stays finite', () => {
    for (const size of [1e-6, 1, 1e12]) {
      const { cost, used } = run([flow(size, [way(10, 0), way(30)])], [{ capacity: size / 2 }]);
      expect(Number.isFinite(cost)).toBe(true);
      expect(cost / size).toBeGreaterThan(9);
      expect(used[0]).toBeLessThanOrEqual((size / 2) * (1 + 1e-4));
    }
    expect(Number.isFinite(run([flow(1, [way(1e12)])], []).cost)).toBe(true);
  });

  it('spreads a huge demand beside a small one, and prices limits that leave no room', () => {
    for (const huge of [1e6, 1e9, 1e12, 1e15]) {
      const limits = [{ capacity: 60 }, { capacity: 50 }, { capacity: 0 }];
      const result = run([flow(huge, [way(90, 0), way(110, 1)]), flow(100, [way(50, 0), way(20, 2)])], limits);
      expect(result.unserved.length).toBe(2);
      for (const [index, load] of result.used.entries()) expect(load).toBeLessThanOrEqual((limits[index]?.capacity ?? 0) * (1 + 1e-4));
      expect(result.cost / (huge * 400)).toBeCloseTo(1, 4);
    }
  });

  it('names what is out of range', () => {
    expect(() => run([flow(-1, [])], [])).toThrow(/-1/);
    expect(() => run([flow(Number.NaN, [])], [])).toThrow(/NaN/);
    expect(() => run([flow(1, [way(1, 3)])], [{ capacity: 1 }])).toThrow(/3/);
    expect(() => run([flow(1, [way(1, 0)])], [{ capacity: -2 }])).toThrow(/-2/);
  });
});

describe('paths', () => {
  const apart = buildGraph(3, [{ from: 0, to: 1 }]);
  const cost = Float64Array.of(5);

  it('to where nothing leads are endless, and there is no k-th one', () => {
    expect([...shortestPaths(apart, cost, 0).distance]).toEqual([0, 5, Number.POSITIVE_INFINITY]);
    expect([...kShortestPaths(apart, cost, 0, 2)]).toEqual([]);
    expect([...kShortestPaths(apart, cost, 0, 0)]).toHaveLength(1);
  });

  it('know an empty graph, costs of zero and huge ones', () => {
    const none = buildGraph(0, []);
    expect(none.arcCount).toBe(0);
    expect(() => shortestPaths(none, new Float64Array(0), 0)).toThrow(/0/);
    expect(shortestPaths(apart, Float64Array.of(0), 0).distance[1]).toBe(0);
    expect(shortestPaths(apart, Float64Array.of(1e300), 0).distance[1]).toBe(1e300);
    expect(() => shortestPaths(apart, Float64Array.of(-1), 0)).toThrow(/-1/);
    expect(() => shortestPaths(apart, Float64Array.of(Number.NaN), 0)).toThrow(/NaN/);
    expect(() => buildGraph(1, [{ from: 0, to: 4 }])).toThrow(/4/);
  });

  it('of the largest flow and of least cost leave apart what is apart', () => {
    expect(maxFlow(3, [{ from: 0, to: 1, capacity: 4 }], 0, 2).value).toBe(0);
    expect(() => maxFlow(2, [], 0, 0)).toThrow(/both source and sink/);
    expect(() => maxFlow(2, [{ from: 0, to: 1, capacity: Number.NaN }], 0, 1)).toThrow(/NaN/);
    const apartCost = leastCostNetwork(3, [], [{ from: 0, to: 2, tonnes: 3, unservedCost: 5 }], solve);
    expect([apartCost.cost, apartCost.unserved[0]]).toEqual([15, 3]);
  });
});

describe('shares and choices', () => {
  it('of nobody, of one, and out of range', () => {
    expect(hhi([])).toBe(0);
    expect(hhi([1])).toBe(1);
    expect(shannon([1])).toBeCloseTo(0, 12);
    expect(() => hhi([2])).toThrow(/2/);
    expect(() => effectiveRoutes([Number.NaN])).toThrow(/NaN/);
  });

  it('stay shares at costs that overflow an exponential', () => {
    for (const shares of [multinomialLogit([1e9, 1e9 + 1], 1), pathSizeLogit([1e9, 1e9], [1, 1], 1)]) {
      expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('games', () => {
  it('without players, with one twice, and with a worth that is no number are refused', () => {
    expect(() => shapley([], () => 0)).toThrow(/0 players/);
    expect(() => banzhaf([], () => 0)).toThrow(/0 players/);
    expect(() => shapley(['a', 'a'], () => 0)).toThrow(/a/);
    expect(() => shapley(['a'], () => Number.NaN)).toThrow(/NaN/);
    expect(() => myerson(['a', 'b'], () => Number.NaN, [['a', 'b']])).toThrow(/NaN/);
  });
});

describe('values and ranges', () => {
  it('name what is out of range', () => {
    expect(() => quantile([], 0.5)).toThrow(/no values/);
    expect(() => quantile([1], 2)).toThrow(/2/);
    expect(() => triangular(3, 2, 1)).toThrow();
    expect(triangular(2, 2, 2).quantile(0.3)).toBe(2);
    expect(bestNetback([])).toBeNull();
  });
});

describe('geodesic measures', () => {
  it('are those of a sphere of 6,371,008.8 m: a degree along the equator, and half a way round', async () => {
    const { lineLengthKm } = await loadGeodesics();
    const degree = (Math.PI * 6371.0088) / 180;
    expect(
      lineLengthKm([
        [0, 0],
        [1, 0],
      ]),
    ).toBeCloseTo(degree, 6);
    expect(
      lineLengthKm([
        [0, 90],
        [0, -90],
      ]),
    ).toBeCloseTo(180 * degree, 6);
    expect(
      lineLengthKm([
        [179, 0],
        [181, 0],
      ]),
    ).toBeCloseTo(2 * degree, 6);
    expect(lineLengthKm([[5, 5]])).toBe(0);
    expect(lineLengthKm([])).toBe(0);
  });

  it('differ from the ellipsoid by less than 0.57 %: Almaty to Aktau', async () => {
    const { lineLengthKm } = await loadGeodesics();
    // GeodSolve on WGS84 by Vincenty's formula, worked out apart from this project's code.
    const ellipsoid = vincentyKm([76.95, 43.25], [51.17, 43.65]);
    expect(
      Math.abs(
        lineLengthKm([
          [76.95, 43.25],
          [51.17, 43.65],
        ]) /
          ellipsoid -
          1,
      ),
    ).toBeLessThan(0.0057);
  });
});

/** Inverse problem of Vincenty 1975 on WGS84, kilometres. */
function vincentyKm([lon1, lat1]: [number, number], [lon2, lat2]: [number, number]): number {
  const [a, f] = [6378.137, 1 / 298.257223563];
  const b = a * (1 - f);
  const rad = Math.PI / 180;
  const L = (lon2 - lon1) * rad;
  const [u1, u2] = [lat1, lat2].map((lat) => Math.atan((1 - f) * Math.tan(lat * rad))) as [number, number];
  let lambda = L;
  let [sigma, sinSigma, cosSigma, cosSqAlpha, cos2m] = [0, 0, 0, 0, 0];
  for (let step = 0; step < 100; step++) {
    sinSigma = Math.hypot(Math.cos(u2) * Math.sin(lambda), Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
    cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
    cosSqAlpha = 1 - sinAlpha ** 2;
    cos2m = cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cosSqAlpha;
    const C = (f / 16) * cosSqAlpha * (4 + f * (4 - 3 * cosSqAlpha));
    lambda = L + (1 - C) * f * sinAlpha * (sigma + C * sinSigma * (cos2m + C * cosSigma * (2 * cos2m ** 2 - 1)));
  }
  const uSq = (cosSqAlpha * (a ** 2 - b ** 2)) / b ** 2;
  const A = 1 + (uSq / 16384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
  const B = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
  const delta =
    B * sinSigma * (cos2m + (B / 4) * (cosSigma * (2 * cos2m ** 2 - 1) - (B / 6) * cos2m * (4 * sinSigma ** 2 - 3) * (4 * cos2m ** 2 - 3)));
  return b * A * (sigma - delta);
}
