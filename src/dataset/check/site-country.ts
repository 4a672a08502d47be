import { pointToPolygonDistance } from '@turf/turf';
import type { Records } from '../collections.ts';
import { type BaseMap, countryPolygons } from '../country-polygons.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** The base map's borders are drawn for small scales: a site may lie this many kilometres beyond them. */
const borderTolerance = 3;

/** Every site lies in its country, however loose its point is. */
export function checkSiteCountries(records: Records, baseMap: BaseMap): Problem[] {
  const land = countryPolygons(baseMap);
  return records.sites.flatMap((site) => {
    const polygon = land.get(site.country);
    if (polygon === undefined) {
      return [problemOf('sites', site, 'country', site.country, `is ${site.country}. Allowed: a country of the base map.`)];
    }
    // Negative inside.
    const outside = pointToPolygonDistance([site.lon, site.lat], polygon);
    if (outside <= borderTolerance) return [];
    const point = [site.lon, site.lat];
    return [
      problemOf(
        'sites',
        site,
        'lon',
        point,
        `and lat are ${point.join(', ')}, ${outside.toFixed(0)} km outside ${site.country}. Allowed: up to ${borderTolerance} km.`,
      ),
    ];
  });
}
