import { z } from 'zod';
import { corridorId, countryCode, identifier, sourceIds, year } from './common.ts';

/** A published time, price, length, volume or capacity to hold the model against: seeds/benchmarks.json. */
export const benchmarkSchema = z.strictObject({
  id: identifier,
  /** Places; absent where the figure is of a whole corridor or average. */
  from: identifier.optional(),
  to: identifier.optional(),
  corridor: corridorId.optional(),
  mode: z.enum(['rail', 'road', 'sea', 'ferry', 'port', 'all', 'rail+ferry', 'sea+rail', 'sea+rail+road', 'rail+ferry+sea']),
  commodity: z.string().min(1),
  /** What is measured, with its unit: days, usd_per_feu, km, tonnes_y ... */
  metric: z.string().regex(/^[a-z0-9_]+$/),
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  year: year.optional(),
  kind: z.literal('projection').optional(),
  /** Kind of measure, over which the two roles are spread. */
  family: z.enum(['days', 'money', 'km', 'volume', 'capacity', 'border']),
  /** calibration rows may shape parameters; validation rows only judge the result. See seeds/README.md for the rule. */
  role: z.enum(['calibration', 'validation']),
  /** The value itself is an input of the model (a capacity, a border average, the length of one leg). */
  input: z.literal(true).optional(),
  /** Rates that were derived from the same page: agreement is then no independent proof. */
  informs: z.array(identifier).optional(),
  /** Table within the source. */
  table: z.string().optional(),
  note: z.string().optional(),
  source: identifier,
});
export type Benchmark = z.infer<typeof benchmarkSchema>;

/** How cargo was seen to split over routes, or what bound it: seeds/observed-splits.json. */
export const observedSplitSchema = z.strictObject({
  id: identifier,
  what: z.string().min(1),
  value: z.number(),
  unit: z.string().min(1),
  year,
  corridor: corridorId.optional(),
  mineral: identifier.optional(),
  /** constraint: a rule or stop, not a share; background: cargo outside the modelled shipments. */
  kind: z.enum(['constraint', 'background']).optional(),
  note: z.string(),
  source: identifier,
});
export type ObservedSplit = z.infer<typeof observedSplitSchema>;

/** Two letters, a bloc, or a group as companies report it. */
const tradePartner = z.union([countryCode, z.enum(['WLD', 'CA5', 'WEST', 'ASIA', 'EUR', 'AMERICAS'])]);

/** A published trade figure: seeds/trade.json. WLD is the world, CA5 the five states. */
export const tradeSchema = z.strictObject({
  id: identifier,
  reporter: tradePartner,
  partner: tradePartner,
  /** Mineral id, or "all". */
  mineral: z.string().min(1),
  product: z.string().min(1),
  hs_code: z.string().optional(),
  year,
  /** Part of the year that the figure covers; the whole year when absent. */
  period: z.string().optional(),
  tonnes: z.number().nonnegative().optional(),
  usd_m: z.number().nonnegative().optional(),
  unit_value_usd_t: z.number().nonnegative().optional(),
  share_of_reporter_exports_pct: z.number().min(0).max(100).optional(),
  share_basis: z.string().optional(),
  partner_share_of_imports_pct: z.number().min(0).max(100).optional(),
  export_share_of_output_pct: z.number().min(0).max(100).optional(),
  world_share_pct: z.number().min(0).max(100).optional(),
  partner_rank: z.int().positive().optional(),
  route: z.string().optional(),
  route_share_of_western_shipments_pct: z.number().min(0).max(100).optional(),
  note: z.string().optional(),
  sources: sourceIds.min(1),
});
export type Trade = z.infer<typeof tradeSchema>;
