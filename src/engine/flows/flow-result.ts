import type { StrandedReason } from '../estimate-types.ts';
import type { AccessCost } from './access.ts';
import type { Flow } from './flow.ts';
import type { CandidateRoute } from './route-costs.ts';

/** A flow after assignment. */
export interface FlowResult {
  readonly flow: Flow;
  readonly access: AccessCost;
  /** True for cargo that flies: no routes, not stranded. */
  readonly byAir: boolean;
  readonly routes: readonly CandidateRoute[];
  /** Part of the flow's tonnes on each route; with the unserved part they sum to one. */
  readonly shares: readonly number[];
  readonly unservedShare: number;
  /** Why tonnes stay behind; null when none do. */
  readonly reason: StrandedReason | null;
}

export const movedTonnes = (result: FlowResult): number => (result.byAir ? 0 : result.flow.tonnesPerYear * (1 - result.unservedShare));

/** Value of what moves, USD a year; 0 where the product has no value on file. */
export const movedValue = (result: FlowResult): number => movedTonnes(result) * (result.flow.usdPerTonne ?? 0);

/** Each route with the tonnes on it. */
export function* loadedRoutes(result: FlowResult): Generator<{ route: CandidateRoute; tonnes: number }> {
  for (let index = 0; index < result.routes.length; index++) {
    const route = result.routes[index];
    const share = result.shares[index] ?? 0;
    if (route !== undefined && share > 0) yield { route, tonnes: result.flow.tonnesPerYear * share };
  }
}
