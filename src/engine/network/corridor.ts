import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Arc, Link } from './types.ts';

/** Iran's ports on the Caspian and the eastern crossing from Turkmenistan: the ways of the INSTC (design 6a.14). */
const instcPlaces: ReadonlySet<string> = new Set(['ir-anzali', 'ir-amirabad', 'tm-akyayla']);
const caspianEast: ReadonlySet<string> = new Set(['KZ', 'TM', 'RU', 'IR']);
export const georgianPorts: ReadonlySet<string> = new Set(['ge-poti', 'ge-batumi', 'ge-anaklia']);

/** Marks of an arc that decide the corridor of a route; a route bears the marks of all its arcs. */
const marks = { meghri: 1, torugart: 2, georgianPort: 4, instc: 8, caspianAzerbaijan: 16, iranianBorder: 32, chineseBorder: 64 } as const;

/**
 * The marks of one arc, added up.
 *
 * @param countryOf country of a place, undefined on the high seas
 */
export function traceBits(
  arc: Pick<Arc, 'places' | 'kind'>,
  link: Pick<Link, 'id' | 'mode' | 'countries'> | undefined,
  countryOf: (place: string) => string | undefined,
): number {
  const [from = '', to = ''] = arc.places;
  const at = (places: ReadonlySet<string>): boolean => arc.places.some((place) => places.has(place));
  const crosses = (country: string): boolean =>
    link !== undefined && link.mode !== 'sea' && (countryOf(from) === country) !== (countryOf(to) === country);
  const sails = link !== undefined && arc.kind === 'haul' && isWater(link.mode);
  return (
    (arc.places.includes('am-meghri') ? marks.meghri : 0) |
    (link?.id === 'rail-kg-torugart--kg-makmal' ? marks.torugart : 0) |
    (sails && georgianPorts.has(from) ? marks.georgianPort : 0) |
    (at(instcPlaces) ? marks.instc : 0) |
    (link?.mode === 'ferry' && link.countries.includes('AZ') ? marks.caspianAzerbaijan : 0) |
    (crosses('IR') ? marks.iranianBorder : 0) |
    (crosses('CN') ? marks.chineseBorder : 0)
  );
}

/**
 * The one corridor of a route: the first that matches (design 6a.14).
 * tripp (Meghri), cku (Torugart-Makmal), afghan, middle (Caspian to Azerbaijan, or by ship from Georgia's ports), instc (Iran's Caspian
 * ports or Ak-Yayla), southern (Iran), eastern (China), northern (Russia), domestic. Iran and China count where their land border is
 * crossed: what comes to a Chinese port by ship from Russia went by the north.
 *
 * @param trace marks of all arcs of the route, see traceBits
 * @param hasLandIn whether the route has land kilometres in a country
 */
export function corridorOfRoute(trace: number, hasLandIn: (country: string) => boolean): CorridorId {
  if ((trace & marks.meghri) !== 0) return 'tripp';
  if ((trace & marks.torugart) !== 0) return 'cku';
  if (hasLandIn('AF')) return 'afghan';
  if ((trace & (marks.caspianAzerbaijan | marks.georgianPort)) !== 0) return 'middle';
  if ((trace & marks.instc) !== 0) return 'instc';
  if ((trace & marks.iranianBorder) !== 0) return 'southern';
  if ((trace & marks.chineseBorder) !== 0) return 'eastern';
  if (hasLandIn('RU')) return 'northern';
  if (hasLandIn('IR')) return 'southern';
  return hasLandIn('CN') ? 'eastern' : 'domestic';
}

/** What of a directed arc decides which corridors it leads into. */
export interface GatewayArc {
  readonly link: string;
  readonly mode: string;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly fromCountry: string | undefined;
  readonly toCountry: string | undefined;
}

/**
 * The corridors that an arc is the way into (design 6a.12: closing a corridor closes its gateway legs, not the shared trunk).
 * The same rule as corridorOfRoute, asked of one arc: entering Russia, China, Iran or Afghanistan, sailing to Azerbaijan, or leaving
 * a Georgian port.
 */
export function gatewaysOf(arc: GatewayArc): CorridorId[] {
  const found: CorridorId[] = [];
  const { fromCountry, toCountry } = arc;
  const entersByLand = (country: string) => arc.mode !== 'sea' && toCountry === country && fromCountry !== country;
  if (arc.fromPlace === 'am-meghri' || arc.toPlace === 'am-meghri') found.push('tripp');
  if (arc.link === 'rail-kg-torugart--kg-makmal') found.push('cku');
  if (entersByLand('AF')) found.push('afghan');
  if (isCaspianAzerbaijan(arc) || (isWater(arc.mode) && georgianPorts.has(arc.fromPlace))) found.push('middle');
  if ((arc.mode === 'ferry' && instcPlaces.has(arc.toPlace)) || (arc.fromPlace === 'tm-akyayla' && toCountry === 'IR')) found.push('instc');
  else if (entersByLand('IR')) found.push('southern');
  if (entersByLand('CN')) found.push('eastern');
  if (entersByLand('RU')) found.push('northern');
  return found;
}

/** True for a ferry between Azerbaijan and another shore of the Caspian. */
export function isCaspianAzerbaijan(arc: Pick<GatewayArc, 'mode' | 'fromCountry' | 'toCountry'>): boolean {
  if (arc.mode !== 'ferry') return false;
  return (
    (arc.toCountry === 'AZ' && arc.fromCountry !== undefined && caspianEast.has(arc.fromCountry)) ||
    (arc.fromCountry === 'AZ' && arc.toCountry !== undefined && caspianEast.has(arc.toCountry))
  );
}

const isWater = (mode: string): boolean => mode === 'ferry' || mode === 'sea';
