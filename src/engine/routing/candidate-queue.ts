/**
 * A part of the space of paths, with the best path in it or a bound on it: all loopless paths that begin with `base[0 .. at - 1]` and do
 * not go on with an arc of `excluded`.
 */
export interface Candidate {
  /** Cost of `arcs`, or of the bound while `arcs` is null. */
  readonly cost: number;
  readonly hops: number;
  readonly base: Int32Array;
  readonly at: number;
  readonly excluded: readonly number[];
  /** The arc by which the bound goes on with the tree; -1 once the tree's way is known to be shut. */
  readonly first: number;
  /** The best path of this part; null while only its bound is known. */
  readonly arcs: Int32Array | null;
}

/** Negative when a comes first: by cost, by number of arcs, bounds before paths (they may hide an equal path), by arc ids. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.hops !== b.hops) return a.hops - b.hops;
  if (a.arcs === null || b.arcs === null) return (a.arcs === null ? 0 : 1) - (b.arcs === null ? 0 : 1);
  return compareArcs(a.arcs, b.arcs);
}

/** Lexicographic order of two sequences of arc ids. */
export function compareArcs(a: Int32Array, b: Int32Array): number {
  const count = Math.min(a.length, b.length);
  for (let step = 0; step < count; step++) {
    const difference = (a[step] as number) - (b[step] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** A smallest-first binary heap of candidates. */
export class CandidateQueue {
  private readonly entries: Candidate[] = [];

  push(candidate: Candidate): void {
    const { entries } = this;
    let at = entries.length;
    entries.push(candidate);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = entries[parent] as Candidate;
      if (compareCandidates(above, candidate) <= 0) break;
      entries[at] = above;
      at = parent;
    }
    entries[at] = candidate;
  }

  /** Cost of the smallest candidate; Infinity when there is none. */
  get leastCost(): number {
    return this.entries[0]?.cost ?? Number.POSITIVE_INFINITY;
  }

  /** The smallest candidate, taken out; undefined when there is none. */
  pop(): Candidate | undefined {
    const { entries } = this;
    const first = entries[0];
    const last = entries.pop();
    if (last === undefined || entries.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= entries.length) break;
      const right = child + 1;
      if (right < entries.length && compareCandidates(entries[right] as Candidate, entries[child] as Candidate) < 0) child = right;
      const below = entries[child] as Candidate;
      if (compareCandidates(last, below) <= 0) break;
      entries[at] = below;
      at = child;
    }
    entries[at] = last;
    return first;
  }
}
