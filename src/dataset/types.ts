import type { Constraint } from './schema/constraint.ts';
import type { Leg as LegRecord, SeaLane } from './schema/leg.ts';
import type { Conversion as ConversionRecord, Mineral as MineralRecord, Product as ProductRecord } from './schema/mineral.ts';
import type { Place as PlaceRecord } from './schema/place.ts';
import type { Parameter as ParameterRecord, Rate as RateRecord } from './schema/rate.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Market, Shipment as ShipmentRecord } from './schema/shipment.ts';
import type { Access as AccessRecord, Site as SiteRecord } from './schema/site.ts';
import type { TextField } from './text-fields.ts';

export type { Position } from './schema/leg.ts';
export type { Constraint, Market, Scenario, SeaLane };

export type Place = Omit<PlaceRecord, TextField<'places'>>;
export type Leg = Omit<LegRecord, TextField<'legs'>>;
export type Access = Omit<AccessRecord, TextField<'access'>>;
export type Shipment = Omit<ShipmentRecord, TextField<'shipments'>>;
export type Rate = Omit<RateRecord, TextField<'rates'>>;
export type Parameter = Omit<ParameterRecord, TextField<'parameters'>>;
export type Engagement = Omit<SiteRecord['engagement'][number], TextField<'engagement'>>;
export type Site = Omit<SiteRecord, TextField<'sites'> | 'engagement'> & { readonly engagement: readonly Engagement[] };
export type Product = Omit<ProductRecord, TextField<'products'>>;
export type Conversion = Omit<ConversionRecord, TextField<'conversions'>>;
export type Mineral = Omit<MineralRecord, TextField<'minerals'> | 'stages' | 'conversions'> & {
  readonly stages: readonly Product[];
  readonly conversions: readonly Conversion[];
};

/**
 * All that the engine reads, and all that the map draws on the first view. GeoJSON features are flattened:
 * a place or site has lon and lat, a leg its coordinates. Texts and sources are in Details. Built from geo/ and seeds/
 * by load.ts; the app gets the same object from one packed file.
 */
export interface Dataset {
  readonly places: readonly Place[];
  readonly sites: readonly Site[];
  readonly legs: readonly Leg[];
  readonly seaLanes: readonly SeaLane[];
  readonly access: readonly Access[];
  readonly minerals: readonly Mineral[];
  readonly constraints: readonly Constraint[];
  readonly markets: readonly Market[];
  readonly shipments: readonly Shipment[];
  readonly rates: readonly Rate[];
  readonly parameters: readonly Parameter[];
  readonly scenarios: readonly Scenario[];
}
