import type { Dataset, Position } from '../dataset/types.ts';
import type { Comparison, Estimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import { type Box, boxOf, joinBoxes } from './geometry/box.ts';

type Geography = Pick<Dataset, 'legs' | 'seaLanes' | 'places' | 'sites'>;

/** Boxes that span less than this look lost in the window, degrees. */
const SMALLEST_SPAN = 4;

const grown = ([west, south, east, north]: Box): Box => {
  const [dx, dy] = [SMALLEST_SPAN - (east - west), SMALLEST_SPAN - (north - south)].map((lack) => Math.max(0, lack) / 2);
  return [west - (dx ?? 0), south - (dy ?? 0), east + (dx ?? 0), north + (dy ?? 0)];
};

const boxOfLegs = ({ legs, seaLanes }: Geography, ids: ReadonlySet<string>): Box =>
  joinBoxes([...legs, ...seaLanes].filter(({ id }) => ids.has(id)).map(({ coordinates }) => boxOf(coordinates)));

const orNull = (box: Box): Box | null => (Number.isFinite(box[0]) ? grown(box) : null);

/**
 * The box that shows a shipment whole: its site and every leg of its routes.
 * @returns west, south, east, north in degrees (east may pass 180); null when it goes nowhere and its site is unknown
 */
export const boundsOfShipment = (geography: Geography, shipment: ShipmentEstimate): Box | null => {
  const site = geography.sites.find(({ id }) => id === shipment.site);
  const legs = new Set(shipment.routes.flatMap((route) => route.legs.map(({ id }) => id)));
  const at: Position[] = site ? [[site.lon, site.lat]] : [];
  return orNull(joinBoxes([boxOfLegs(geography, legs), boxOf(at)]));
};

/**
 * The box that shows what a scenario changes: the legs that lose all cargo, and the sites whose shipments go another way or strand.
 * @param estimate the second one of the comparison, which knows the shipments' sites
 * @returns null when nothing changes
 */
export const boundsOfChange = (geography: Geography, comparison: Comparison, estimate: Pick<Estimate, 'shipments'>): Box | null => {
  const moved = comparison.shipments.filter(({ rerouted_t_y, newly_stranded_t_y }) => rerouted_t_y > 0 || newly_stranded_t_y > 0);
  const changed = new Set(moved.map(({ id }) => id));
  const sites = new Set(estimate.shipments.filter(({ id }) => changed.has(id)).map(({ site }) => site));
  const at = geography.sites.filter(({ id }) => sites.has(id)).map(({ lon, lat }): Position => [lon, lat]);
  return orNull(joinBoxes([boxOfLegs(geography, new Set(comparison.lost_links.map(({ leg }) => leg))), boxOf(at)]));
};
