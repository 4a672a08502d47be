import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import type { MapFilters } from './view-types.ts';

const passes = (wanted: readonly string[], ...values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** True when a shipment passes the filters of mineral, country of origin and market (by market or its country). */
export const shipmentPasses = (shipment: ShipmentEstimate, filters: MapFilters): boolean =>
  passes(filters.minerals, shipment.mineral) &&
  passes(filters.origins, shipment.origin_country) &&
  passes(filters.markets, shipment.market, shipment.market_country);

/** True when some filter leaves shipments out. */
export const filtersShipments = ({ minerals, origins, markets }: MapFilters): boolean =>
  minerals.length + origins.length + markets.length > 0;
