import type { LimitUse } from '../assignment/types.ts';
import type { Flow } from '../flows/flow.ts';
import type { SharedLimit } from './limits.ts';

/** Indices of the limits on each arc that has any: few arcs do. */
export type LimitsOnArc = ReadonlyMap<number, readonly number[]>;

export function limitsByArc(limits: readonly SharedLimit[]): LimitsOnArc {
  const byArc = new Map<number, number[]>();
  limits.forEach((limit, index) => {
    // Few of thousands of arcs are marked: indexOf skips the others without a call for each.
    for (let arc = limit.arcs.indexOf(1); arc >= 0; arc = limit.arcs.indexOf(1, arc + 1)) {
      const known = byArc.get(arc);
      if (known === undefined) byArc.set(arc, [index]);
      else known.push(index);
    }
  });
  return byArc;
}

/** What a tonne of a flow takes of the limits along a route. */
export function usesOf(
  route: { readonly arcs: Int32Array },
  flow: Flow,
  limits: readonly SharedLimit[],
  limitsOnArc: LimitsOnArc,
): LimitUse[] {
  const met = new Set<number>();
  for (const arc of route.arcs) for (const limit of limitsOnArc.get(arc) ?? []) met.add(limit);
  return [...met]
    .sort((a, b) => a - b)
    .map((limit) => ({ limit, coefficient: limits[limit]?.coefficient(flow) ?? 0 }))
    .filter((use) => use.coefficient > 0);
}
