import { along, booleanPointInPolygon, length, lineSplit, lineString } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../dataset/types.ts';

/** The land of one country. */
export interface CountryArea {
  readonly country: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

/** A stretch of a line that lies in one country, or in none of those asked for. */
export interface Piece {
  readonly country: string | undefined;
  readonly km: number;
}

/**
 * Length of a line along great circles.
 * @param coordinates [longitude, latitude] in degrees; longitudes may run past 180.
 * @returns kilometres; 0 for fewer than two positions.
 * @throws RangeError for a coordinate that is no finite number, or a latitude beyond a pole, naming the position.
 */
export function lineLengthKm(coordinates: readonly Position[]): number {
  checkPositions(coordinates);
  if (coordinates.length < 2) return 0;
  return length(lineString(coordinates as Position[]), { units: 'kilometers' });
}

/**
 * Splits a line where it crosses the outlines of countries.
 * @param coordinates the line, from start to end.
 * @param areas the countries to look in; where two overlap, the first one named holds the stretch.
 * @returns the stretches in order, neighbours in the same country joined; `country` is undefined outside all of them.
 */
export function splitByCountry(coordinates: readonly Position[], areas: readonly CountryArea[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of cutAtOutlines(coordinates, areas)) {
    const km = lineLengthKm(part);
    if (km === 0) continue;
    const country = countryAt(midpoint(part, km), areas);
    const last = pieces.at(-1);
    if (last && last.country === country) pieces[pieces.length - 1] = { country, km: last.km + km };
    else pieces.push({ country, km });
  }
  return pieces;
}

/**
 * The country that a position lies in.
 * @returns the country of the first area that holds the position, or undefined.
 */
export function countryAt(position: Position, areas: readonly CountryArea[]): string | undefined {
  return areas.find((area) => booleanPointInPolygon(position, area.shape))?.country;
}

function checkPositions(coordinates: readonly Position[]): void {
  coordinates.forEach(([longitude, latitude], index) => {
    if (!Number.isFinite(longitude) || !(Math.abs(latitude) <= 90)) {
      throw new RangeError(`geodesics: position ${index} is [${longitude}, ${latitude}]; expected [longitude, latitude] in degrees.`);
    }
  });
}

function cutAtOutlines(coordinates: readonly Position[], areas: readonly CountryArea[]): Position[][] {
  let parts: Position[][] = [coordinates as Position[]];
  for (const { shape } of areas) {
    parts = parts.flatMap((part) => {
      const split = lineSplit(lineString(part), shape).features.map((feature) => feature.geometry.coordinates as Position[]);
      return split.length > 0 ? split : [part];
    });
  }
  return parts;
}

function midpoint(coordinates: readonly Position[], km: number): Position {
  return along(lineString(coordinates as Position[]), km / 2, { units: 'kilometers' }).geometry.coordinates as Position;
}
