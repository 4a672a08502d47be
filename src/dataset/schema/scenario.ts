import * as z from 'zod/mini';
import { constraintIds, corridorIds, legModes, maturities, stages } from '../vocabulary.ts';

/**
 * Scenarios and levers. Written with zod/mini, since the link codec of the first view reads them too.
 * Every lever says one change to the world; a scenario is a named list of them and a year.
 */

const text = z.string().check(z.minLength(1), z.maxLength(200));
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.@-]{0,79}$/));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const share = z.number().check(z.minimum(0), z.maximum(1));
const factor = z.number().check(z.minimum(0), z.maximum(100));
const year = z.int().check(z.minimum(2000), z.maximum(2100));

/** Which arcs a lever acts on: those that meet every named condition. */
export const selectionSchema = z.object({
  corridor: z.optional(z.enum(corridorIds)),
  country: z.optional(country),
  mode: z.optional(z.enum(legModes)),
  /** Border, gauge and port arcs at this place; haul arcs that touch it. */
  place: z.optional(id),
  leg: z.optional(id),
});
export type Selection = z.infer<typeof selectionSchema>;

/** Which shipments a lever acts on: those that meet every named condition. */
export const shipmentSelectionSchema = z.object({
  shipment: z.optional(id),
  mineral: z.optional(id),
  stage: z.optional(z.enum(stages)),
  country: z.optional(country),
  site: z.optional(id),
  market: z.optional(id),
});
export type ShipmentSelection = z.infer<typeof shipmentSelectionSchema>;

const closeCountry = z.object({
  type: z.literal('close-country'),
  country,
  /** any: nothing moves there; transit: cargo that neither starts nor ends there may not pass. */
  scope: z.enum(['any', 'transit']),
  /** Only for these minerals; all of them when left out. */
  minerals: z.optional(z.array(id)),
});
const openCountry = z.object({ type: z.literal('open-country'), country });
const closeCorridor = z.object({ type: z.literal('close-corridor'), corridor: z.enum(corridorIds) });
const openCorridor = z.object({ type: z.literal('open-corridor'), corridor: z.enum(corridorIds) });
const closeLeg = z.object({ type: z.literal('close-leg'), leg: id });
/** Opens a closed or planned leg, whatever its year and status. */
const openLeg = z.object({ type: z.literal('open-leg'), leg: id });
/** A place is a station, border, port or chokepoint. */
const closePlace = z.object({ type: z.literal('close-place'), place: id });
const openPlace = z.object({ type: z.literal('open-place'), place: id });

const scale = z.object({
  type: z.literal('scale'),
  /** tariff: money of haulage; charge: fixed money at borders, gauge changes and ports; time: hours of haulage; dwell: hours there; capacity: tonnes. */
  what: z.enum(['tariff', 'charge', 'time', 'dwell', 'capacity', 'variance']),
  factor,
  on: selectionSchema,
});
/** Capacity of every selected leg, tonnes a year. */
const setCapacity = z.object({
  type: z.literal('set-capacity'),
  t_per_y: z.number().check(z.minimum(0), z.maximum(1e9)),
  on: selectionSchema,
});
/** Fixed addition to the money of every selected haul leg (insurance, war risk), USD a tonne. */
const surcharge = z.object({
  type: z.literal('surcharge'),
  usd_per_t: z.number().check(z.minimum(-1000), z.maximum(10000)),
  on: selectionSchema,
});

/** Yearly ceiling of contained metal for a constraint on the legs between two groups of countries' ports, tonnes; null lifts it. */
const quota = z.object({
  type: z.literal('quota'),
  quota: id,
  t_contained_per_y: z.nullable(z.number().check(z.minimum(0), z.maximum(1e9))),
});
/** Grants or withdraws a permit (russia-transit-permit). */
const permit = z.object({ type: z.literal('permit'), permit: z.enum(constraintIds), granted: z.boolean() });

const redirect = z.object({
  type: z.literal('redirect'),
  on: shipmentSelectionSchema,
  to_market: id,
  /** Part of the tonnes that goes to the other market. */
  share,
});
const refine = z.object({
  type: z.literal('refine'),
  mineral: id,
  from: z.enum(stages),
  to: z.enum(stages),
  /** Product of the later stage, where the mineral has several. */
  product: z.optional(text),
  /** Where the refining is done: the country of origin of the flows, or one site. */
  country: z.optional(country),
  site: z.optional(id),
  /** Part of the tonnes that is refined at home. */
  share,
  /** Metal recovered; the mineral's own figure when left out. */
  recovery: z.optional(share),
  /** Market that buys the later product; the buyer of the earlier one when left out. */
  to_market: z.optional(id),
});
const service = z.object({ type: z.literal('service-class'), on: shipmentSelectionSchema, service: z.enum(['block-train', 'wagonload']) });
/** Capital rate that sets the value of time, a year. */
const capitalRate = z.object({ type: z.literal('capital-rate'), rate: share });
/** Sets the constant of a corridor, as a share of a flow's best baseline cost: contracts, licences, sanctions and habit that no tariff shows. */
const corridorConstant = z.object({
  type: z.literal('corridor-constant'),
  corridor: z.enum(['northern', 'middle', 'eastern', 'southern']),
  share_of_best_cost: z.number().check(z.minimum(0), z.maximum(10)),
});

const usd = z.number().check(z.minimum(0), z.maximum(1e9));
/** Markets and origins that a price lever is for; all of them when left out. */
const parties = {
  markets: z.optional(z.array(id)),
  /** Countries whose cargo gets it: members of a trade zone. */
  origins: z.optional(z.array(country)),
};
/** A product: a mineral at a stage, by name where the stage has several. */
const product = { mineral: id, stage: z.enum(stages), product: z.optional(text) };
/** Sets the price of a product at every market, USD of 2025 a tonne. */
const price = z.object({ type: z.literal('price'), ...product, usd_per_t: usd });
/** Least price that the named markets pay, USD a tonne. */
const priceFloor = z.object({ type: z.literal('price-floor'), ...product, usd_per_t: usd, ...parties });
/** What the named markets pay on top: USD a tonne, a part of the price, or both; below zero a discount. */
const premium = z.object({
  type: z.literal('premium'),
  mineral: id,
  stage: z.optional(z.enum(stages)),
  usd_per_t: z.optional(z.number().check(z.minimum(-1e6), z.maximum(1e6))),
  share: z.optional(z.number().check(z.minimum(-1), z.maximum(10))),
  ...parties,
});
/** Ad valorem tariff of an importing country or one market, part of the CIF price; all minerals when none is named. */
const importTariff = z.object({
  type: z.literal('import-tariff'),
  country: z.optional(country),
  market: z.optional(id),
  mineral: z.optional(id),
  stage: z.optional(z.enum(stages)),
  share: z.number().check(z.minimum(0), z.maximum(10)),
  origins: z.optional(z.array(country)),
});
/** Ad valorem duty of a country of origin, part of the CIF price; not due inside its customs union. */
const exportDuty = z.object({
  type: z.literal('export-duty'),
  country,
  mineral: z.optional(id),
  stage: z.optional(z.enum(stages)),
  share,
});
/** Nothing of this leaves its country of origin. */
const exportBan = z.object({ type: z.literal('export-ban'), country, mineral: id, stage: z.optional(z.enum(stages)) });
/** Metres by which the Caspian stands lower than ships need for a full load: less cargo a sailing, so less capacity and a dearer tonne. */
const caspianLevel = z.object({ type: z.literal('caspian-level'), fall_m: z.number().check(z.minimum(0), z.maximum(4)) });
/** Risk premium of a route that touches the selection, part of the insured value, once a voyage. */
const warRisk = z.object({ type: z.literal('war-risk'), share, on: selectionSchema });
/** Paid to the shipper for every tonne of these shipments that goes by the corridor, or by any. */
const subsidy = z.object({
  type: z.literal('subsidy'),
  usd_per_t: z.number().check(z.minimum(0), z.maximum(1e6)),
  on: shipmentSelectionSchema,
  corridor: z.optional(z.enum(corridorIds)),
});
/** Shippers choose the market by netback instead of serving fixed offtake. */
const freeMarketChoice = z.object({
  type: z.literal('free-market-choice'),
  on: shipmentSelectionSchema,
  /** What each market takes at most, in terms of its baseline purchases; 2 when left out. */
  cap: z.optional(z.number().check(z.minimum(0), z.maximum(1e6))),
  /** Markets to choose from beside those that buy the mineral already. */
  markets: z.optional(z.array(id)),
});
/** Tonnes follow the netback: q = q0 (netback / baseline netback) ^ elasticity. */
const netbackResponse = z.object({
  type: z.literal('netback-response'),
  elasticity: z.number().check(z.minimum(0), z.maximum(3)),
  on: shipmentSelectionSchema,
});
/** Multiplies the logit scale: over 1 shippers follow cost more closely. */
const logitScale = z.object({ type: z.literal('logit-scale'), factor: z.number().check(z.minimum(0.01), z.maximum(1000)) });

export const leverSchema = z.discriminatedUnion('type', [
  closeCountry,
  openCountry,
  closeCorridor,
  openCorridor,
  closeLeg,
  openLeg,
  closePlace,
  openPlace,
  scale,
  setCapacity,
  surcharge,
  quota,
  permit,
  redirect,
  refine,
  service,
  price,
  priceFloor,
  premium,
  importTariff,
  exportDuty,
  exportBan,
  caspianLevel,
  warRisk,
  subsidy,
  freeMarketChoice,
  netbackResponse,
  capitalRate,
  corridorConstant,
  logitScale,
]);
export type Lever = z.infer<typeof leverSchema>;
export type LeverOf<T extends Lever['type']> = Extract<Lever, { type: T }>;

/** A named world: seeds/scenarios/<id>.json. */
export const scenarioSchema = z.object({
  id,
  title: text,
  year,
  maturity: z._default(z.enum(maturities), 'under-construction'),
  levers: z.array(leverSchema),
  /**
   * Levers that the baseline of the same year has while this scenario is held against it: what opens by its date anyway is held back there,
   * so that the comparison shows what it changes.
   */
  against: z.optional(z.array(leverSchema)),
  /** What the scenario stands for, and what it leaves out. */
  notes: z._default(z.string(), ''),
  leaves_out: z._default(z.string(), ''),
  sources: z._default(z.array(id), []),
});
export type Scenario = z.infer<typeof scenarioSchema>;
