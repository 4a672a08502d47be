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

const inward = ({ line }: Source, atStart: boolean, capKm: number): Step => {
  const [end, before] = endOf(line, atStart);
  return end && before ? quarterStep(end, before, capKm) : [0, 0];
};

/** A place where a line runs on: the two ends meet at `meeting`, relative to the place, after corners cut by `capKm` at most. */
interface Joint {
  readonly meeting: Step;
  readonly capKm: number;
}

const key = (end: End): string => `${end.stretch}${end.atStart ? '<' : '>'}`;

/** Where each paired end moves to, so that both legs meet with one tangent. */
const jointsOf = (sources: readonly Source[], pairs: readonly (readonly [End, End])[]): Map<string, Joint> => {
  const joints = new Map<string, Joint>();
  for (const [a, b] of pairs) {
    const [one, other] = [sources[a.stretch], sources[b.stretch]];
    if (!one || !other) continue;
    const capKm = one.mode === 'sea' && other.mode === 'sea' ? SEA_KM : JOINT_KM;
    const [p, q] = [inward(one, a.atStart, capKm), inward(other, b.atStart, capKm)];
    const joint: Joint = { meeting: [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2], capKm };
    joints.set(key(a), joint);
    joints.set(key(b), joint);
  }
  return joints;
};

const roundEnds = (source: Source, line: Position[], index: number, joints: ReadonlyMap<string, Joint>): Position[] => {
  const rounded = [...line];
  for (const atStart of [true, false]) {
    const joint = joints.get(key({ stretch: index, atStart }));
    const [end] = endOf(source.line, atStart);
    if (!joint || !end) continue;
    const corner = moved(end, inward(source, atStart, joint.capKm));
    const meeting = moved(end, joint.meeting);
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
  const joints = jointsOf(sources, pairs);
  const sides = strokeSides(sources, pairs);
  return new Map(
    sources.map((source, index) => {
      const cap = source.mode === 'sea' ? SEA_KM : CORNER_KM;
      const forward = cutCorners(roundEnds(source, cutCorners(source.line, cap), index, joints), cap);
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
