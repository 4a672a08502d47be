import type { Feature, Point } from 'geojson';
import { type ChangeLabel, type ChangeLabels, SMALL_CHANGE } from './change-layer.ts';
import type { FlowFeatures } from './flow-features.ts';

type Spot = readonly [number, number];
type Line = FlowFeatures['features'][number];

/** A long line bears its change again after this many degrees: about 200 pixels when the whole region is in view. */
const AGAIN_DEGREES = 12;

const apart = ([x1, y1]: Spot, [x2, y2]: Spot): number => Math.hypot(x2 - x1, y2 - y1);

interface Stretch {
  /** Its middle: a label there covers no place where lines meet. */
  readonly at: Spot;
  readonly length: number;
}

const stretches = ({ geometry: { coordinates } }: Line): Stretch[] =>
  coordinates.slice(1).map(([x2 = 0, y2 = 0], at) => {
    const [x1 = 0, y1 = 0] = coordinates[at] ?? [];
    return { at: [(x1 + x2) / 2, (y1 + y2) / 2], length: apart([x1, y1], [x2, y2]) };
  });

/** Lines that meet end to end and are worded alike. */
const runs = (lines: readonly Line[]): Line[][] => {
  const runOf = new Map<string, Line[]>();
  for (const line of lines) {
    const { corridor, label = '' } = line.properties;
    const { coordinates } = line.geometry;
    const ends = [coordinates[0], coordinates.at(-1)].map((end) => `${corridor} ${label} ${end?.join(' ')}`);
    const joined = [...new Set(ends.map((end) => runOf.get(end)))].filter((run) => run !== undefined);
    const run = [...joined.flat(), line];
    for (const end of ends) runOf.set(end, run);
    for (const [end, old] of runOf) if (joined.includes(old)) runOf.set(end, run);
  }
  return [...new Set(runOf.values())];
};

/** The point of a run nearest to the middle of the whole, then those that are far enough from the ones before. */
const spotsOf = (run: readonly Line[]): Spot[] => {
  const parts = run.flatMap(stretches);
  const whole = parts.reduce((sum, { length }) => sum + length, 0) || 1;
  const middle: Spot = [
    parts.reduce((sum, { at: [x], length }) => sum + x * length, 0) / whole,
    parts.reduce((sum, { at: [, y], length }) => sum + y * length, 0) / whole,
  ];
  const spots = parts.map(({ at }) => at).sort((one, other) => apart(one, middle) - apart(other, middle));
  const kept: Spot[] = [];
  for (const spot of spots) {
    if (kept.every((other) => apart(spot, other) >= AGAIN_DEGREES)) kept.push(spot);
  }
  return kept;
};

/** Runs with the tonnes of their change, the largest first. */
const bySize = (all: readonly Line[][]) => {
  const sized = all.map((run) => ({ run, t_y: Math.max(...run.map(({ properties }) => properties.t_y)) }));
  const largest = Math.max(...sized.map(({ t_y }) => t_y));
  return sized.map(({ run, t_y }) => ({ run, t_y, part: t_y / largest })).sort((one, other) => other.t_y - one.t_y);
};

/**
 * Where the changes of a map of differences are written. Lines of one corridor that meet end to end and change alike bear one label,
 * however many legs they are made of. Both the live map and the drawing give the labels room in this order, the largest change first.
 * @param lines with a `label` each
 */
export const changeLabels = (lines: FlowFeatures): ChangeLabels => ({
  type: 'FeatureCollection',
  features: bySize(runs(lines.features)).flatMap(({ run, t_y, part }) =>
    spotsOf(run).map(
      ([lon, lat]): Feature<Point, ChangeLabel> => ({
        type: 'Feature',
        properties: { label: run[0]?.properties.label ?? '', t_y, part },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      }),
    ),
  ),
});

/** True for a change that is large enough to be written at this zoom: what the layer of the live map asks, for the drawing. */
export const isWritten = ({ part }: ChangeLabel, zoom: number): boolean => part >= SMALL_CHANGE.part || zoom >= SMALL_CHANGE.zoom;
