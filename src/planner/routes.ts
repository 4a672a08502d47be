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
 * The flows that pass the filters, with their change against A, in the order asked for: the largest first, the stranded
 * before the rest when sorted by change. Ties are broken by id, so that the list never jumps.
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
    .toSorted((one, other) => sortKey(other, sort) - sortKey(one, sort) || one.flow.id.localeCompare(other.flow.id));
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

/** Larger comes first; what has no such figure comes last. */
function sortKey(row: RouteRow, sort: RouteSort): number {
  switch (sort) {
    case 'tonnes':
      return row.flow.tonnes_y;
    case 'value':
      return row.flow.value_usd_y ?? -1;
    case 'cost':
      return row.flow.cost_usd_per_t ?? -1;
    case 'days':
      return row.flow.hours ?? -1;
    case 'change':
      return row.newly_stranded_t_y > 0 ? Number.MAX_VALUE : row.cost === null ? -1 : Math.abs(row.cost.b - row.cost.a);
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
