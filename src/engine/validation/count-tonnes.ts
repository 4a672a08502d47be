import type { CargoCount } from '../../dataset/details.ts';
import type { Estimate } from '../estimate-types.ts';

/** Tonnes a year of an estimate that fit every field of a count; the estimate must hold the steps of its routes. */
export function countTonnes({ shipments }: Pick<Estimate, 'shipments'>, count: CargoCount): number {
  return shipments
    .filter(
      (flow) =>
        (count.shipments?.includes(flow.shipment) ?? true) &&
        (count.minerals?.includes(flow.mineral) ?? true) &&
        (count.stages?.includes(flow.stage) ?? true) &&
        (count.origins?.includes(flow.origin_country) ?? true) &&
        (count.markets?.includes(flow.market_country) ?? true),
    )
    .flatMap((flow) => flow.routes)
    .filter((route) => count.corridor === undefined || route.corridor === count.corridor)
    .filter((route) => count.place === undefined || route.legs.some((leg) => leg.from === count.place || leg.to === count.place))
    .reduce((sum, route) => sum + route.tonnes_y, 0);
}
