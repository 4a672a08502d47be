import type { Position } from '../../dataset/types.ts';

/** What is needed of a leg to see how it runs on into another. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly mode: string;
  readonly corridors: readonly string[];
  readonly line: readonly Position[];
}

/** One end of a stretch, by its index. */
export interface End {
  readonly stretch: number;
  readonly atStart: boolean;
}

/** Turns sharper than this are crossings, not the same line running on. */
const SHARPEST_TURN = 80;
const OTHER_CORRIDOR = 35;
const OTHER_MODE = 25;

const headingAway = (line: readonly Position[], atStart: boolean): number => {
  const here = atStart ? line[0] : line.at(-1);
  const next = atStart ? line[1] : line.at(-2);
  if (!here || !next) return 0;
  return Math.atan2(next[1] - here[1], (next[0] - here[0]) * Math.cos((here[1] * Math.PI) / 180));
};

const turn = (a: number, b: number): number => {
  const between = Math.abs(((((a - b) * 180) / Math.PI + 540) % 360) - 180);
  return 180 - between;
};

/**
 * Pairs the stretches that run on into each other at each place, the straightest first, preferring a common corridor and mode:
 * the "strokes" of road-network generalisation (Thomson and Richardson 1999).
 * @returns pairs of ends; an end is in one pair at most
 */
export const pairEnds = (stretches: readonly Stretch[]): (readonly [End, End])[] => {
  const atPlace = new Map<string, End[]>();
  stretches.forEach(({ from, to }, stretch) => {
    for (const [place, atStart] of [[from, true] as const, [to, false] as const]) {
      const ends = atPlace.get(place);
      if (ends) ends.push({ stretch, atStart });
      else atPlace.set(place, [{ stretch, atStart }]);
    }
  });
  return [...atPlace.values()].flatMap((ends) => pairAtPlace(ends, stretches));
};

const pairAtPlace = (ends: readonly End[], stretches: readonly Stretch[]): (readonly [End, End])[] => {
  const candidates: { pair: readonly [End, End]; score: number }[] = [];
  ends.forEach((a, i) => {
    for (const b of ends.slice(i + 1)) {
      const [one, other] = [stretches[a.stretch], stretches[b.stretch]];
      if (!one || !other || a.stretch === b.stretch) continue;
      const angle = turn(headingAway(one.line, a.atStart), headingAway(other.line, b.atStart));
      if (angle > SHARPEST_TURN && ends.length > 2) continue;
      const shared = one.corridors.some((corridor) => other.corridors.includes(corridor));
      candidates.push({ pair: [a, b], score: angle + (shared ? 0 : OTHER_CORRIDOR) + (one.mode === other.mode ? 0 : OTHER_MODE) });
    }
  });
  candidates.sort((x, y) => x.score - y.score);
  const taken = new Set<End>();
  return candidates.flatMap(({ pair }) => {
    if (taken.has(pair[0]) || taken.has(pair[1])) return [];
    taken.add(pair[0]).add(pair[1]);
    return [pair];
  });
};

/**
 * One direction for each stroke, so that lines drawn side by side keep their sides from leg to leg.
 * @returns for each stretch 1 when its stroke runs from its `from` to its `to`, else -1; a stroke runs eastward as a whole
 */
export const strokeSides = (stretches: readonly Stretch[], pairs: readonly (readonly [End, End])[]): (1 | -1)[] => {
  const next = stretches.map(() => ({ start: null as End | null, end: null as End | null }));
  for (const [a, b] of pairs) {
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      const links = next[one.stretch];
      if (links) links[one.atStart ? 'start' : 'end'] = other;
    }
  }
  const sides = new Array<1 | -1 | 0>(stretches.length).fill(0);
  stretches.forEach((_, seed) => {
    if (sides[seed] !== 0) return;
    const members: number[] = [seed];
    sides[seed] = 1;
    for (const goForward of [true, false]) {
      let at = seed;
      for (;;) {
        const runsForward = (sides[at] === 1) === goForward;
        const to: End | null | undefined = runsForward ? next[at]?.end : next[at]?.start;
        if (!to || sides[to.stretch] !== 0) break;
        sides[to.stretch] = to.atStart === goForward ? 1 : -1;
        members.push(to.stretch);
        at = to.stretch;
      }
    }
    const eastward = members.reduce((sum, index) => sum + (sides[index] ?? 0) * span(stretches[index]?.line), 0);
    if (eastward < 0) for (const index of members) sides[index] = sides[index] === 1 ? -1 : 1;
  });
  return sides.map((side) => (side === -1 ? -1 : 1));
};

/** How far east a line gets, with a little of how far north, so that a meridian has a direction too. */
const span = (line: readonly Position[] | undefined): number => {
  const [first, last] = [line?.[0], line?.at(-1)];
  return first && last ? last[0] - first[0] + 0.3 * (last[1] - first[1]) : 0;
};
