import { type CorridorId, corridorIds } from '../dataset/vocabulary.ts';
import type { LinkFlow } from '../engine/estimate-types.ts';

/** Tonnes by corridor. */
export interface CorridorTonnes {
  readonly corridor: CorridorId;
  readonly tonnes_y: number;
}

/** A link of the network with its ends: what it takes to add flows up at a place. */
interface LinkEnds {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Tonnes on a leg by corridor, both directions, the largest first. */
export function tonnesOnLeg(links: readonly LinkFlow[], leg: string): readonly CorridorTonnes[] {
  return summed(
    links.filter((link) => link.leg === leg).map((link) => ({ corridor: link.corridor, tonnes_y: link.forward_t_y + link.backward_t_y })),
  );
}

/**
 * Tonnes that arrive at a place or leave it, by corridor, the larger of the two: what passes through is counted once, what starts
 * or ends there too. Deep sea is left out where cargo is handed over, since it came by another corridor.
 */
export function tonnesThroughPlace(links: readonly LinkFlow[], ends: readonly LinkEnds[], place: string): readonly CorridorTonnes[] {
  const touching = new Map(ends.filter((link) => link.from === place || link.to === place).map((link) => [link.id, link]));
  const arriving: CorridorTonnes[] = [];
  const leaving: CorridorTonnes[] = [];
  for (const { leg, corridor, forward_t_y, backward_t_y } of links) {
    const link = touching.get(leg);
    if (link === undefined) continue;
    const inward = link.to === place ? forward_t_y : backward_t_y;
    const outward = link.to === place ? backward_t_y : forward_t_y;
    arriving.push({ corridor, tonnes_y: inward });
    leaving.push({ corridor, tonnes_y: outward });
  }
  const into = new Map(summed(arriving).map((row) => [row.corridor, row.tonnes_y]));
  const out = new Map(summed(leaving).map((row) => [row.corridor, row.tonnes_y]));
  const rows = corridorIds.map((corridor) => ({ corridor, tonnes_y: Math.max(into.get(corridor) ?? 0, out.get(corridor) ?? 0) }));
  const onLand = rows.some((row) => row.corridor !== 'ocean' && row.tonnes_y > 0);
  return summed(rows.filter((row) => !onLand || row.corridor !== 'ocean'));
}

function summed(rows: readonly CorridorTonnes[]): readonly CorridorTonnes[] {
  const sums = new Map<CorridorId, number>();
  for (const row of rows) sums.set(row.corridor, (sums.get(row.corridor) ?? 0) + row.tonnes_y);
  return [...sums]
    .map(([corridor, tonnes_y]) => ({ corridor, tonnes_y }))
    .filter((row) => row.tonnes_y > 0)
    .toSorted((one, other) => other.tonnes_y - one.tonnes_y);
}
