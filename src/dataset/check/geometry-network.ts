import type { Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** By this year all that has an opening year is open. */
const allOpenYear = 2035;

/** With everything open that has an opening year, every place reaches every other. */
export function checkNetwork(records: Records): Problem[] {
  return unreachablePlaces(records, allOpenYear).map((place) =>
    problemOf(
      'places',
      place,
      'id',
      place.id,
      `is ${place.id}, which no open leg or lane joins to the network in ${allOpenYear}. Allowed: one connected network.`,
    ),
  );
}

/**
 * Places outside the largest connected part of the network.
 *
 * @param year legs count that operate, or open by then
 * @returns the places in the order of the file
 */
export function unreachablePlaces(records: Records, year: number): Records['places'][number][] {
  const neighbours = new Map<string, string[]>(records.places.map(({ id }) => [id, []]));
  const open = records.legs.filter((leg) => leg.status === 'operating' || (leg.open_year ?? Number.POSITIVE_INFINITY) <= year);
  for (const { from, to } of [...open, ...records.seaLanes]) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const largest = largestPart(neighbours);
  return records.places.filter(({ id }) => !largest.has(id));
}

function largestPart(neighbours: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  let largest = new Set<string>();
  for (const root of neighbours.keys()) {
    if (seen.has(root)) continue;
    const part = new Set([root]);
    // A set goes on to what is added while it is read.
    for (const place of part) for (const next of neighbours.get(place) ?? []) part.add(next);
    for (const place of part) seen.add(place);
    if (part.size > largest.size) largest = part;
  }
  return largest;
}
