import type { CorridorId } from '../../dataset/vocabulary.ts';

/** Iran's ports on the Caspian and the eastern crossing from Turkmenistan: the ways of the INSTC (design 6a.14). */
const instcPlaces: ReadonlySet<string> = new Set(['ir-anzali', 'ir-amirabad', 'tm-akyayla']);
const caspianEast: ReadonlySet<string> = new Set(['KZ', 'TM', 'RU', 'IR']);
const georgianPorts: ReadonlySet<string> = new Set(['ge-poti', 'ge-batumi', 'ge-anaklia']);

/** What of a route decides its corridor. */
export interface RouteTrace {
  /** Places that the route stops at or passes. */
  readonly places: ReadonlySet<string>;
  /** Legs by id. */
  readonly legs: ReadonlySet<string>;
  /** Countries with land kilometres. */
  readonly landCountries: ReadonlySet<string>;
  /** True where a ferry runs to or from Azerbaijan over the Caspian. */
  readonly caspianAzerbaijan: boolean;
}

/**
 * The one corridor of a route: the first that matches (design 6a.14).
 * tripp (Meghri), cku (Torugart-Makmal), afghan, middle (Caspian to Azerbaijan, or Georgia's ports), instc (Iran's Caspian ports
 * or Ak-Yayla), southern (Iran), eastern (China), northern (Russia), domestic.
 */
export function corridorOfRoute(route: RouteTrace): CorridorId {
  if (route.places.has('am-meghri')) return 'tripp';
  if (route.legs.has('rail-kg-torugart--kg-makmal')) return 'cku';
  if (route.landCountries.has('AF')) return 'afghan';
  if (route.caspianAzerbaijan || intersects(route.places, georgianPorts)) return 'middle';
  if (intersects(route.places, instcPlaces)) return 'instc';
  if (route.landCountries.has('IR')) return 'southern';
  if (route.landCountries.has('CN')) return 'eastern';
  if (route.landCountries.has('RU')) return 'northern';
  return 'domestic';
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

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of b) if (a.has(item)) return true;
  return false;
}
