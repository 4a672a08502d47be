import type { Network } from './types.ts';

/** Masks of the arcs that the closure of a country shuts: legs that touch it, and what stands in its places. Made once a country. */
export function countryMasks(network: Network): (country: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (country) => {
    const found = known.get(country);
    if (found !== undefined) return found;
    const mask = new Uint8Array(network.arcs.length);
    network.arcs.forEach((arc, index) => {
      // a ship that only passes a port sails on; what lands there needs the port's own arc, which shuts
      const ends = arc.mode === 'sea' ? [] : arc.places;
      const touches = arc.countries.includes(country) || ends.some((place) => network.placeCountry.get(place) === country);
      if (touches) mask[index] = 1;
    });
    known.set(country, mask);
    return mask;
  };
}

/** The arcs of ferries on the Caspian: for the route around it that every route set holds (method section 3). */
export function caspianMask(network: Network): Uint8Array {
  const shores: ReadonlySet<string> = new Set(['KZ', 'TM', 'AZ', 'IR', 'RU']);
  const mask = new Uint8Array(network.arcs.length);
  network.arcs.forEach((arc, index) => {
    const link = arc.link >= 0 ? network.links[arc.link] : undefined;
    if (link?.mode === 'ferry' && link.countries.every((country) => shores.has(country))) mask[index] = 1;
  });
  return mask;
}

/** Marks every arc that begins or ends in a place. */
export function placeMask({ arcs }: Pick<Network, 'arcs'>, place: string): Uint8Array {
  return Uint8Array.from(arcs, (arc) => (arc.places.includes(place) ? 1 : 0));
}

/** Marks what either mask marks. */
export const eitherMask = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((shut, index) => shut | (b[index] ?? 0));
