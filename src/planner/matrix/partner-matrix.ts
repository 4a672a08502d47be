import type { Estimate } from '../../engine/estimate-types.ts';
import { type DependenceKind, dependenceBlocks } from '../dependence.ts';
import type { Measure, TransitScope } from '../props.ts';

/** Share of a mineral that depends on a partner, in B and in A; `a` is null where nothing is compared. */
export interface MatrixCell {
  readonly partner: string;
  readonly b: number;
  readonly a: number | null;
}

export interface MatrixRow {
  readonly mineral: string;
  readonly tonnes_y: number;
  readonly cells: readonly MatrixCell[];
}

/** Minerals against partners for one kind of dependence. */
export interface PartnerMatrix {
  /** What the shares are shares of: markets have no tonne-km, processing and ownership know value alone. */
  readonly measure: Measure;
  readonly partners: readonly string[];
  /** The largest mineral first. */
  readonly rows: readonly MatrixRow[];
}

/** Partners that have a column of their own: more do not fit beside each other. */
const MOST_PARTNERS = 7;

/**
 * How far each mineral depends on each partner. A partner has a column when it is among the largest for all shipments together, or when
 * a mineral depends on it more than on any other; the largest for all come first.
 * @param a the estimate that is held against; null for none
 */
export function partnerMatrix(b: Estimate, a: Estimate | null, kind: DependenceKind, measure: Measure, scope: TransitScope): PartnerMatrix {
  const blockOf = (figures: Parameters<typeof dependenceBlocks>[0], before: Parameters<typeof dependenceBlocks>[1]) =>
    dependenceBlocks(figures, before, measure, scope).find((block) => block.kind === kind);
  const whole = blockOf(b, a);
  const minerals = b.by_mineral
    .map((one) => ({ one, block: blockOf(one, a?.by_mineral.find((other) => other.mineral === one.mineral) ?? null) }))
    .toSorted((left, right) => right.one.totals.tonnes_y - left.one.totals.tonnes_y || left.one.mineral.localeCompare(right.one.mineral));
  const leaders = new Set(minerals.flatMap(({ block }) => block?.rows.slice(0, 1).map((row) => row.id) ?? []));
  const ranked = whole?.rows.map((row) => row.id) ?? [];
  const wanted = [...ranked.filter((id, at) => at < MOST_PARTNERS - 2 || leaders.has(id)).slice(0, MOST_PARTNERS)];
  return {
    measure: whole?.measure ?? measure,
    partners: wanted,
    rows: minerals.map(({ one, block }) => ({
      mineral: one.mineral,
      tonnes_y: one.totals.tonnes_y,
      cells: wanted.map((partner): MatrixCell => {
        const row = block?.rows.find(({ id }) => id === partner);
        return { partner, b: row?.b ?? 0, a: a === null ? null : (row?.a ?? 0) };
      }),
    })),
  };
}
