import type { Selection } from '../../dataset/schema/scenario.ts';
import type { Arc, Network } from '../network/types.ts';

/**
 * Whether a selection takes in an arc: every condition that it names must hold.
 * An arc inside a place has the country of the place, the mode of no leg, and no corridor of its own: a corridor takes in the
 * inner arcs of the places on its legs, see placesOfCorridor.
 */
export function selects(selection: Selection, arc: Arc, network: Network, corridorPlaces: ReadonlySet<string>): boolean {
  const link = arc.link >= 0 ? network.links[arc.link] : undefined;
  if (selection.leg !== undefined && link?.id !== selection.leg) return false;
  if (selection.place !== undefined && !arc.places.includes(selection.place)) return false;
  if (selection.country !== undefined && !arc.countries.includes(selection.country)) return false;
  if (selection.mode !== undefined && link?.mode !== selection.mode) return false;
  if (selection.corridor !== undefined) {
    const onCorridor =
      link === undefined ? arc.places.some((place) => corridorPlaces.has(place)) : link.corridors.includes(selection.corridor);
    if (!onCorridor) return false;
  }
  return true;
}

/** Places on the legs of a corridor: their border, gauge and port arcs belong to it. */
export function placesOfCorridor(corridor: Selection['corridor'], network: Network): ReadonlySet<string> {
  const places = new Set<string>();
  if (corridor === undefined) return places;
  for (const link of network.links) {
    if (!link.corridors.includes(corridor)) continue;
    places.add(link.from);
    places.add(link.to);
  }
  return places;
}
