import type { LimitUse } from '../assignment/types.ts';
import type { Flow } from '../flows/flow.ts';
import type { SharedLimit } from './limits.ts';

/** By arc the indices of its limits, in rising order; a gap where it has none, as most have. */
export type LimitsOnArc = readonly (readonly number[] | undefined)[];

export function limitsByArc(limits: readonly SharedLimit[]): LimitsOnArc {
  const byArc: (number[] | undefined)[] = new Array(limits[0]?.arcs.length ?? 0).fill(undefined);
  limits.forEach((limit, index) => {
    // Few of thousands of arcs are marked: indexOf skips the others without a call for each.
    for (let arc = limit.arcs.indexOf(1); arc >= 0; arc = limit.arcs.indexOf(1, arc + 1)) {
      const known = byArc[arc];
      if (known === undefined) byArc[arc] = [index];
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
  const met: number[] = [];
  for (const arc of route.arcs) {
    for (const limit of limitsOnArc[arc] ?? []) if (!met.includes(limit)) met.push(limit);
  }
  const uses: LimitUse[] = [];
  for (const limit of met.sort((a, b) => a - b)) {
    const coefficient = limits[limit]?.coefficient(flow) ?? 0;
    if (coefficient > 0) uses.push({ limit, coefficient });
  }
  return uses;
}
