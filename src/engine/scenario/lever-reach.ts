import type { LeverOf } from '../../dataset/schema/scenario.ts';
import type { Arc } from '../network/types.ts';
import { placesOfCorridor, selects } from './selection.ts';
import type { WorldDraft } from './world-draft.ts';

/** Acts on every wanted arc that a lever selects; a lever that reaches none is told in the warnings. */
export function onArcs(
  { network, warnings }: WorldDraft,
  lever: LeverOf<'scale' | 'surcharge' | 'war-risk'>,
  wanted: (arc: Arc) => boolean,
  act: (index: number) => void,
): void {
  const corridorPlaces = placesOfCorridor(lever.on.corridor, network);
  let reached = 0;
  network.arcs.forEach((arc, index) => {
    if (!wanted(arc) || !selects(lever.on, arc, network, corridorPlaces)) return;
    act(index);
    reached++;
  });
  if (reached === 0) warnings.push(`The lever "${lever.type}" on ${JSON.stringify(lever.on)} reaches nothing on the network.`);
}

/** Acts on every leg whose haul a lever selects; a lever that reaches none is told in the warnings. */
export function onLinks({ network, warnings }: WorldDraft, lever: LeverOf<'scale' | 'set-capacity'>, act: (link: number) => void): void {
  const corridorPlaces = placesOfCorridor(lever.on.corridor, network);
  const links = new Set<number>();
  for (const arc of network.arcs) {
    if (arc.kind === 'haul' && selects(lever.on, arc, network, corridorPlaces)) links.add(arc.link);
  }
  for (const link of links) act(link);
  if (links.size === 0) warnings.push(`The lever "${lever.type}" on ${JSON.stringify(lever.on)} reaches no leg.`);
}

export const isHaul = (arc: Arc): boolean => arc.kind === 'haul';
