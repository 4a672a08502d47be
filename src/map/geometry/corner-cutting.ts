import type { Position } from '../../dataset/types.ts';

/** Kilometres of a degree of latitude on the mean sphere. */
const KM_PER_DEGREE = 111.195;

/** A step on the map in degrees of longitude and latitude. */
export type Step = readonly [number, number];

/** Length of a step that starts at a latitude, in kilometres; flat, good enough to cap a corner. */
export const stepKm = (step: Step, latitude: number): number =>
  KM_PER_DEGREE * Math.hypot(step[0] * Math.cos((latitude * Math.PI) / 180), step[1]);

/** The step from one position towards another: a quarter of the way, at most `capKm`. */
export const quarterStep = (from: Position, to: Position, capKm: number): Step => {
  const step: Step = [to[0] - from[0], to[1] - from[1]];
  const km = stepKm(step, from[1]);
  const share = km > 0 ? Math.min(0.25, capKm / km) : 0;
  return [step[0] * share, step[1] * share];
};

export const moved = (position: Position, step: Step): Position => [position[0] + step[0], position[1] + step[1]];

/**
 * One pass of corner cutting (Chaikin 1974): each inner vertex becomes two, a quarter of the way to its neighbours.
 * @param line positions, longitude before latitude
 * @param capKm the most that is cut off a side of a corner
 * @returns a new line with the same two ends
 */
export const cutCorners = (line: readonly Position[], capKm: number): Position[] => {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last) return [];
  const cut: Position[] = [first];
  for (let i = 1; i < line.length - 1; i++) {
    const [before, corner, after] = [line[i - 1], line[i], line[i + 1]];
    if (!before || !corner || !after) continue;
    cut.push(moved(corner, quarterStep(corner, before, capKm)), moved(corner, quarterStep(corner, after, capKm)));
  }
  cut.push(last);
  return cut;
};
