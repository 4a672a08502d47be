import { smallestShare } from '../flows/flow-results.ts';
import type { FlowProblem } from '../prepare-flows.ts';

/** What losing something costs a year (method T3): the rise of what it costs to serve all flows, tonnes left behind at their lost value. */
export interface DenialCost {
  /** The sum of the three that follow; never below zero. */
  readonly denial_usd_y: number;
  /** Generalised cost of what moves, after less before. Below zero where much is left behind and so pays no transport. */
  readonly rerouting_usd_y: number;
  /** Lost value of the tonnes that are left behind on top of those before. */
  readonly stranding_usd_y: number;
  /** What shippers lose in choice beyond cost: the entropy of the logit. Zero where all follow cost alone. */
  readonly choice_usd_y: number;
  readonly stranded_t_y: number;
  /** Over all tonnes of the scenario. */
  readonly denial_usd_per_t: number;
}

/** The cost of serving all flows, split. */
export interface ServedCost {
  readonly objective: number;
  readonly routed: number;
  readonly stranded: number;
  readonly strandedTonnes: number;
}

interface Solved {
  readonly shares: readonly Float64Array[];
  readonly unserved: ArrayLike<number>;
  readonly objective: number;
}

/** Splits the cost of a solution into what moves and what stays behind. */
export function servedCost(problems: readonly FlowProblem[], solved: Solved): ServedCost {
  let routed = 0;
  let stranded = 0;
  let strandedTonnes = 0;
  problems.forEach(({ demand, unservedCost, alternatives }, index) => {
    const left = solved.unserved[index] ?? 0;
    stranded += demand * left * unservedCost;
    if (left >= smallestShare) strandedTonnes += demand * left;
    solved.shares[index]?.forEach((share, at) => {
      if (share > 0) routed += demand * share * (alternatives[at]?.cost ?? 0);
    });
  });
  return { objective: solved.objective, routed, stranded, strandedTonnes };
}

/**
 * The cost of a closure from the cost of serving all flows with and without it.
 *
 * @param tonnes all tonnes of the scenario, for the mean
 */
export function denialCost(open: ServedCost, closed: ServedCost, tonnes: number): DenialCost {
  const denial = Math.max(0, closed.objective - open.objective);
  const rerouting = closed.routed - open.routed;
  const stranding = closed.stranded - open.stranded;
  return {
    denial_usd_y: denial,
    rerouting_usd_y: rerouting,
    stranding_usd_y: stranding,
    choice_usd_y: denial - rerouting - stranding,
    stranded_t_y: closed.strandedTonnes - open.strandedTonnes,
    denial_usd_per_t: tonnes > 0 ? denial / tonnes : 0,
  };
}
