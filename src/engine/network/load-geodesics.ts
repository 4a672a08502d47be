import type * as Geodesics from './measure.ts';

/**
 * Loads the geodesic measures: `lineLengthKm` of a line along great circles (a sphere of 6,371,008.8 m), `splitByCountry` and
 * `countryAt`, all on [longitude, latitude] in degrees. They stand on Turf, which is fetched when it is first asked for.
 */
export const loadGeodesics = (): Promise<typeof Geodesics> => import('./measure.ts');
