import type { z } from 'zod';
import { constraintSchema } from './schema/constraint.ts';
import { legSchema, seaLaneSchema } from './schema/leg.ts';
import { mineralSchema } from './schema/mineral.ts';
import { benchmarkSchema, observedSplitSchema, tradeSchema } from './schema/observation.ts';
import { placeSchema } from './schema/place.ts';
import { claimSchema, instrumentSchema, programmeSchema } from './schema/policy.ts';
import { parameterSchema, rateSchema } from './schema/rate.ts';
import { scenarioSchema } from './schema/scenario.ts';
import { marketSchema, shipmentSchema } from './schema/shipment.ts';
import { accessSchema, siteSchema } from './schema/site.ts';
import { sourceSchema } from './schema/source.ts';

/** Where the records of each kind lie and what they must look like. A new kind of data is one line here. */
export const collections = {
  places: { file: 'geo/places.geojson', schema: placeSchema },
  sites: { file: 'geo/sites.geojson', schema: siteSchema },
  legs: { file: 'geo/legs.geojson', schema: legSchema },
  seaLanes: { file: 'geo/sea-lanes.geojson', schema: seaLaneSchema },
  access: { file: 'seeds/access.json', schema: accessSchema },
  minerals: { file: 'seeds/minerals.json', schema: mineralSchema },
  markets: { file: 'seeds/markets.json', schema: marketSchema },
  shipments: { file: 'seeds/shipments.json', schema: shipmentSchema },
  constraints: { file: 'seeds/constraints.json', schema: constraintSchema },
  rates: { file: 'seeds/rates.json', schema: rateSchema },
  parameters: { file: 'seeds/parameters.json', schema: parameterSchema },
  /** One file for each scenario. */
  scenarios: { file: 'seeds/scenarios', schema: scenarioSchema },
  instruments: { file: 'seeds/instruments.json', schema: instrumentSchema },
  programmes: { file: 'seeds/programmes.json', schema: programmeSchema },
  claims: { file: 'seeds/claims.json', schema: claimSchema },
  benchmarks: { file: 'seeds/benchmarks.json', schema: benchmarkSchema },
  observedSplits: { file: 'seeds/observed-splits.json', schema: observedSplitSchema },
  trade: { file: 'seeds/trade.json', schema: tradeSchema },
  sources: { file: 'seeds/sources.json', schema: sourceSchema },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** A table of one record, not a list. */
export const deflatorsFile = 'seeds/deflators.json';

/** The base map, drawn and not reckoned with: it passes through as it is. */
export const baseMapFile = 'geo/countries.json';

/** Lists of validated records, complete with texts and sources. */
export type Records = { readonly [Name in CollectionName]: readonly z.infer<(typeof collections)[Name]['schema']>[] };

/** Lists of parsed but not yet validated records. */
export type RawRecords = { readonly [Name in CollectionName]: readonly unknown[] };
