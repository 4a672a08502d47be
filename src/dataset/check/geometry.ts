import type { Records } from '../collections.ts';
import type { BaseMap } from '../country-polygons.ts';
import { checkSeaLanes } from './geometry-lanes.ts';
import { checkLegs } from './geometry-legs.ts';
import { checkNetwork } from './geometry-network.ts';
import { checkPlaces } from './geometry-places.ts';
import type { Problem } from './problem.ts';

/**
 * Checks of places, legs and sea lanes that need their positions: lengths, ends, countries, one connected network.
 *
 * @param data validated records and the base map, not changed
 * @returns what is wrong; a reference to a place that does not exist is left to the check of references
 */
export function checkGeometry({ records, baseMap }: { readonly records: Records; readonly baseMap: BaseMap }): Problem[] {
  return [...checkPlaces(records, baseMap), ...checkLegs(records), ...checkSeaLanes(records), ...checkNetwork(records)];
}
