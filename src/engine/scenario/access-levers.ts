import type { LeverOf } from '../../dataset/schema/scenario.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Arc, Network } from '../network/types.ts';
import { canonicalText } from './canonical.ts';
import type { WorldDraft } from './world-draft.ts';

/** Shuts a country to all cargo or to some minerals. */
export function closeCountry({ network, countryRules, warnings }: WorldDraft, lever: LeverOf<'close-country'>): void {
  const { country, scope } = lever;
  if (!network.arcs.some((arc) => arc.countries.includes(country)))
    warnings.push(`No leg or port lies in the country "${country}": closing it changes nothing.`);
  const minerals = lever.minerals === undefined ? null : new Set(lever.minerals);
  countryRules.set(ruleKey(country, lever.minerals), { country, scope, minerals });
}

/** A closure for some minerals and one for all, or for others, stand beside each other; of two for the same minerals the last one acts. */
const ruleKey = (country: string, minerals: readonly string[] | undefined): string =>
  canonicalText([country, minerals === undefined ? null : [...minerals].sort()]);

export function openCountry({ countryRules }: WorldDraft, country: string): void {
  for (const [key, rule] of countryRules) if (rule.country === country) countryRules.delete(key);
}

/** Opens every leg of a corridor, those not built yet included. */
export function openCorridor({ network, linkState, shutCorridors, warnings }: WorldDraft, corridor: CorridorId): void {
  shutCorridors.delete(corridor);
  let opened = 0;
  network.links.forEach((link, index) => {
    if (link.corridors.includes(corridor) && linkState[index] !== 'open') {
      linkState[index] = 'open';
      opened++;
    }
  });
  if (opened === 0) warnings.push(`Every leg of the corridor "${corridor}" is open already: the lever changes nothing.`);
}

/** @throws Error when the network does not hold the leg */
export function setLeg({ network, linkState }: WorldDraft, id: string, state: 'open' | 'closed'): void {
  const index = network.linkIndex.get(id);
  if (index === undefined)
    throw new Error(`A lever names the leg "${id}", which the dataset does not hold. Look the id up with "cli list places" or on the map.`);
  linkState[index] = state;
}

/** @throws Error when no leg reaches the place */
export function setPlace({ network, shutPlaces }: WorldDraft, id: string, state: 'open' | 'closed'): void {
  if (!network.states.some((each) => each.place === id)) {
    throw new Error(`A lever names the place "${id}", which no leg reaches. "cli list places" has the ids.`);
  }
  if (state === 'closed') shutPlaces.add(id);
  else shutPlaces.delete(id);
}

export function takePermit({ grantedPermits, withdrawnPermits }: WorldDraft, { permit, granted }: LeverOf<'permit'>): void {
  const [into, outOf] = granted ? [grantedPermits, withdrawnPermits] : [withdrawnPermits, grantedPermits];
  into.add(permit);
  outOf.delete(permit);
}

/** 1 where an arc is shut for everybody, once all levers have acted. */
export function shutArcsOf(draft: WorldDraft): Uint8Array {
  const { arcs } = draft.network;
  const shut = new Uint8Array(arcs.length);
  arcs.forEach((arc, index) => {
    if (isShut(draft, arc)) shut[index] = 1;
  });
  return shut;
}

function isShut({ network, linkState, shutPlaces, shutCorridors }: WorldDraft, arc: Arc): boolean {
  if (arc.link >= 0 && linkState[arc.link] !== 'open') return true;
  if (arc.places.some((place) => shutPlaces.has(place) && !passes(network, arc, place))) return true;
  return arc.gateways.some((corridor) => shutCorridors.has(corridor));
}

/** A strait shuts the lanes through it; a port only what calls at it, by the port's own arcs. */
const passes = (network: Network, arc: Arc, place: string): boolean => arc.mode === 'sea' && network.placeCountry.has(place);

/** The legs that closed corridors lose, so that the map can strike them. */
export function markClosedLinks({ network, linkState, shutCorridors, warnings }: WorldDraft): void {
  for (const corridor of shutCorridors) {
    let gateways = 0;
    for (const arc of network.arcs) {
      if (arc.link < 0 || !arc.gateways.includes(corridor)) continue;
      gateways++;
      if (linkState[arc.link] === 'open') linkState[arc.link] = 'closed';
    }
    if (gateways === 0) warnings.push(`No leg leads into the corridor "${corridor}" alone: closing it changes nothing.`);
  }
}
