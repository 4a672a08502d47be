import type { LineString } from 'geojson';
import type { Leg, Position } from '../../src/dataset/types.ts';
import type { CountryArea } from '../../src/engine/network/measure.ts';
import { countryKm } from './country-km.ts';
import type { GeoFeature } from './feature-file.ts';
import { legsWithStations, stationsOf } from './line-stations.ts';

export type LegFeature = GeoFeature<LineString, Omit<Leg, 'id' | 'coordinates'>>;

/**
 * Legs drawn from the place they start at, over their stations or bends, to the place they end at.
 * @throws when a place is missing, or when geo/line-stations.json names a leg that is not there.
 */
export function drawLegs(legs: readonly LegFeature[], places: ReadonlyMap<string, Position>): LegFeature[] {
  const unknown = legsWithStations.filter((id) => !legs.some((leg) => leg.id === id));
  if (unknown.length > 0) throw new Error(`geo/line-stations.json: no leg ${unknown.join(', ')} in legs.geojson`);
  return legs.map((leg) => {
    const bends = stationsOf(leg.id) ?? (leg.geometry.coordinates.slice(1, -1) as Position[]);
    const [from, to] = [leg.properties.from, leg.properties.to].map((id) => {
      const position = places.get(id);
      if (!position) throw new Error(`legs.geojson, leg ${leg.id}: no place ${id} in places.geojson`);
      return position;
    });
    return { ...leg, geometry: { type: 'LineString', coordinates: [from, ...bends, to] as Position[] } };
  });
}

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
