import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { CostContext } from '../cost/flow-prices.ts';
import { corridorOfRoute } from '../network/corridor.ts';
import type { Arc } from '../network/types.ts';
import type { AccessCost } from './access.ts';
import type { Flow } from './flow.ts';

/** The part of the cost breakdown that an arc's money belongs to. */
export const moneyParts = ['haul', 'border', 'gauge', 'port', 'sea'] as const;

/** A way that a flow may take, with what no rate changes: where it leads, how far, through which countries. */
export interface RouteGeometry {
  readonly arcs: Int32Array;
  /** The same way as chains of the search graph. */
  readonly chains: Int32Array;
  /** Index in moneyParts of each arc. */
  readonly parts: Uint8Array;
  readonly corridor: CorridorId;
  readonly km: number;
  readonly landKm: number;
  readonly countryKm: ReadonlyMap<string, number>;
  /** Countries with land kilometres or a port call, neither the site's nor the market's (design 6a.10). */
  readonly transit: readonly string[];
  /** The same without the exception for site and market. */
  readonly touched: readonly string[];
}

/** Measures a way of a flow, its access held in. */
export function routeGeometry(
  { chains, arcs }: { readonly chains: Int32Array; readonly arcs: Int32Array },
  flow: Flow,
  access: AccessCost,
  { network, table }: Pick<CostContext, 'network' | 'table'>,
): RouteGeometry {
  let km = access.km;
  let trace = 0;
  const countryKm = new Map<string, number>();
  const touched = new Set<string>();
  const addKm = (country: string, value: number): void => {
    if (value <= 0) return;
    countryKm.set(country, (countryKm.get(country) ?? 0) + value);
    touched.add(country);
  };
  for (const part of access.countryKm) addKm(part.country, part.km);
  const parts = new Uint8Array(arcs.length);
  arcs.forEach((index, at) => {
    const arc = network.arcs[index];
    if (arc === undefined) return;
    parts[at] = moneyParts.indexOf(moneyPart(arc));
    km += arc.km;
    trace |= table.trace[index] ?? 0;
    for (const part of arc.countryKm) addKm(part.country, part.km);
    if (arc.kind === 'port') for (const country of arc.countries) touched.add(country);
  });
  let landKm = 0;
  for (const value of countryKm.values()) landKm += value;
  const touchedInOrder = [...touched].sort();
  return {
    arcs,
    chains,
    parts,
    corridor: corridorOfRoute(trace, (country) => countryKm.has(country)),
    km,
    landKm,
    countryKm,
    transit: touchedInOrder.filter((country) => country !== flow.site.country && country !== flow.market.country),
    touched: touchedInOrder,
  };
}

function moneyPart(arc: Arc): (typeof moneyParts)[number] {
  if (arc.kind === 'border' || arc.kind === 'gauge') return arc.kind;
  if (arc.kind === 'port' || arc.kind === 'transfer' || arc.kind === 'arrival') return 'port';
  return arc.mode === 'sea' || arc.mode === 'ferry' ? 'sea' : 'haul';
}
