import type { PlaceFeature } from './lanes.ts';

/** Ports of the Caspian and of Lake Van: ferries serve them, and no lane of the deep sea. */
const inlandPorts: ReadonlySet<string> = new Set([
  'az-alat-port',
  'ir-amirabad',
  'ir-anzali',
  'kz-aktau-port',
  'kz-kuryk-port',
  'ru-makhachkala',
  'ru-olya',
  'tm-turkmenbashi',
  'tr-tatvan',
  'tr-van',
]);

/** True for the ports that the maritime network links. */
export function isSeaPort({
  id,
  properties,
}: Pick<PlaceFeature, 'id'> & { properties: Pick<PlaceFeature['properties'], 'kind'> }): boolean {
  return properties.kind === 'port' && !inlandPorts.has(id);
}
