import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildBaseMap } from '../../geo/build/base-map/base-map.ts';
import { featureText, readFeatures } from '../../geo/build/feature-file.ts';
import { drawLegs, type LegFeature, withCountryKm } from '../../geo/build/legs.ts';
import { countryAreas, readCountries } from '../../geo/build/natural-earth.ts';
import { buildSea, type PlaceFeature } from '../../geo/build/sea/lanes.ts';
import { isSeaPort } from '../../geo/build/sea/sea-ports.ts';
import type { Position } from '../../src/dataset/types.ts';
import { root } from './data.ts';

const countries = readCountries();
const areas = countryAreas(countries);
const text = (file: string) => readFile(join(root, 'geo', file), 'utf8');
const places = readFeatures<PlaceFeature['geometry'], PlaceFeature['properties']>(join(root, 'geo/places.geojson'));

it('legs.geojson is what the build makes: drawn between its places, kilometres per country measured', async () => {
  const legs: LegFeature[] = readFeatures(join(root, 'geo/legs.geojson'));
  const positions = new Map(places.map(({ id, geometry }) => [id, geometry.coordinates as Position]));
  expect(featureText(withCountryKm(drawLegs(legs, positions), areas)) === (await text('legs.geojson')), 'run npm run data:build').toBe(
    true,
  );
});

it('sea-lanes.geojson and its places are what the build makes', async () => {
  const ports = places.filter(isSeaPort).map(({ id, geometry }) => ({ id, position: geometry.coordinates as Position }));
  const sea = buildSea(ports, areas);
  expect(featureText(sea.lanes) === (await text('sea-lanes.geojson')), 'run npm run data:build').toBe(true);
  const atSea = places.filter(({ properties }) => properties.kind === 'chokepoint' || properties.kind === 'waypoint');
  expect(atSea).toEqual(sea.places);
}, 180_000);

it('countries.json is what the build makes', async () => {
  expect(`${JSON.stringify(buildBaseMap(countries))}\n` === (await text('countries.json')), 'run npm run data:build').toBe(true);
});
