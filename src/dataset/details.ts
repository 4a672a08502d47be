import type { EuSupply } from './schema/eu-supply.ts';
import type { Governance } from './schema/governance.ts';
import type { Leg } from './schema/leg.ts';
import type { Conversion, Mineral, Product } from './schema/mineral.ts';
import type { Benchmark, CargoCount, ObservedSplit, Trade } from './schema/observation.ts';
import type { Place } from './schema/place.ts';
import type { Claim, Instrument, Programme } from './schema/policy.ts';
import type { Deflators, Parameter, Rate } from './schema/rate.ts';
import type { Shipment } from './schema/shipment.ts';
import type { Access, Site } from './schema/site.ts';
import type { Source } from './schema/source.ts';
import type { Story } from './schema/story.ts';
import type { TextField } from './text-fields.ts';

export type { Benchmark, CargoCount, Claim, Deflators, EuSupply, Governance, Instrument, ObservedSplit, Programme, Source, Trade };

/** Records by id; reading an id that is not there gives undefined. */
export type ById<T> = Readonly<Record<string, T>>;

export type SiteTexts = Pick<Site, TextField<'sites'>> & {
  /** Notes of the site's engagement list, in its order. */
  readonly engagement_notes: readonly string[];
};
export type ProductTexts = Pick<Product, 'stage' | 'product' | TextField<'products'>>;
export type ConversionTexts = Pick<Conversion, 'from_product' | 'to_product' | TextField<'conversions'>>;
export type MineralTexts = Pick<Mineral, TextField<'minerals'>> & {
  /** In the order of the mineral's stages and conversions. */
  readonly stages: readonly ProductTexts[];
  readonly conversions: readonly ConversionTexts[];
};

/** What cards, source lists and later pages need: texts and sources of the dataset's records by id, and the lists that only they show. */
export interface Details {
  readonly sources: ById<Source>;
  readonly places: ById<Pick<Place, TextField<'places'>>>;
  readonly sites: ById<SiteTexts>;
  readonly legs: ById<Pick<Leg, TextField<'legs'>>>;
  /** By site id. */
  readonly access: ById<Pick<Access, TextField<'access'>>>;
  readonly minerals: ById<MineralTexts>;
  readonly shipments: ById<Pick<Shipment, TextField<'shipments'>>>;
  readonly rates: ById<Pick<Rate, TextField<'rates'>>>;
  readonly parameters: ById<Pick<Parameter, TextField<'parameters'>>>;
  readonly instruments: readonly Instrument[];
  readonly programmes: readonly Programme[];
  readonly claims: readonly Claim[];
  readonly stories: readonly Story[];
  readonly benchmarks: readonly Benchmark[];
  readonly observedSplits: readonly ObservedSplit[];
  readonly trade: readonly Trade[];
  readonly governance: readonly Governance[];
  readonly euSupply: readonly EuSupply[];
  readonly deflators: Deflators;
}
