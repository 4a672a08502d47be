import type { Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** A verdict against a claim of the article names the sources that contradict it, from among the other values; no other verdict names any. */
export function checkClaims({ claims }: Pick<Records, 'claims'>): Problem[] {
  return claims.flatMap((claim) => {
    const { verdict, contradicted_by: against = [] } = claim;
    const known = new Set(claim.other_values.map(({ source }) => source));
    const unknown = against.filter((source) => !known.has(source));
    if (unknown.length > 0) {
      const allowed = `Allowed: the sources of other_values (${[...known].join(', ')}).`;
      return [
        problemOf(
          'claims',
          claim,
          'contradicted_by',
          unknown.join(', '),
          `names ${unknown.join(', ')}, no source of its other values. ${allowed}`,
        ),
      ];
    }
    const needed = verdict.startsWith('contradicted');
    if (needed === against.length > 0) return [];
    return [
      problemOf(
        'claims',
        claim,
        'contradicted_by',
        against.join(', '),
        needed
          ? `is empty although the verdict is "${verdict}". Allowed: at least one source.`
          : `stands beside the verdict "${verdict}". Allowed: nothing.`,
      ),
    ];
  });
}
