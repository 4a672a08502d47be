import { type ContestedFlow, contestedFlows, summed } from './contested-flows.ts';
import { checkLinearAssignment } from './linear-checks.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { LinearAssignment, LinearFlow } from './linear-types.ts';
import type { Limit } from './types.ts';

/** What the solver can hold beside a tolerance of 1e-9, USD per tonne. */
const mostCost = 1e15;
/** The same of a coefficient, units per tonne. */
const mostCoefficient = 1e12;

/**
 * Tonnes of one unit of the programme: the largest demand that is left to it, so that the solver's tolerance means a part of the whole
 * and not so many tonnes (method 11).
 */
const unitOf = (flows: readonly ContestedFlow[]): number => flows.reduce((most, { contested }) => Math.max(most, contested), 0) || 1;

/**
 * The multi-commodity least-cost flow over given alternatives (method 4.2):
 * least sum C f + P u, with sum f + u = q for each flow and sum coefficient f <= K for each limit.
 *
 * The result is checked before it is given (see checkLinearAssignment).
 *
 * @param flows costs in USD per tonne (1e15 at most), demands in tonnes a year; an alternative that costs Infinity is shut
 * @param limits capacities in units a year; Infinity is no limit
 * @throws RangeError for a demand, cost or capacity out of range, naming it; Error when a check fails
 */
export function linearAssignment(flows: readonly LinearFlow[], limits: readonly Limit[], solve: LinearSolver): LinearAssignment {
  checkInput(flows, limits);
  const result = flows.length === 0 ? nothing(limits) : read(flows, limits, solve);
  checkLinearAssignment(flows, limits, result);
  return result;
}

function nothing(limits: readonly Limit[]): LinearAssignment {
  const none = (length: number): Float64Array => new Float64Array(length);
  return { tonnes: [], unserved: none(0), lambda: none(0), pi: none(limits.length), used: none(limits.length), cost: 0 };
}

function read(flows: readonly LinearFlow[], limits: readonly Limit[], solve: LinearSolver): LinearAssignment {
  const reduced = contestedFlows(flows, limits);
  const unit = unitOf(reduced);
  const solution = solve(programmeText(reduced, limits, unit));
  const tonnes = reduced.map(({ flow, demandLeft, free }, w) =>
    Float64Array.from(
      flow.alternatives,
      (_, r) => Math.max(0, solution.value(flowName(w, r))) * unit + (r === free.alternative ? demandLeft : 0),
    ),
  );
  const used = new Float64Array(limits.length);
  let cost = 0;
  flows.forEach(({ alternatives }, w) => {
    alternatives.forEach((alternative, r) => {
      const carried = tonnes[w]?.[r] ?? 0;
      if (carried === 0) return;
      cost += carried * alternative.cost;
      for (const { limit, coefficient } of alternative.uses) used[limit] = (used[limit] as number) + carried * coefficient;
    });
  });
  const unserved = Float64Array.from(
    reduced,
    ({ demandLeft, free }, w) => Math.max(0, solution.value(`u${w}`)) * unit + (free.alternative < 0 ? demandLeft : 0),
  );
  flows.forEach(({ unservedCost }, w) => {
    cost += unservedCost * (unserved[w] as number);
  });
  return {
    tonnes,
    unserved,
    lambda: Float64Array.from(reduced, ({ demandLeft, free }, w) => (demandLeft > 0 ? free.cost : solution.dual(`q${w}`))),
    // A limit pulls the cost down as it grows: its dual is at most zero.
    pi: Float64Array.from(limits, (_, l) => Math.max(0, -solution.dual(`k${l}`))),
    used,
    cost,
  };
}

const flowName = (flow: number, alternative: number): string => `f${flow}_${alternative}`;

/** The programme in CPLEX LP text. A line for each term: the reader of the format refuses long lines. */
function programmeText(reduced: readonly ContestedFlow[], limits: readonly Limit[], unit: number): string {
  const costs: string[] = [];
  const rows: string[] = [];
  const uses = limits.map((): string[] => []);
  reduced.forEach(({ contested, flow: { unservedCost, alternatives } }, w) => {
    const terms = [`+ u${w}`];
    costs.push(`+ ${unservedCost} u${w}`);
    alternatives.forEach((alternative, r) => {
      if (alternative.cost === Number.POSITIVE_INFINITY) return;
      const name = flowName(w, r);
      terms.push(`+ ${name}`);
      costs.push(`+ ${alternative.cost} ${name}`);
      for (const { limit, coefficient } of summed(alternative.uses)) uses[limit]?.push(`+ ${coefficient} ${name}`);
    });
    rows.push(`q${w}: ${terms.join('\n ')} = ${contested / unit}`);
  });
  limits.forEach(({ capacity }, l) => {
    const terms = uses[l] ?? [];
    if (terms.length > 0 && capacity < Number.POSITIVE_INFINITY) rows.push(`k${l}: ${terms.join('\n ')} <= ${capacity / unit}`);
  });
  return `Minimize\n cost: ${costs.join('\n ')}\nSubject To\n ${rows.join('\n ')}\nEnd\n`;
}

function checkInput(flows: readonly LinearFlow[], limits: readonly Limit[]): void {
  const wrong = (what: string, value: number, expected: string): never => {
    throw new RangeError(`linear programme: ${what} is ${value}; expected ${expected}.`);
  };
  const atLeastZero = (value: number): boolean => Number.isFinite(value) && value >= 0;
  limits.forEach(({ capacity }, l) => {
    if (!(capacity >= 0)) wrong(`the capacity of limit ${l}`, capacity, 'a number of at least 0, or Infinity');
  });
  flows.forEach(({ demand, unservedCost, alternatives }, w) => {
    if (!atLeastZero(demand)) wrong(`the demand of flow ${w}`, demand, 'a finite number of at least 0');
    if (!(Math.abs(unservedCost) <= mostCost))
      wrong(`the unserved cost of flow ${w}`, unservedCost, `a number of at most ${mostCost} in size`);
    if (!Number.isFinite(demand * unservedCost)) wrong(`the demand of flow ${w}`, demand, 'a demand that can be multiplied by its costs');
    alternatives.forEach(({ cost, uses }, r) => {
      if (!(Math.abs(cost) <= mostCost || cost === Number.POSITIVE_INFINITY))
        wrong(`the cost of alternative ${r} of flow ${w}`, cost, `a number of at most ${mostCost} in size, or Infinity where it is shut`);
      for (const { limit, coefficient } of uses) {
        if (limits[limit] === undefined)
          wrong(`a limit of alternative ${r} of flow ${w}`, limit, `an index from 0 to ${limits.length - 1}`);
        if (!(coefficient >= 0 && coefficient <= mostCoefficient))
          wrong(`a coefficient of alternative ${r} of flow ${w}`, coefficient, `a number from 0 to ${mostCoefficient}`);
      }
    });
  });
}
