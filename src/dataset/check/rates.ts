import type { Records } from '../collections.ts';
import { corridorIds } from '../vocabulary.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** What a rate may be about beside countries, places, legs and corridors. */
const subjects = ['rail', 'road', 'ferry', 'sea', 'maritime', 'inland', 'border', 'payload'];

/** Every subject of a rate is a country, place, leg, corridor or one of the words above. */
export function checkRates(records: Records): Problem[] {
  const known = new Set<string>([
    ...subjects,
    ...corridorIds,
    ...records.places.map((place) => place.id),
    ...records.places.flatMap((place) => place.country ?? []),
    ...records.legs.map((leg) => leg.id),
  ]);
  return records.rates.flatMap((rate) =>
    rate.applies_to.flatMap((subject, index) =>
      known.has(subject)
        ? []
        : [
            problemOf(
              'rates',
              rate,
              `applies_to.${index}`,
              subject,
              `is ${subject}. Allowed: a country, place, leg, corridor, or ${subjects.join(', ')}.`,
            ),
          ],
    ),
  );
}
