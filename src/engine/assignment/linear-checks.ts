import type { LinearAssignment, LinearFlow } from './linear-types.ts';
import type { Limit } from './types.ts';

/** Part of what is compared that a check lets stand. */
const tolerance = 1e-6;

/**
 * What every solve of the linear programme must pass (method 4.2): conservation, capacity, strong duality, complementary slackness, and
 * that a used route costs, bottlenecks included, what one more tonne does.
 *
 * @throws Error that names the check, the flow or limit, and both values
 */
export function checkLinearAssignment(flows: readonly LinearFlow[], limits: readonly Limit[], result: LinearAssignment): void {
  checkConservation(flows, result);
  checkCapacity(limits, result);
  checkDuality(flows, limits, result);
  checkUsedRoutes(flows, result);
}

function fail(check: string, what: string, is: number, expected: number | string): never {
  throw new Error(`linear programme, ${check}: ${what} is ${is}; expected ${expected}.`);
}

const near = (a: number, b: number, scale: number): boolean => Math.abs(a - b) <= tolerance * (1 + Math.abs(scale));

function checkConservation(flows: readonly LinearFlow[], { tonnes, unserved }: LinearAssignment): void {
  flows.forEach(({ demand }, w) => {
    const sum = (tonnes[w] ?? new Float64Array(0)).reduce((total, each) => total + each, unserved[w] as number);
    if (!near(sum, demand, demand)) fail('conservation', `what flow ${w} moves and leaves`, sum, demand);
  });
}

function checkCapacity(limits: readonly Limit[], { used, pi }: LinearAssignment): void {
  limits.forEach(({ capacity }, l) => {
    const load = used[l] as number;
    if (load > capacity && !near(load, capacity, capacity)) fail('capacity', `the load of limit ${l}`, load, `at most ${capacity}`);
    const slack = (pi[l] as number) * (capacity - load);
    if (pi[l] !== 0 && !near(slack, 0, (pi[l] as number) * capacity))
      fail('complementary slackness', `price times slack of limit ${l}`, slack, 0);
  });
}

function checkDuality(flows: readonly LinearFlow[], limits: readonly Limit[], { lambda, pi, cost }: LinearAssignment): void {
  let dual = 0;
  flows.forEach(({ demand }, w) => {
    dual += (lambda[w] as number) * demand;
  });
  limits.forEach(({ capacity }, l) => {
    if (pi[l] !== 0) dual -= (pi[l] as number) * capacity;
  });
  if (!near(dual, cost, cost)) fail('strong duality', 'the sum of the duals', dual, cost);
}

function checkUsedRoutes(flows: readonly LinearFlow[], { tonnes, lambda, pi }: LinearAssignment): void {
  flows.forEach(({ demand, alternatives, unservedCost }, w) => {
    const marginal = lambda[w] as number;
    if (demand > 0 && marginal > unservedCost && !near(marginal, unservedCost, unservedCost))
      fail('used routes', `the marginal cost of flow ${w}`, marginal, `at most ${unservedCost}, its cost of staying`);
    alternatives.forEach(({ cost, uses }, r) => {
      if ((tonnes[w]?.[r] ?? 0) <= tolerance * (1 + demand)) return;
      const full = uses.reduce((sum, { limit, coefficient }) => sum + coefficient * (pi[limit] as number), cost);
      if (!near(full, marginal, marginal))
        fail('used routes', `the cost of alternative ${r} of flow ${w}, bottlenecks included`, full, marginal);
    });
  });
}
