import type { Estimate } from '../../engine/estimate-types.ts';
import type { StudyWorld } from '../../worker/studies/types.ts';

/** The worlds that are drawn: A and B, or the shown one alone. */
export function drawnWorlds(estimate: Estimate, reference: Estimate | null): { readonly a: StudyWorld; readonly b: StudyWorld | null } {
  return reference === null ? { a: worldOf(estimate), b: null } : { a: worldOf(reference), b: worldOf(estimate) };
}

/** The world of an estimate, as studies take it. */
export const worldOf = ({ scenario: { id, title, year, maturity, levers } }: Estimate): StudyWorld => ({
  id,
  title,
  year,
  maturity,
  levers,
});
