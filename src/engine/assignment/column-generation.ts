import type { Progress } from '../progress.ts';
import { linearAssignment } from './linear-programme.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { LinearAlternative, LinearAssignment, LinearFlow } from './linear-types.ts';
import type { Limit } from './types.ts';

/** Ways of a flow that the programme does not hold yet, and a bound on those that were not looked at. */
export interface Priced<Way> {
  /** Ways that cost less than the flow's marginal cost, the duals of their limits included. */
  readonly found: readonly (LinearAlternative & { readonly way: Way })[];
  /** USD per tonne by which a way that was not looked at may still be cheaper, at most; 0 where all were. */
  readonly unseen: number;
}

/**
 * Looks for ways of a flow that cost less than its marginal cost does.
 *
 * @param flow index of the flow
 * @param pi dual of each limit, USD per unit
 * @param lambda marginal cost of the flow, USD per tonne
 */
export type PriceWays<Way> = (flow: number, pi: Float64Array, lambda: number) => Priced<Way>;

export interface ColumnResult<Way> {
  readonly assignment: LinearAssignment;
  /** For each flow its alternatives in the order of assignment.tonnes: the given ones (null), then those found. */
  readonly ways: readonly (readonly (Way | null)[])[];
  readonly rounds: number;
  readonly columns: number;
  /** USD a year by which the optimum over all ways may lie below `assignment.cost`, at most. */
  readonly gap: number;
}

/** A way counts as cheaper from this on, USD per tonne (method 11). */
export const leastReducedCost = 1e-6;

const mostRounds = 200;

/**
 * The least-cost flow over all ways, of which only those that matter are ever looked for (column generation): solve, price ways by the
 * duals, add the cheaper ones, until there are none.
 *
 * @param flows with the alternatives to start from, which may be none
 * @param price finds cheaper ways of a flow
 * @throws Error when it does not end within 200 rounds, and what linearAssignment throws
 */
export function* leastCostByColumns<Way>(
  flows: readonly LinearFlow[],
  limits: readonly Limit[],
  price: PriceWays<Way>,
  solve: LinearSolver,
): Generator<Progress, ColumnResult<Way>, void> {
  const alternatives = flows.map((flow) => [...flow.alternatives]);
  const ways = flows.map((flow) => flow.alternatives.map((): Way | null => null));
  for (let round = 1; round <= mostRounds; round++) {
    const assignment = linearAssignment(
      flows.map((flow, w) => ({ ...flow, alternatives: alternatives[w] ?? [] })),
      limits,
      solve,
    );
    let added = 0;
    let gap = 0;
    for (const [w, flow] of flows.entries()) {
      if (flow.demand === 0) continue;
      const { found, unseen } = price(w, assignment.pi, assignment.lambda[w] as number);
      gap += flow.demand * (unseen + leastReducedCost);
      for (const { way, ...alternative } of found) {
        alternatives[w]?.push(alternative);
        ways[w]?.push(way);
        added++;
      }
    }
    if (added === 0) {
      return { assignment, ways, rounds: round, columns: alternatives.reduce((sum, own) => sum + own.length, 0), gap };
    }
    yield { done: round, total: round + 1 };
  }
  throw new Error(`linear programme: ways still got cheaper after ${mostRounds} rounds; expected an end. Are costs finite and at least 0?`);
}
