import { z } from 'zod';
import { mineralGroups } from '../vocabulary.ts';
import { confidence, countryCode, identifier, sourceIds, stage, year } from './common.ts';

/** A form in which a mineral is traded. Prices are USD of price_year per tonne of product. */
export const productSchema = z.strictObject({
  stage,
  product: z.string().min(1),
  hs_code: z.string().optional(),
  grade: z.string(),
  /** Tonnes of contained metal per tonne of product: W, not WO3. */
  metal_fraction: z.number().min(0).max(1),
  packaging: z.string(),
  t_per_teu: z.number().positive().optional(),
  price_usd_t: z.number().positive().optional(),
  price_low: z.number().positive().optional(),
  price_high: z.number().positive().optional(),
  price_year: year.optional(),
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

/** A processing step from one product to the next. */
export const conversionSchema = z.strictObject({
  from: stage,
  to: stage,
  from_product: z.string().min(1),
  to_product: z.string().min(1),
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

/** Membership of the official lists of critical minerals. */
export const criticalListsSchema = z.strictObject({
  us_critical_2025: z.boolean(),
  eu_crm_2023: z.boolean(),
  eu_strategic: z.boolean(),
  note: z.string().optional(),
  sources: sourceIds,
});

/** World output and China's part in it, tonnes of metal or as basis says. */
export const worldSupplySchema = z.strictObject({
  production_t: z.number().nonnegative(),
  year,
  china_share_mining_pct: z.number().min(0).max(100).optional(),
  china_share_refining_pct: z.number().min(0).max(100).optional(),
  basis: z.string(),
  sources: sourceIds,
});

/** Output of the five states. */
export const regionSupplySchema = z.strictObject({
  production_t: z.record(countryCode, z.number().nonnegative()).optional(),
  year,
  share_pct: z.number().min(0).max(100).optional(),
  basis: z.string(),
  sources: sourceIds,
});

/** A mineral with its products, its processing steps and its place in the world: seeds/minerals.json. */
export const mineralSchema = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  symbol: z.string().min(1),
  group: z.enum(mineralGroups),
  lists: criticalListsSchema,
  stages: z.array(productSchema).min(1),
  conversions: z.array(conversionSchema),
  world: worldSupplySchema,
  central_asia: regionSupplySchema,
  note: z.string().optional(),
  sources: sourceIds,
});
export type Mineral = z.infer<typeof mineralSchema>;
