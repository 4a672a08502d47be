import { z } from 'zod';
import { identifier, sourceIds, year } from './common.ts';

/** A published or derived unit cost, speed, dwell or factor: seeds/rates.json. */
export const rateSchema = z.strictObject({
  id: identifier,
  what: z.string().min(1),
  /** Null where only a quality is known. */
  value: z.number().nullable(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().min(1),
  /** Year of the figure; money is USD of that year. */
  year: year.optional(),
  /** Countries, places, legs, corridors or modes that the figure was seen on. */
  applies_to: z.array(z.string().min(1)).min(1),
  basis: z.enum(['derived', 'recalled']).optional(),
  derived_from: z.string().optional(),
  note: z.string().optional(),
  sources: sourceIds,
});
export type Rate = z.infer<typeof rateSchema>;

/** A range in the money of the year in which it was quoted. */
export const quotedSchema = z.strictObject({ low: z.number(), mid: z.number(), high: z.number(), year });

/** A parameter of the model: what the engine reads, with its range and where it comes from: seeds/parameters.json. Money is USD of 2025. */
export const parameterSchema = z.strictObject({
  id: identifier,
  what: z.string().min(1),
  low: z.number(),
  mid: z.number(),
  high: z.number(),
  unit: z.string().min(1),
  /** sourced: from the named rates or facts; calibrated: fitted on observed splits; proposed: neither, a visible assumption. */
  basis: z.enum(['sourced', 'calibrated', 'proposed']),
  /** The rates it follows from, and how. */
  rates: z.array(identifier),
  how: z.string().min(1),
  /** The range before it was brought to USD of 2025. */
  quoted: quotedSchema.optional(),
  /** Rows of seeds/benchmarks.json it was taken from; they are calibration rows. */
  benchmarks: z.array(identifier).optional(),
  /** Rows of seeds/observed-splits.json it was taken from. */
  observed: z.array(identifier).optional(),
  sources: sourceIds.optional(),
});
export type Parameter = z.infer<typeof parameterSchema>;

/** Factors that bring USD of a year to USD of the base year: seeds/deflators.json. */
export const deflatorsSchema = z.strictObject({
  base_year: year,
  what: z.string(),
  basis: z.string(),
  note: z.string(),
  sources: sourceIds.min(1),
  years: z.array(
    z.strictObject({
      year,
      index: z.number().positive(),
      factor: z.number().positive(),
      basis: z.enum(['reported', 'inferred']),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
  ),
});
export type Deflators = z.infer<typeof deflatorsSchema>;
