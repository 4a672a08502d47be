import { z } from 'zod';
import { constraintIds } from '../vocabulary.ts';
import { basis, confidence, corridorId, countryCode, identifier, sourceIds, stage, year } from './common.ts';

export const constraintId = z.enum(constraintIds);

/** A yearly flow of one product from one or more sites to a market: seeds/shipments.json. */
export const shipmentSchema = z.strictObject({
  id: identifier,
  /** The sites that send it, and the share of each; shares sum to one. */
  sites: z.array(identifier).min(1),
  split: z.array(z.number().positive().max(1)).min(1),
  mineral: identifier,
  product: z.string(),
  stage,
  tonnes_y: z.number().positive(),
  contained_t: z.number().positive(),
  year: year,
  data_year: year.optional(),
  market: identifier,
  /** Delivery place that stands in for the market's own. */
  node_override: identifier.optional(),
  period: z.enum(['baseline', 'planned']),
  start_year: year.optional(),
  end_year: year.optional(),
  /** Shipments that drop out while this one is active. */
  replaces: z.array(identifier).optional(),
  /** Shown for context, off unless asked for (gold). */
  context: z.boolean().optional(),
  default_on: z.boolean().optional(),
  constraints: z.array(constraintId),
  route_observed: z.array(z.strictObject({ corridor: corridorId, share: z.number().min(0).max(1), basis, year: year })).optional(),
  basis,
  how: z.string(),
  note: z.string().optional(),
  confidence,
  sources: sourceIds,
});
export type Shipment = z.infer<typeof shipmentSchema>;

/** A destination with a price basis: seeds/markets.json. */
export const marketSchema = z.strictObject({
  id: identifier,
  name: z.string(),
  country: countryCode,
  bloc: z.string(),
  node: identifier,
  /** Other delivery places that a lever or a shipment may name. */
  alt_nodes: z.array(identifier).optional(),
  scope: z.enum(['regional']).optional(),
  what: z.string(),
  price_basis: z.string(),
});
export type Market = z.infer<typeof marketSchema>;
