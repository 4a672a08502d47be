import type { Alternative, Flow } from './types.ts';

/** One way that a flow can go, as the linear programme needs it: its cost and what it takes of the limits. */
export type LinearAlternative = Pick<Alternative, 'cost' | 'uses'>;

/** A flow of the linear programme: no scale and no path sizes, since nobody chooses. */
export interface LinearFlow extends Pick<Flow, 'demand' | 'unservedCost'> {
  readonly alternatives: readonly LinearAlternative[];
}

/** The least-cost assignment and its duals (method 4.2). */
export interface LinearAssignment {
  /** For each flow the tonnes a year on each alternative. */
  readonly tonnes: readonly Float64Array[];
  /** For each flow the tonnes a year that do not move. */
  readonly unserved: Float64Array;
  /** Dual of each flow: cost of one more delivered tonne, USD per tonne. */
  readonly lambda: Float64Array;
  /** Dual of each limit: saving per extra unit, USD per unit; 0 where it does not bind or is Infinity. One of several where the optimum is degenerate. */
  readonly pi: Float64Array;
  /** Units a year that each limit carries. */
  readonly used: Float64Array;
  /** USD a year, unserved tonnes at their cost. */
  readonly cost: number;
}
