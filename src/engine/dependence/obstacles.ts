import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import { shutArcs } from '../cost/shut-arcs.ts';
import type { Flow } from '../flows/flow.ts';
import type { Model } from '../model.ts';
import { costContext } from '../prepare-flows.ts';
import { applyLevers } from '../scenario/apply-levers.ts';

/** Something that a set of routes may have to do without: a country, a corridor, a carrier. */
export interface Obstacle {
  readonly id: string;
  /** 1 at the arcs of the network that this flow loses; arcs that are shut anyway may be marked too. */
  readonly shuts: (flow: Flow) => Uint8Array;
}

/** A country whose transit is denied, or a corridor that is closed. */
export type Denied = { readonly kind: 'country'; readonly id: string } | { readonly kind: 'corridor'; readonly id: CorridorId };

/** The lever that closes what is denied: a country for cargo that neither starts nor ends there, a corridor for all. */
export const denyingLever = (denied: Denied): Lever =>
  denied.kind === 'country'
    ? { type: 'close-country', country: denied.id, scope: 'transit' }
    : { type: 'close-corridor', corridor: denied.id };

/** What a closure takes from the flows of a scenario. Obstacles add up: two of them shut what either shuts. */
export function obstacleOf(model: Model, scenario: Scenario, denied: Denied): Obstacle {
  const world = applyLevers(model.network, { ...scenario, levers: [...scenario.levers, denyingLever(denied)] });
  const context = costContext(model, world);
  return { id: denied.id, shuts: (flow) => shutArcs(flow, context).mask };
}
