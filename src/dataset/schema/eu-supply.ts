import { z } from 'zod';
import { basis, confidence, countryCode, identifier, sourceIds, year } from './common.ts';

const percent = z.number().min(0).max(100);

/** Parts of a supply by country, in per cent as published: rounded, so that a whole list may come to a little more than 100. */
const suppliers = z
  .record(countryCode, percent)
  .refine((parts) => Object.values(parts).reduce((sum, part) => sum + part, 0) <= 103, 'the parts of a list come to 103 % at most');

/** Factors for restrictions and agreements of trade, only where they are not 1. */
const tradeFactors = z.record(countryCode, z.number().min(0.5).max(2));

/**
 * What the European Union's study of critical raw materials holds of a material at a stage, with the risk of supply that it publishes:
 * seeds/eu-supply.json.
 */
export const euSupplySchema = z
  .strictObject({
    id: identifier,
    mineral: identifier,
    /** As the study names it; it may stand for a group, as neodymium does for the rare earths. */
    material: z.string().min(1),
    stage: z.enum(['extraction', 'processing']),
    /** Of the study. */
    year,
    /** Whose suppliers the study takes: of the world, of the Union, or both weighted by import reliance. */
    used: z.enum(['both', 'world', 'sourcing']),
    import_reliance_pct: percent.optional(),
    /** End-of-life recycling input rate: part of the demand met by old scrap. */
    recycled_pct: percent.optional(),
    /** Index of substitution in supply risk: 1 where nothing can stand in. */
    substitution: z.number().min(0).max(1).optional(),
    published_risk: z.number().min(0).max(10),
    /** Suppliers from 1 %. */
    world: suppliers.optional(),
    world_trade: tradeFactors.optional(),
    sourcing: suppliers.optional(),
    sourcing_trade: tradeFactors.optional(),
    basis,
    confidence,
    sources: sourceIds.min(1),
    note: z.string().min(1).optional(),
  })
  .refine(
    ({ world, world_trade, sourcing, sourcing_trade }) =>
      Object.keys(world_trade ?? {}).every((country) => world?.[country] !== undefined) &&
      Object.keys(sourcing_trade ?? {}).every((country) => sourcing?.[country] !== undefined),
    'a factor of trade belongs to a supplier of the same list',
  );
export type EuSupply = z.infer<typeof euSupplySchema>;
