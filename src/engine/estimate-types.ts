import type { Lever } from '../dataset/schema/scenario.ts';
import type { CorridorId, LegMode, Maturity, Stage } from '../dataset/vocabulary.ts';

/**
 * The shape of an estimate. It is also the JSON that the command line prints: names, units and meanings here are stable.
 * `_y` is a year, `_t` a tonne of product, USD are of 2025, hours are hours (the screen shows days), shares run from 0 to 1.
 */

export type ServiceClass = 'block-train' | 'wagonload';

/** What a step of an itinerary is: haulage, or one of the arcs between states of a place. */
export type StepKind = 'access' | 'haul' | 'border' | 'gauge' | 'port' | 'transfer';

export interface RouteStep {
  /** The leg or lane; for a transfer `<kind>:<place>`, for a border `border:<leg>`, for access `access:<site>`. */
  readonly id: string;
  readonly kind: StepKind;
  /** Mode of a haul or access; the kind again for the others. */
  readonly mode: LegMode | 'border' | 'gauge' | 'port' | 'transfer';
  readonly from: string;
  readonly to: string;
  readonly km: number;
  readonly hours: number;
  /** Money only, without the value of time. */
  readonly cost_usd_per_t: number;
  readonly co2e_kg_per_t: number;
}

/** Where the generalised cost of a route comes from, USD per tonne; the parts sum to generalised_cost_usd_per_t. */
export interface CostBreakdown {
  readonly access: number;
  readonly haul: number;
  readonly border: number;
  readonly gauge: number;
  readonly port: number;
  readonly sea: number;
  /** Hazard and war-risk additions that a lever or a class brings. */
  readonly surcharge: number;
  readonly insurance: number;
  /** Value of time of the mean hours. */
  readonly time: number;
  /** Value of reliability of the spread of hours. */
  readonly reliability: number;
  /** The calibrated constant of the corridor: contracts, licences, sanctions, habit. */
  readonly corridor_constant: number;
}

/**
 * Where the price of a tonne goes, USD of 2025 per dry tonne (method 6):
 * stage_price + floor + premium - freight - moisture - insurance - import_duty - export_duty + subsidy = netback.
 */
export interface NetbackBreakdown {
  /** Price of the stage, CIF at the market (design 6a.21). */
  readonly stage_price: number;
  /** What a price floor adds to it. */
  readonly floor: number;
  /** What a premium adds; below zero a discount. */
  readonly premium: number;
  /** Treatment and refining charge that the stage price is reduced by already: for information, not part of the sum. */
  readonly treatment_within: number;
  /** Haulage and charges in money, without insurance. */
  readonly freight: number;
  /** What the water in a concentrate adds to the freight of a dry tonne. */
  readonly moisture: number;
  readonly insurance: number;
  readonly import_duty: number;
  readonly export_duty: number;
  readonly subsidy: number;
  readonly netback: number;
}

export interface RouteEstimate {
  /** Name of the way: the corridor and a hash of its arcs; stable for one dataset. */
  readonly id: string;
  readonly corridor: CorridorId;
  /** Part of the shipment's tonnes; with the stranded part the shares of its routes sum to one. */
  readonly share: number;
  readonly tonnes_y: number;
  /** Money: haulage, charges and insurance; no value of time, no corridor constant. */
  readonly cost_usd_per_t: number;
  readonly generalised_cost_usd_per_t: number;
  readonly hours: number;
  readonly hours_sd: number;
  readonly km: number;
  readonly co2e_kg_per_t: number;
  /** Land kilometres by country, largest first. */
  readonly countries: readonly { readonly country: string; readonly km: number }[];
  /** Countries that the route transits: land or port, neither the site's nor the market's. */
  readonly transit: readonly string[];
  readonly legs: readonly RouteStep[];
  readonly breakdown: CostBreakdown;
  /** What a tonne leaves at the gate by this route, USD; null where no price is known. */
  readonly netback_usd_per_t: number | null;
}

/** Why tonnes stay behind. Countries are codes, places and markets are ids. */
export interface StrandedReason {
  readonly code: 'market-closed' | 'origin-closed' | 'no-route' | 'limit-full' | 'too-dear' | 'export-ban';
  readonly railhead: string;
  readonly market: string;
  /** Countries closed altogether or to transit. */
  readonly closed: readonly string[];
  readonly closed_to_transit: readonly string[];
  /** Countries that this cargo may not cross, by its own marks or for want of a permit. */
  readonly barred: readonly string[];
  readonly barred_modes: readonly string[];
  /** Shared limits that are used up. */
  readonly limits: readonly string[];
}

export interface ShipmentEstimate {
  /** `<shipment>@<site>` where a shipment has several sites. */
  readonly id: string;
  readonly shipment: string;
  readonly site: string;
  readonly origin_country: string;
  readonly market: string;
  readonly market_country: string;
  readonly mineral: string;
  readonly product: string;
  readonly stage: Stage;
  readonly service_class: ServiceClass;
  readonly tonnes_y: number;
  readonly moved_t_y: number;
  readonly stranded_t_y: number;
  /** True when no open route exists at all. */
  readonly stranded: boolean;
  /** Why tonnes are stranded, in English words: no open route, a limit that is used up, or a way that costs more than the cargo. */
  readonly reason?: string;
  /** The same as data, for screens in other languages. */
  readonly reason_parts?: StrandedReason;
  readonly value_usd_y: number | null;
  /** price: a published or derived price; upper-bound: gross value before processing; none: left out of value shares. */
  readonly value_basis: 'price' | 'upper-bound' | 'none';
  /** True for cargo that flies: reported apart, not on the network. */
  readonly by_air: boolean;
  /** Means over the routes, weighted by share; null when stranded or by air. */
  readonly cost_usd_per_t: number | null;
  readonly hours: number | null;
  readonly km: number | null;
  readonly co2e_kg_per_t: number | null;
  /** What a tonne leaves at the gate, USD, mean over the routes; null where nothing moves or no price is known. */
  readonly netback_usd_per_t: number | null;
  readonly netback: NetbackBreakdown | null;
  /** Freight, water and insurance as a part of the price at the market; null as above. */
  readonly freight_share_of_value: number | null;
  /** Best first. */
  readonly routes: readonly RouteEstimate[];
}

/** Four kinds of dependence, never blended (design section 2, method T1). Shares of what moves, by country. */
export interface DependenceRow {
  readonly country: string;
  readonly transit_share_tonnes: number;
  readonly transit_share_value: number;
  readonly transit_share_tkm: number;
  readonly any_share_tonnes: number;
  readonly any_share_value: number;
  readonly any_share_tkm: number;
  readonly market_share_tonnes: number;
  readonly market_share_value: number;
  readonly processing_share: number;
  readonly ownership_share: number;
}

export interface CorridorRow {
  readonly id: CorridorId;
  readonly tonnes_y: number;
  readonly share_tonnes: number;
  readonly share_value: number;
}

export interface Totals {
  readonly tonnes_y: number;
  readonly moved_t_y: number;
  readonly value_usd_y: number;
  /** Part of the tonnes that has a value (price or upper bound). */
  readonly value_coverage: number;
  readonly cost_usd_y: number;
  readonly cost_usd_per_t: number;
  readonly days_mean: number;
  readonly km_mean: number;
  readonly co2e_t_y: number;
  readonly stranded_t_y: number;
  readonly air_t_y: number;
  /** Freight as a part of the value that moves. */
  readonly freight_share_of_value: number;
  /** What the cargo that moves and has a price leaves at the gates, USD a year. */
  readonly netback_usd_y: number;
}

/** The figures of one group of shipments: all of them, one mineral, or one country of origin. */
export interface Aggregate {
  readonly totals: Totals;
  readonly dependence: readonly DependenceRow[];
  readonly corridors: readonly CorridorRow[];
  /** Herfindahl-Hirschman index over corridors by tonnes, 0 to 1 (method T2). */
  readonly hhi: number;
  /** exp of the Shannon entropy over corridors. */
  readonly effective_routes: number;
  /** Part of the value whose owner is not known: shown, never reallocated. */
  readonly ownership_unknown_share: number;
}

/** Tonnes on one leg or sea lane by corridor: what the map draws. */
export interface LinkFlow {
  readonly leg: string;
  readonly corridor: CorridorId;
  /** From the leg's `from` to its `to`. */
  readonly forward_t_y: number;
  readonly backward_t_y: number;
}

/** A shared limit that the assignment met. */
export interface CapacityUse {
  readonly id: string;
  /** Legs that share the limit. */
  readonly legs: readonly string[];
  readonly capacity_t_y: number;
  readonly background_t_y: number;
  readonly used_t_y: number;
  /** Saving per extra tonne of capacity, USD: the behavioural bottleneck value (method 4.3). Zero where the limit does not bind. */
  readonly shadow_usd_per_t: number;
}

export interface Estimate extends Aggregate {
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly maturity: Maturity;
    readonly levers: readonly Lever[];
    /** Canonical id: the same world gives the same id, whatever the order of its levers. */
    readonly canonical_id: string;
  };
  readonly shipments: readonly ShipmentEstimate[];
  readonly by_mineral: readonly (Aggregate & { readonly mineral: string })[];
  readonly by_origin: readonly (Aggregate & { readonly country: string })[];
  readonly links: readonly LinkFlow[];
  readonly capacities: readonly CapacityUse[];
  /** Legs that the scenario or the year keeps shut, and why: what the map strikes or dashes. */
  readonly closed_legs: readonly { readonly leg: string; readonly why: 'closed' | 'not-yet-open' }[];
  /** Things the reader of the levers should know: a conflict, a lever that reached nothing. */
  readonly warnings: readonly string[];
}

/** One figure in two scenarios. */
export interface Change {
  readonly a: number;
  readonly b: number;
}

/** What changes from estimate A to estimate B: src/engine/compare.ts. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly totals: { readonly [K in keyof Totals]: Change };
  /** Tonnes that go by another corridor in B than in A, and what they pay more. */
  readonly rerouted_t_y: number;
  readonly rerouted_extra_usd_per_t: number | null;
  readonly rerouted_extra_days: number | null;
  readonly dependence: readonly { readonly country: string; readonly a: DependenceRow; readonly b: DependenceRow }[];
  readonly corridors: readonly { readonly id: CorridorId; readonly a: CorridorRow; readonly b: CorridorRow }[];
  readonly hhi: Change;
  readonly shipments: readonly {
    readonly id: string;
    readonly in_a: boolean;
    readonly in_b: boolean;
    readonly rerouted_t_y: number;
    readonly newly_stranded_t_y: number;
    readonly cost_usd_per_t: Change | null;
    readonly hours: Change | null;
  }[];
  /** Links that carry tonnes in A and none in B. */
  readonly lost_links: readonly { readonly leg: string; readonly corridor: CorridorId; readonly t_y: number }[];
}
