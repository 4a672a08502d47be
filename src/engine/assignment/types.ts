/** How much of a limit one tonne on an alternative takes. */
export interface LimitUse {
  /** Index in the list of limits. */
  readonly limit: number;
  /** Units of the limit per tonne of the flow, >= 0: 1 for tonnes, the contained part for a quota on contained metal. */
  readonly coefficient: number;
}

/** One way that a flow can go. */
export interface Alternative {
  /** Generalised cost, USD per tonne; Infinity shuts it. */
  readonly cost: number;
  /** Path size, above 0 (pathSizes). */
  readonly pathSize: number;
  readonly uses: readonly LimitUse[];
}

export interface Flow {
  /** Tonnes a year, >= 0. */
  readonly demand: number;
  /** Logit scale, 1 / (USD per tonne), > 0. */
  readonly mu: number;
  /** What a tonne that does not move costs, USD per tonne, finite: one more alternative, with path size 1 and no limit. */
  readonly unservedCost: number;
  readonly alternatives: readonly Alternative[];
}

/** A capacity or quota that all flows share. */
export interface Limit {
  /** Units a year, >= 0. 0 shuts the alternatives that use it, Infinity is no limit. */
  readonly capacity: number;
}

export interface AssignOptions {
  /** Greatest relative overflow of a limit that is let stand. Default 1e-4 (method.md 4.3); the solver aims for 1e-10. */
  readonly tolerance?: number;
  /** Duals to start from, one per limit: those of a like problem, such as the scenario before the last lever. */
  readonly start?: Float64Array;
}

export interface Assignment {
  /** For each flow the part of its demand on each alternative; with the unserved part they sum to 1. */
  readonly shares: readonly Float64Array[];
  /** For each flow the part of its demand that does not move. */
  readonly unserved: Float64Array;
  /**
   * Dual of each limit, USD per unit: the saving per extra unit, the behavioural bottleneck value. 0 where the limit does not bind, and
   * where it is 0 or Infinity (alternatives behind a limit of 0 are out of the choice, so it has no price).
   */
  readonly pi: Float64Array;
  /** Units a year that each limit carries. */
  readonly used: Float64Array;
  /** Greatest (used - capacity) / capacity, 0 when no limit is over. */
  readonly overflow: number;
  /** For each flow -(1 / mu) ln Z: the expected cost of one more tonne, duals included, USD per tonne. */
  readonly marginalCost: Float64Array;
  /** USD a year: costs of what moves and of what does not, without the entropy term. As mu grows it tends to the minimum of the LP. */
  readonly cost: number;
  /** USD a year: the minimum of the programme of method.md 4.3, entropy term included. */
  readonly objective: number;
  /** (objective - dual objective) / (1 + |objective|): a proof of how near to the optimum the result is. */
  readonly gap: number;
  /** Newton steps, those for the price of one limit alone included. */
  readonly iterations: number;
}
