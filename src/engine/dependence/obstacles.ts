import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import { shutArcs } from '../cost/shut-arcs.ts';
import type { Flow } from '../flows/flow.ts';
import type { Model } from '../model.ts';
import { costContext } from '../prepare-flows.ts';
import { applyLevers } from '../scenario/apply-levers.ts';

/** Something that a set of routes may have to do without: a country, a corridor, a leg, a place, a carrier. */
export interface Obstacle {
  readonly id: string;
  /** 1 at the arcs of the network that this flow loses; arcs that are shut anyway may be marked too. */
  readonly shuts: (flow: Flow) => Uint8Array;
}

/**
 * A country or a place (a border, a port, a strait) whose transit is denied, or a corridor or a leg that is closed. Cargo that starts or
 * ends in the country, or at the place and nowhere else, is none of its transit.
 */
export type Denied =
  | { readonly kind: 'country' | 'leg' | 'place'; readonly id: string }
  | { readonly kind: 'corridor'; readonly id: CorridorId };

/** The lever that closes what is denied, a country for transit alone. */
export function denyingLever(denied: Denied): Lever {
  switch (denied.kind) {
    case 'country':
      return { type: 'close-country', country: denied.id, scope: 'transit' };
    case 'corridor':
      return { type: 'close-corridor', corridor: denied.id };
    case 'leg':
      return { type: 'close-leg', leg: denied.id };
    case 'place':
      return { type: 'close-place', place: denied.id };
  }
}

/** What a closure takes from the flows of a scenario. Obstacles add up: two of them shut what either shuts. */
export function obstacleOf(model: Model, scenario: Scenario, denied: Denied): Obstacle {
  const world = applyLevers(model.network, scenario, [denyingLever(denied)]);
  const context = costContext(model, world);
  const shuts = (flow: Flow): Uint8Array => shutArcs(flow, context).mask;
  if (denied.kind !== 'place') return { id: denied.id, shuts };
  const nothing = new Uint8Array(model.network.arcs.length);
  return { id: denied.id, shuts: (flow) => (endsAt(model, flow, denied.id) ? nothing : shuts(flow)) };
}

/** Whether a flow starts at a place, or is delivered there and nowhere else. */
export const endsAt = (model: Pick<Model, 'access'>, { site, delivery }: Flow, place: string): boolean =>
  model.access(site).railhead === place || delivery.every((each) => each === place);
