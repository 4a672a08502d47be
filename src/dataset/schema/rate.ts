import { z } from 'zod';
import { identifier, sourceIds } from './common.ts';

/** A published or derived unit cost, speed, dwell or factor: seeds/rates.json. */
export const rateSchema = z.object({
  id: identifier,
  what: z.string(),
  /** Null where only a quality is known. */
  value: z.number().nullable(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string(),
  year: z.number().int().optional(),
  applies_to: z.array(z.string()),
  basis: z.enum(['derived', 'recalled']).optional(),
  derived_from: z.string().optional(),
  note: z.string().optional(),
  sources: sourceIds,
});
export type Rate = z.infer<typeof rateSchema>;

/** A parameter of the model: what the engine reads, with its range and where it comes from: seeds/parameters.json. */
export const parameterSchema = z.object({
  id: identifier,
  what: z.string(),
  low: z.number(),
  mid: z.number(),
  high: z.number(),
  unit: z.string(),
  /** sourced: from the named rates; calibrated: fitted on observed splits; proposed: neither, a visible assumption. */
  basis: z.enum(['sourced', 'calibrated', 'proposed']),
  /** The rates it follows from, and how. */
  rates: z.array(identifier),
  how: z.string(),
});
export type Parameter = z.infer<typeof parameterSchema>;
