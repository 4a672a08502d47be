import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The base map as geo/countries.json holds it. */
export type BaseMap = Topology<{ countries: GeometryCollection<{ iso: string }> }>;

/** Land of each country of the base map, by ISO code. */
export function countryPolygons(baseMap: BaseMap): Map<string, Feature<Polygon | MultiPolygon>> {
  const countries = feature(baseMap, baseMap.objects.countries).features;
  return new Map(countries.map((country) => [country.properties.iso, country as Feature<Polygon | MultiPolygon>]));
}
