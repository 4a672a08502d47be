import type { Leg, SeaLane } from './schema/leg.ts';
import type { Mineral } from './schema/mineral.ts';
import type { Place } from './schema/place.ts';
import type { Parameter, Rate } from './schema/rate.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Market, Shipment } from './schema/shipment.ts';
import type { Access, Site } from './schema/site.ts';

export type { Position } from './schema/leg.ts';
export type { Access, Leg, Market, Mineral, Parameter, Place, Rate, Scenario, SeaLane, Shipment, Site };

/**
 * All that the engine reads, and all that the map draws on the first view. GeoJSON features are flattened:
 * a place or site has lon and lat, a leg its coordinates. Built from geo/ and seeds/ by src/dataset/load.ts;
 * the app gets the same object from one packed file.
 */
export interface Dataset {
  readonly places: readonly Place[];
  readonly sites: readonly Site[];
  readonly legs: readonly Leg[];
  readonly seaLanes: readonly SeaLane[];
  readonly access: readonly Access[];
  readonly minerals: readonly Mineral[];
  readonly markets: readonly Market[];
  readonly shipments: readonly Shipment[];
  readonly rates: readonly Rate[];
  readonly parameters: readonly Parameter[];
  readonly scenarios: readonly Scenario[];
}
