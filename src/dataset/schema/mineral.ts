import { z } from 'zod';
import { mineralGroups } from '../vocabulary.ts';
import { confidence, identifier, sourceIds, stage } from './common.ts';

export const productSchema = z.object({
  stage,
  product: z.string(),
  hs_code: z.string().optional(),
  grade: z.string(),
  metal_fraction: z.number().min(0).max(1),
  packaging: z.string(),
  t_per_teu: z.number().positive().optional(),
  price_usd_t: z.number().positive().optional(),
  price_low: z.number().positive().optional(),
  price_high: z.number().positive().optional(),
  price_year: z.number().int().optional(),
  price_basis: z.string().optional(),
  price_method: z.enum(['quoted', 'derived']).optional(),
  price_usd_per_kg_contained: z.number().positive().optional(),
  price_2024_usd_t: z.number().positive().optional(),
  /** Yield times the next product's price: an upper bound before processing cost, never a price. */
  gross_value_usd_t: z.number().positive().optional(),
  gross_value_basis: z.string().optional(),
  hazard_class: z.string().optional(),
  note: z.string().optional(),
  sources: sourceIds,
});
export type Product = z.infer<typeof productSchema>;

export const conversionSchema = z.object({
  from: stage,
  to: stage,
  from_product: z.string(),
  to_product: z.string(),
  /** Tonnes of output per tonne of input. */
  mass_yield: z.number().positive(),
  recovery: z.number().positive().max(1),
  energy_kwh_per_t_input: z.number().positive().optional(),
  energy_kwh_per_t_output: z.number().positive().optional(),
  opex_usd_per_t_input: z.number().positive().optional(),
  confidence,
  note: z.string().optional(),
  sources: sourceIds,
});
export type Conversion = z.infer<typeof conversionSchema>;

export const mineralSchema = z.object({
  id: identifier,
  name: z.string(),
  symbol: z.string(),
  group: z.enum(mineralGroups),
  lists: z.record(z.string(), z.unknown()),
  stages: z.array(productSchema),
  conversions: z.array(conversionSchema),
  world: z.record(z.string(), z.unknown()),
  central_asia: z.record(z.string(), z.unknown()),
  note: z.string().optional(),
  sources: sourceIds,
});
export type Mineral = z.infer<typeof mineralSchema>;
