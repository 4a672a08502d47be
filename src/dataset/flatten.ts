/** A GeoJSON feature as the files of geo/ hold it. */
interface Feature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/**
 * Turns the features of a collection into plain records: a point gives lon and lat, a line its coordinates.
 * Nothing is checked here; what is missing stays missing and is reported by the schema.
 *
 * @param collection a parsed GeoJSON FeatureCollection
 * @throws TypeError when it has no list of features
 */
export function flattenFeatures(collection: unknown): Record<string, unknown>[] {
  const features = (collection as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) throw new TypeError('Expected a GeoJSON FeatureCollection with a list "features".');
  return features.map((feature: Feature) => {
    const coordinates = feature.geometry?.coordinates;
    if (feature.geometry?.type === 'Point' && Array.isArray(coordinates)) {
      return { id: feature.id, ...feature.properties, lon: coordinates[0], lat: coordinates[1] };
    }
    return { id: feature.id, ...feature.properties, coordinates };
  });
}
