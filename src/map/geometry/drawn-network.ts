import type { Dataset, Leg, Position } from '../../dataset/types.ts';
import type { CorridorId, LegMode } from '../../dataset/vocabulary.ts';
import { type Box, boxOf } from './box.ts';
import { cutCorners, moved, quarterStep, type Step } from './corner-cutting.ts';
import { type End, pairEnds, type Stretch, strokeSides } from './strokes.ts';

/** A leg or sea lane as it is drawn: corners rounded, ends bent into the leg that it runs on into. */
export interface DrawnLeg {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mode: LegMode;
  readonly status: Leg['status'];
  readonly corridors: readonly CorridorId[];
  /** Drawn from `from` to `to`; for drawing only, lengths are measured on the data's own line. */
  readonly forward: Position[];
  readonly backward: Position[];
  /** 1 when the stroke that the leg is part of runs from `from` to `to`: lines side by side take their sides from it. */
  readonly side: 1 | -1;
  readonly box: Box;
}

export type DrawnNetwork = ReadonlyMap<string, DrawnLeg>;

/** The most that a corner loses on a side: little where a town stands, more between towns, more at sea. */
const CORNER_KM = 12;
const JOINT_KM = 3;
const SEA_KM = 25;

type Source = Stretch & Pick<DrawnLeg, 'id' | 'mode' | 'status' | 'corridors'>;

const endOf = (line: readonly Position[], atStart: boolean): readonly [Position | undefined, Position | undefined] =>
  atStart ? [line[0], line[1]] : [line.at(-1), line.at(-2)];

const inward = ({ line, mode }: Source, atStart: boolean): Step => {
  const [end, before] = endOf(line, atStart);
  return end && before ? quarterStep(end, before, mode === 'sea' ? SEA_KM : JOINT_KM) : [0, 0];
};

const key = (end: End): string => `${end.stretch}${end.atStart ? '<' : '>'}`;

/** Where each paired end moves to, relative to its place, so that both legs meet with one tangent. */
const jointSteps = (sources: readonly Source[], pairs: readonly (readonly [End, End])[]): Map<string, Step> => {
  const steps = new Map<string, Step>();
  for (const [a, b] of pairs) {
    const [one, other] = [sources[a.stretch], sources[b.stretch]];
    if (!one || !other) continue;
    const [p, q] = [inward(one, a.atStart), inward(other, b.atStart)];
    const middle: Step = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
    steps.set(key(a), middle);
    steps.set(key(b), middle);
  }
  return steps;
};

const roundEnds = (source: Source, line: Position[], index: number, steps: ReadonlyMap<string, Step>): Position[] => {
  const rounded = [...line];
  for (const atStart of [true, false]) {
    const step = steps.get(key({ stretch: index, atStart }));
    const [end] = endOf(source.line, atStart);
    if (!step || !end) continue;
    const corner = moved(end, inward(source, atStart));
    const meeting = moved(end, step);
    if (atStart) rounded.splice(0, 1, meeting, corner);
    else rounded.splice(-1, 1, corner, meeting);
  }
  return rounded;
};

/**
 * Everything that lines are drawn on, computed once per dataset: two passes of corner cutting, joined where a line runs on.
 * @returns legs and sea lanes by id
 */
export const drawNetwork = ({ legs, seaLanes }: Pick<Dataset, 'legs' | 'seaLanes'>): DrawnNetwork => {
  const sources: Source[] = [
    ...legs.map((leg) => ({ ...leg, line: leg.coordinates })),
    ...seaLanes.map((lane) => ({
      ...lane,
      mode: 'sea' as const,
      status: 'operating' as const,
      corridors: ['ocean'] as const,
      line: lane.coordinates,
    })),
  ];
  const pairs = pairEnds(sources);
  const steps = jointSteps(sources, pairs);
  const sides = strokeSides(sources, pairs);
  return new Map(
    sources.map((source, index) => {
      const cap = source.mode === 'sea' ? SEA_KM : CORNER_KM;
      const forward = cutCorners(roundEnds(source, cutCorners(source.line, cap), index, steps), cap);
      const { id, from, to, mode, status, corridors } = source;
      const drawn: DrawnLeg = {
        id,
        from,
        to,
        mode,
        status,
        corridors,
        forward,
        backward: forward.toReversed(),
        side: sides[index] ?? 1,
        box: boxOf(forward),
      };
      return [id, drawn];
    }),
  );
};
