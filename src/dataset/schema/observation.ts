import { z } from 'zod';
import { stages } from '../vocabulary.ts';
import { corridorId, countryCode, identifier, sourceIds, year } from './common.ts';

const benchmarkMode = z.enum(['rail', 'road', 'sea', 'ferry', 'port', 'all', 'rail+ferry', 'sea+rail', 'sea+rail+road', 'rail+ferry+sea']);

/** A part of the modelled cargo: what fits every field; a field that is left out fits all. */
const cargoCount = z.strictObject({
  shipments: z.array(identifier).min(1).optional(),
  minerals: z.array(identifier).min(1).optional(),
  stages: z.array(z.enum(stages)).min(1).optional(),
  /** Countries of the sites, and of the markets. */
  origins: z.array(countryCode).min(1).optional(),
  markets: z.array(countryCode).min(1).optional(),
  /** What goes by the corridor, and through the place. */
  corridor: corridorId.optional(),
  place: identifier.optional(),
});
export type CargoCount = z.infer<typeof cargoCount>;

/** A published time, price, length, volume or capacity to hold the model against: seeds/benchmarks.json. */
export const benchmarkSchema = z.strictObject({
  id: identifier,
  /** Places; absent where the figure is of a whole corridor or average. */
  from: identifier.optional(),
  to: identifier.optional(),
  corridor: corridorId.optional(),
  mode: benchmarkMode,
  commodity: z.string().min(1),
  /** How the cargo travels, so how the model is asked; absent where the figure is of no way. */
  service: z.enum(['block-train', 'wagonload']).optional(),
  /** The shipment of this dataset that the figure describes. */
  shipment: identifier.optional(),
  /** What of the modelled cargo a volume counts. */
  counts: cargoCount.optional(),
  /** Places that the way keeps off: what "via ..." leaves. */
  avoid: z.array(identifier).min(1).optional(),
  /** Tonnes in its 20-foot box; what the model takes for ores and metals where left out. */
  t_per_teu: z.number().positive().optional(),
  /** The hours at this road border hold the change from one lorry to another. */
  holds_transfer: z.literal(true).optional(),
  /** The quickest run that there had been: the quicker of two at least. */
  record: z.literal(true).optional(),
  /** The only ports where the way changes between land and ship, as the source names them; any where left out. */
  ports: z.array(identifier).min(1).optional(),
  /** The way that a ratio or a difference is taken against; its ends are those of the row where left out. */
  against: z.strictObject({ from: identifier.optional(), to: identifier.optional(), corridor: corridorId, mode: benchmarkMode }).optional(),
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
  /** A price for which the rates on file hold no through or lane rate: the bar for money does not count it, see seeds/README.md. */
  no_lane_rate: z.literal(true).optional(),
  /** Why the model is further off than the bar allows, or need not be near: ends that differ, a congested year, an old quote. */
  deviation: z.string().min(1).optional(),
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
  /** What of the modelled cargo it counts; of a share in per cent, `of` is the whole. */
  counts: cargoCount.optional(),
  of: cargoCount.optional(),
  /** Why the model is far off, or has no such figure. */
  deviation: z.string().min(1).optional(),
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
