import { lineLengthKm } from '../../engine/network/measure.ts';
import type { Records } from '../collections.ts';
import { isSamePosition } from './geometry-ends.ts';
import type { Problem } from './problem.ts';
import { problemOf, recordId } from './problem-of.ts';

type Leg = Records['legs'][number];
type Place = Records['places'][number];

/** A drawn line leaves out bends: it is this part of the working length, at least and at most. */
const drawnShare = { least: 0.7, most: 1.03 };
/** What rounding to 0.1 km may leave between the kilometres of the countries and the length. */
const roundingKm = 0.15;

/** Lengths, ends and countries of every leg. */
export function checkLegs(records: Records): Problem[] {
  const places = new Map(records.places.map((place) => [recordId(place), place]));
  return records.legs.flatMap((leg) => [
    ...checkLength(leg),
    ...checkEnds(leg, places),
    ...checkCountries(leg, places),
    ...checkCountryKm(leg),
  ]);
}

function checkLength(leg: Leg): Problem[] {
  const drawn = lineLengthKm(leg.coordinates);
  const [least, most] = [drawn / drawnShare.most, drawn / drawnShare.least];
  if (leg.km >= least && leg.km <= most) return [];
  const message = `is ${leg.km}, the drawn line is ${drawn.toFixed(1)}. Allowed: ${least.toFixed(1)} to ${most.toFixed(1)}.`;
  return [problemOf('legs', leg, 'km', leg.km, message)];
}

function checkEnds(leg: Leg, places: ReadonlyMap<string, Place>): Problem[] {
  const ends = [
    { field: 'from', position: leg.coordinates[0] },
    { field: 'to', position: leg.coordinates.at(-1) },
  ] as const;
  return ends.flatMap(({ field, position }) => {
    const place = places.get(leg[field]);
    if (!place || !position || isSamePosition(position, place)) return [];
    const message = `is ${leg[field]}, and the line ends at ${position.join(', ')}. Allowed: the place's position, ${place.lon}, ${place.lat}.`;
    return [problemOf('legs', leg, field, leg[field], message)];
  });
}

function checkCountries(leg: Leg, places: ReadonlyMap<string, Place>): Problem[] {
  return (['from', 'to'] as const).flatMap((field) => {
    const country = places.get(leg[field])?.country;
    if (country === undefined || leg.countries.includes(country)) return [];
    const message = `is ${leg.countries.join(', ')}, and ${leg[field]} lies in ${country}. Allowed: a list that holds ${country}.`;
    return [problemOf('legs', leg, 'countries', leg.countries, message)];
  });
}

/** Kilometres at sea belong to no country; those on land are split among the leg's own countries. */
function checkCountryKm(leg: Leg): Problem[] {
  const shares = Object.entries(leg.country_km);
  if (leg.mode === 'ferry') {
    if (shares.length === 0) return [];
    return [
      problemOf('legs', leg, 'country_km', leg.country_km, `holds ${shares.length} countries. Allowed: none, since a ferry is at sea.`),
    ];
  }
  const foreign = shares.filter(([country]) => !leg.countries.includes(country)).map(([country]) => country);
  const total = shares.reduce((sum, [, km]) => sum + km, 0);
  const problems: Problem[] = [];
  if (foreign.length > 0) {
    const message = `holds ${foreign.join(', ')}. Allowed: the leg's countries, ${leg.countries.join(', ')}. Run npm run data:build.`;
    problems.push(problemOf('legs', leg, 'country_km', leg.country_km, message));
  }
  if (Math.abs(total - leg.km) > roundingKm) {
    const message = `sums to ${total.toFixed(1)}. Allowed: km, ${leg.km}. Run npm run data:build.`;
    problems.push(problemOf('legs', leg, 'country_km', leg.country_km, message));
  }
  return problems;
}
