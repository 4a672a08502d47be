import type { z } from 'zod';
import { collectionFiles } from './collection-files.ts';
import { constraintSchema } from './schema/constraint.ts';
import { euSupplySchema } from './schema/eu-supply.ts';
import { governanceSchema } from './schema/governance.ts';
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
import { storySchema } from './schema/story.ts';

/** Where the records of each kind lie and what they must look like. A new kind of data is one line here and one there. */
export const collections = {
  places: { file: collectionFiles.places, schema: placeSchema },
  sites: { file: collectionFiles.sites, schema: siteSchema },
  legs: { file: collectionFiles.legs, schema: legSchema },
  seaLanes: { file: collectionFiles.seaLanes, schema: seaLaneSchema },
  access: { file: collectionFiles.access, schema: accessSchema },
  minerals: { file: collectionFiles.minerals, schema: mineralSchema },
  markets: { file: collectionFiles.markets, schema: marketSchema },
  shipments: { file: collectionFiles.shipments, schema: shipmentSchema },
  constraints: { file: collectionFiles.constraints, schema: constraintSchema },
  rates: { file: collectionFiles.rates, schema: rateSchema },
  parameters: { file: collectionFiles.parameters, schema: parameterSchema },
  scenarios: { file: collectionFiles.scenarios, schema: scenarioSchema },
  stories: { file: collectionFiles.stories, schema: storySchema },
  instruments: { file: collectionFiles.instruments, schema: instrumentSchema },
  programmes: { file: collectionFiles.programmes, schema: programmeSchema },
  claims: { file: collectionFiles.claims, schema: claimSchema },
  benchmarks: { file: collectionFiles.benchmarks, schema: benchmarkSchema },
  observedSplits: { file: collectionFiles.observedSplits, schema: observedSplitSchema },
  trade: { file: collectionFiles.trade, schema: tradeSchema },
  governance: { file: collectionFiles.governance, schema: governanceSchema },
  euSupply: { file: collectionFiles.euSupply, schema: euSupplySchema },
  sources: { file: collectionFiles.sources, schema: sourceSchema },
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
