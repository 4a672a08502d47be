import type { Estimate, NetbackBreakdown, RouteEstimate, RouteStep, ShipmentEstimate } from '../estimate-types.ts';
import { isolationDiscount } from './netback.ts';

/** What cargo earns less for lying inland (method 6). */
export interface Isolation {
  readonly mineral: string;
  /** Mean over the tonnes that move and have a price. */
  readonly usd_per_t: number;
  /** Part of the price at the market. */
  readonly share: number;
  readonly tonnes_y: number;
}

/**
 * Isolation discount of each mineral: netback of the same cargo at a coast, less its netback where it is. The coastal reference is the
 * port where the route goes to sea, or the market itself where it goes by land: what stays is the way from there. Insurance and the
 * water in concentrate are in proportion; duties and subsidies are the same at the coast. Cargo that earns nothing is left out.
 *
 * @param result an estimate with the steps of its routes
 * @throws Error where the steps were left out
 */
export function isolationByMineral(result: Estimate): Isolation[] {
  const sums = new Map<string, { usd: number; value: number; tonnes: number }>();
  for (const row of result.shipments) {
    const { netback } = row;
    if (netback === null || row.moved_t_y <= 0) continue;
    const price = netback.stage_price + netback.floor + netback.premium;
    if (price <= 0) continue;
    const sum = sums.get(row.mineral) ?? { usd: 0, value: 0, tonnes: 0 };
    for (const route of row.routes) {
      const transport = transportOf(route, netback);
      const coastal = price - transport * partAtSea(row, route);
      sum.usd += isolationDiscount(coastal, price - transport, price).usdPerTonne * route.tonnes_y;
    }
    sum.value += price * row.moved_t_y;
    sum.tonnes += row.moved_t_y;
    sums.set(row.mineral, sum);
  }
  return [...sums]
    .map(([mineral, { usd, value, tonnes }]) => ({ mineral, usd_per_t: usd / tonnes, share: usd / value, tonnes_y: tonnes }))
    .sort((a, b) => (a.mineral < b.mineral ? -1 : 1));
}

/** What the way of a route costs in money, with its insurance and the water that travels along: as much of its freight as of the mean. */
function transportOf({ cost_usd_per_t, breakdown: { insurance } }: RouteEstimate, mean: NetbackBreakdown): number {
  const freight = Math.max(0, cost_usd_per_t - insurance);
  return freight * (mean.freight > 0 ? 1 + mean.moisture / mean.freight : 1) + insurance;
}

const isAtSea = (step: RouteStep): boolean => step.kind === 'haul' && step.mode === 'sea';

/** Part of the money of a route that falls from its first sea leg on; ferries over the Caspian reach no coast. */
function partAtSea(row: ShipmentEstimate, route: RouteEstimate): number {
  if (route.legs.length === 0) throw new Error(`isolation: the routes of "${row.id}" have no steps; run the estimate with itineraries.`);
  const from = route.legs.findIndex(isAtSea);
  if (from < 0) return 0;
  const cost = (steps: readonly RouteStep[]): number => steps.reduce((sum, step) => sum + step.cost_usd_per_t, 0);
  const all = cost(route.legs);
  return all > 0 ? cost(route.legs.slice(from)) / all : 0;
}
