import { join } from 'node:path';
import { readFeatures, writeFeatures } from './feature-file.ts';
import { type LegFeature, withCountryKm } from './legs.ts';
import { countryAreas, readCountries } from './natural-earth.ts';

/** Builds what is derived in geo/ from what is written by hand there; running it twice changes nothing. */
const folder = join(import.meta.dirname, '..');
const countries = readCountries();

const legsPath = join(folder, 'legs.geojson');
const legs: LegFeature[] = readFeatures(legsPath);
writeFeatures(legsPath, withCountryKm(legs, countryAreas(countries)));
console.log(`legs.geojson: ${legs.length} legs with their kilometres per country`);
