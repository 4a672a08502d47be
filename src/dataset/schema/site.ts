import { z } from 'zod';
import { engagementForms, siteKinds, siteStatuses } from '../vocabulary.ts';
import { confidence, countryCode, identifier, names, sourceIds, stage, year } from './common.ts';

export const ownerSchema = z.strictObject({
  name: z.string(),
  /** Where the owner is registered, or EU for a bank of the union; an owner without a known country is left out. */
  country: countryCode,
  share_pct: z.number().min(0).max(100).optional(),
});

/** A mine, concentrator, smelter, refinery or plant: one Point feature of geo/sites.geojson, flattened. */
export const siteSchema = names.extend({
  id: identifier,
  /** Map label, at most 18 characters. */
  name_short: z.string().min(1).max(18),
  /** The same on a Russian and a Kazakh map, where known. */
  name_short_ru: z.string().min(1).max(18).optional(),
  name_short_kk: z.string().min(1).max(18).optional(),
  /** Side of the point that the label stands on, for sites on trunk lines. */
  label_dir: z.enum(['n', 'e', 's', 'w', 'ne', 'nw', 'se', 'sw']).optional(),
  /** 1 is labelled first. */
  rank: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  country: countryCode,
  region: z.string(),
  kind: z.enum(siteKinds),
  commodities: z.array(z.string()).min(1),
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  precision_km: z.number().positive(),
  coord_source: z.string(),
  status: z.enum(siteStatuses),
  status_year: year,
  products: z.array(
    z.strictObject({
      product: z.string(),
      stage,
      capacity_t_y: z.number().positive().optional(),
      production_t: z.number().positive().optional(),
      production_year: year.optional(),
    }),
  ),
  operator: z.string().optional(),
  owners: z.array(ownerSchema),
  engagement: z.array(
    z.strictObject({
      /** State or bloc, or several banks together. */
      partner: z.union([countryCode, z.literal('multilateral')]),
      form: z.enum(engagementForms),
      year: year.optional(),
      usd_m: z.number().optional(),
      note: z.string(),
    }),
  ),
  exports_to: z.array(
    z.strictObject({ market: countryCode, product: z.string(), year: year.optional(), share_pct: z.number().min(0).max(100).optional() }),
  ),
  capex_usd_m: z.number().positive().optional(),
  nearest_railhead: z.string().optional(),
  confidence,
  notes: z.string(),
  sources: sourceIds,
  /** Which fields each source bears out. */
  supports: z.record(identifier, z.array(z.string())).optional(),
});
export type Site = z.infer<typeof siteSchema>;

/** The way from a site to its railhead: seeds/access.json. */
export const accessSchema = z.strictObject({
  site: identifier,
  railhead: identifier,
  mode: z.enum(['rail-siding', 'road']),
  km: z.number().positive(),
  straight_km: z.number().nonnegative(),
  basis: z.enum(['estimated', 'reported']),
  note: z.string().optional(),
});
export type Access = z.infer<typeof accessSchema>;
