import type { Arc } from '../network/types.ts';

/**
 * Ways that differ in a haul from every one before them. Two that haul alike and only change hands differently in a port or station
 * are one way to a shipper: the first is kept.
 *
 * @param ways lists of arcs, best first
 */
export function distinctWays<T extends { readonly arcs: Int32Array }>(ways: readonly T[], arcs: readonly Arc[]): T[] {
  const kept: T[] = [];
  for (const way of ways) if (!kept.some((other) => haulAlike(other.arcs, way.arcs, arcs))) kept.push(way);
  return kept;
}

function haulAlike(a: Int32Array, b: Int32Array, arcs: readonly Arc[]): boolean {
  let atA = nextHaul(a, 0, arcs);
  let atB = nextHaul(b, 0, arcs);
  while (atA < a.length && atB < b.length) {
    if (a[atA] !== b[atB]) return false;
    atA = nextHaul(a, atA + 1, arcs);
    atB = nextHaul(b, atB + 1, arcs);
  }
  return atA >= a.length && atB >= b.length;
}

/** Position of the first haul from `at` on; the length of the list where there is none. */
function nextHaul(way: Int32Array, at: number, arcs: readonly Arc[]): number {
  let next = at;
  while (next < way.length && arcs[way[next] ?? -1]?.kind !== 'haul') next++;
  return next;
}
