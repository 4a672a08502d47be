import { baseMapUrl, coreUrl, detailsUrl } from 'virtual:multivector-data';
import type { Details } from './details.ts';
import { fetchJson } from './fetch-json.ts';
import type { Dataset } from './types.ts';

/** What the engine and the first view need. */
export function fetchCore(): Promise<Dataset> {
  return fetchJson<Dataset>('map data', coreUrl);
}

/** Texts and sources; fetch them when the app is idle or a card opens. */
export function fetchDetails(): Promise<Details> {
  return fetchJson<Details>('texts and sources', detailsUrl);
}

/** The base map as geo/countries.json holds it; the map decodes it. */
export function fetchBaseMap<T>(): Promise<T> {
  return fetchJson<T>('base map', baseMapUrl);
}
