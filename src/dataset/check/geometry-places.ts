import { pointToPolygonDistance } from '@turf/turf';
import type { Records } from '../collections.ts';
import { type BaseMap, countryPolygons } from '../country-polygons.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Natural Earth's outlines along rivers and passes are up to so many kilometres off. */
const borderToleranceKm = 12;

/** Every place lies in its country, or within 12 km of it. Places of the high seas have none. */
export function checkPlaces(records: Records, baseMap: BaseMap): Problem[] {
  const land = countryPolygons(baseMap);
  return records.places.flatMap((place) => {
    if (place.country === undefined) return [];
    const polygon = land.get(place.country);
    // City states are smaller than what the base map draws.
    if (polygon === undefined) return [];
    const outside = pointToPolygonDistance([place.lon, place.lat], polygon);
    if (outside <= borderToleranceKm) return [];
    const point = [place.lon, place.lat];
    const message = `and lat are ${point.join(', ')}, ${outside.toFixed(0)} km outside ${place.country}. Allowed: up to ${borderToleranceKm} km.`;
    return [problemOf('places', place, 'lon', point, message)];
  });
}
