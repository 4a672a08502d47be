import { readFileSync, writeFileSync } from 'node:fs';
import type { LineString, Point } from 'geojson';

/** A feature as the files of geo/ hold it: the id beside the properties. */
export interface GeoFeature<G extends Point | LineString, P> {
  type: 'Feature';
  id: string;
  properties: P;
  geometry: G;
}

/**
 * Reads the features of a GeoJSON file.
 * @throws when the file is missing, is not JSON, or is not a FeatureCollection.
 */
export function readFeatures<G extends Point | LineString, P>(path: string): GeoFeature<G, P>[] {
  const collection = JSON.parse(readFileSync(path, 'utf8')) as { type: string; features: GeoFeature<G, P>[] };
  if (collection.type !== 'FeatureCollection') throw new Error(`${path}: type is ${collection.type}; expected FeatureCollection`);
  return collection.features;
}

/** GeoJSON text with one feature per line, so that a change to one fact is one line of a diff. */
export function featureText<G extends Point | LineString, P>(features: readonly GeoFeature<G, P>[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

/** Writes features to a file, see featureText. */
export function writeFeatures<G extends Point | LineString, P>(path: string, features: readonly GeoFeature<G, P>[]): void {
  writeFileSync(path, featureText(features));
}

/** A position rounded to a number of decimals: 4 are 11 m, 3 are 110 m. */
export function roundPosition(position: readonly number[], decimals: number): [number, number] {
  const factor = 10 ** decimals;
  const [lon = Number.NaN, lat = Number.NaN] = position;
  return [Math.round(lon * factor) / factor, Math.round(lat * factor) / factor];
}
