import type { LineString } from 'geojson';
import type { Leg, Position } from '../../src/dataset/types.ts';
import type { CountryArea } from '../../src/engine/network/measure.ts';
import { countryKm } from './country-km.ts';
import type { GeoFeature } from './feature-file.ts';

export type LegFeature = GeoFeature<LineString, Omit<Leg, 'id' | 'coordinates'>>;

/** Legs with `country_km` measured anew from their drawn lines. */
export function withCountryKm(legs: readonly LegFeature[], areas: readonly CountryArea[]): LegFeature[] {
  return legs.map((leg) => ({
    ...leg,
    properties: {
      ...leg.properties,
      country_km: countryKm({ ...leg.properties, id: leg.id, coordinates: leg.geometry.coordinates as Position[] }, areas),
    },
  }));
}
