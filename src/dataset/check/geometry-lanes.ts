import { lineLengthKm } from '../../engine/network/measure.ts';
import type { Records } from '../collections.ts';
import { isSamePosition } from './geometry-ends.ts';
import type { Problem } from './problem.ts';
import { problemOf, recordId } from './problem-of.ts';

type Lane = Records['seaLanes'][number];
type Place = Records['places'][number];

/** A lane is as long as it is drawn, but for rounding. */
const lengthTolerance = 0.005;

/** Lengths and ends of the sea lanes, and no line across the whole map. */
export function checkSeaLanes(records: Records): Problem[] {
  const places = new Map(records.places.map((place) => [recordId(place), place]));
  return records.seaLanes.flatMap((lane) => [...checkLength(lane), ...checkEnds(lane, places), ...checkSteps(lane)]);
}

function checkLength(lane: Lane): Problem[] {
  const drawn = lineLengthKm(lane.coordinates);
  const [least, most] = [drawn * (1 - lengthTolerance) - 0.1, drawn * (1 + lengthTolerance) + 0.1];
  if (lane.km >= least && lane.km <= most) return [];
  const message = `is ${lane.km}, the drawn line is ${drawn.toFixed(1)}. Allowed: ${least.toFixed(1)} to ${most.toFixed(1)}. Run npm run data:build.`;
  return [problemOf('seaLanes', lane, 'km', lane.km, message)];
}

function checkEnds(lane: Lane, places: ReadonlyMap<string, Place>): Problem[] {
  const ends = [
    { field: 'from', position: lane.coordinates[0] },
    { field: 'to', position: lane.coordinates.at(-1) },
  ] as const;
  return ends.flatMap(({ field, position }) => {
    const place = places.get(lane[field]);
    if (!place || !position || isSamePosition(position, place)) return [];
    const message = `is ${lane[field]}, and the line ends at ${position.join(', ')}. Allowed: the place's position, ${place.lon}, ${place.lat}.`;
    return [problemOf('seaLanes', lane, field, lane[field], message)];
  });
}

function checkSteps(lane: Lane): Problem[] {
  const jump = lane.coordinates.findIndex(([lon], index) => Math.abs((lane.coordinates[index + 1]?.[0] ?? lon) - lon) > 180);
  if (jump < 0) return [];
  const message = `jump from ${lane.coordinates[jump]?.[0]} to ${lane.coordinates[jump + 1]?.[0]} degrees. Allowed: steps of up to 180; longitudes may run past 180.`;
  return [problemOf('seaLanes', lane, 'coordinates', jump, message)];
}
