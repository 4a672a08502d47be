import type { CorridorId } from '../dataset/vocabulary.ts';
import type { Change, Comparison, ShipmentEstimate } from '../engine/estimate-types.ts';
import { shipmentPasses } from '../state/shipment-filter.ts';
import type { MapFilters, RouteSort } from './props.ts';

/** A flow as the list shows it. */
export interface RouteRow {
  readonly flow: ShipmentEstimate;
  /** Corridors that it takes, the largest share first, those under 2 % left out. */
  readonly corridors: readonly CorridorId[];
  /** Null when nothing is compared, or the flow moves in only one of the two. */
  readonly cost: Change | null;
  readonly hours: Change | null;
  readonly rerouted_t_y: number;
  readonly newly_stranded_t_y: number;
}

/** Corridors that carry less than this part of a flow get no shield. */
const shownShare = 0.02;

/**
 * The flows that pass the filters, with their change against A, in the order asked for: the largest first, or the smallest; the newly
 * stranded count as the largest change. Ties are broken by id, so that the list never jumps.
 */
export function routeRows(
  flows: readonly ShipmentEstimate[],
  comparison: Comparison | null,
  filters: MapFilters,
  sort: RouteSort,
): readonly RouteRow[] {
  const changes = new Map(comparison?.shipments.map((row) => [row.id, row]));
  return flows
    .filter((flow) => shipmentPasses(flow, filters))
    .map((flow): RouteRow => {
      const change = changes.get(flow.id);
      return {
        flow,
        corridors: corridorsOf(flow),
        cost: change?.cost_usd_per_t ?? null,
        hours: change?.hours ?? null,
        rerouted_t_y: change?.rerouted_t_y ?? 0,
        newly_stranded_t_y: change?.newly_stranded_t_y ?? 0,
      };
    })
    .toSorted((one, other) => bySort(one, other, sort) || one.flow.id.localeCompare(other.flow.id));
}

/** Corridors of a flow by share, each once. */
export function corridorsOf(flow: ShipmentEstimate): readonly CorridorId[] {
  const shares = new Map<CorridorId, number>();
  for (const route of flow.routes) shares.set(route.corridor, (shares.get(route.corridor) ?? 0) + route.share);
  return [...shares]
    .filter(([, share]) => share >= shownShare)
    .toSorted((one, other) => other[1] - one[1])
    .map(([corridor]) => corridor);
}

/** What a sort is by, whichever way round. */
type SortColumn = Exclude<RouteSort, `${string}-up`>;

const upside = '-up';

function columnOf(sort: RouteSort): SortColumn {
  return sort.endsWith(upside) ? (sort.slice(0, -upside.length) as SortColumn) : (sort as SortColumn);
}

/** Null where the rows are sorted by another column; true where the smallest comes first. */
export function sortedUp(sort: RouteSort, column: SortColumn): boolean | null {
  return columnOf(sort) === column ? sort !== column : null;
}

/** The sort after a click on the head of a column: largest first, then turned round. */
export function toggledSort(sort: RouteSort, column: SortColumn): RouteSort {
  return sort === column ? `${column}-up` : column;
}

/** Larger first, or smaller first; what has no such figure comes last either way. */
function bySort(one: RouteRow, other: RouteRow, sort: RouteSort): number {
  const column = columnOf(sort);
  const [left, right] = [sortKey(one, column), sortKey(other, column)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sort === column ? right - left : left - right;
}

/** Null where the row has no such figure. */
function sortKey(row: RouteRow, column: SortColumn): number | null {
  switch (column) {
    case 'tonnes':
      return row.flow.tonnes_y;
    case 'value':
      return row.flow.value_usd_y;
    case 'cost':
      return row.flow.cost_usd_per_t;
    case 'days':
      return row.flow.hours;
    case 'change':
      return row.newly_stranded_t_y > 0 ? Number.MAX_VALUE : row.cost === null ? null : Math.abs(row.cost.b - row.cost.a);
  }
}

/** The values that each filter can take in these flows. */
export function filterChoices(flows: readonly ShipmentEstimate[]): Pick<MapFilters, 'minerals' | 'origins' | 'markets'> {
  const values = (read: (flow: ShipmentEstimate) => string) => [...new Set(flows.map(read))];
  return {
    minerals: values((flow) => flow.mineral),
    origins: values((flow) => flow.origin_country),
    markets: values((flow) => flow.market),
  };
}
