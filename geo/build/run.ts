import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Position } from '../../src/dataset/types.ts';
import { buildBaseMap } from './base-map/base-map.ts';
import { readFeatures, writeFeatures } from './feature-file.ts';
import { drawLegs, withCountryKm } from './legs.ts';
import { countryAreas, readCountries } from './natural-earth.ts';
import { buildSea, type PlaceFeature } from './sea/lanes.ts';
import { isSeaPort } from './sea/sea-ports.ts';

/** Builds what is derived in geo/ from what is written by hand there; running it twice changes nothing. */
const folder = join(import.meta.dirname, '..');
const legsPath = join(folder, 'legs.geojson');
const placesPath = join(folder, 'places.geojson');
const countries = readCountries();
const areas = countryAreas(countries);

const landPlaces = readFeatures<PlaceFeature['geometry'], PlaceFeature['properties']>(placesPath).filter(
  ({ properties }) => properties.kind !== 'chokepoint' && properties.kind !== 'waypoint',
);

const legs = drawLegs(readFeatures(legsPath), new Map(landPlaces.map(({ id, geometry }) => [id, geometry.coordinates as Position])));
writeFeatures(legsPath, withCountryKm(legs, areas));
console.log(`legs.geojson: ${legs.length} legs with their kilometres per country`);

const ports = landPlaces.filter(isSeaPort).map(({ id, geometry }) => ({ id, position: geometry.coordinates as Position }));
const sea = buildSea(ports, areas);
writeFeatures(placesPath, [...landPlaces, ...sea.places]);
writeFeatures(join(folder, 'sea-lanes.geojson'), sea.lanes);
console.log(`places.geojson: ${landPlaces.length} places on land and ${sea.places.length} straits and junctions of sea lanes`);
console.log(`sea-lanes.geojson: ${sea.lanes.length} lanes between ${ports.length} ports`);

const baseMap = JSON.stringify(buildBaseMap(countries));
writeFileSync(join(folder, 'countries.json'), `${baseMap}\n`);
console.log(`countries.json: ${Math.round(gzipSync(baseMap).length / 1000)} kB compressed`);
