import type { LeverOf } from '../../dataset/schema/scenario.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';

/** A rule that keeps cargo out of a country. */
export interface CountryRule {
  readonly country: string;
  readonly scope: 'any' | 'transit';
  /** Minerals that the rule holds for; null for all. */
  readonly minerals: ReadonlySet<string> | null;
}

/** Multipliers of one arc's money, hours and variance, and what is added to its money. */
export interface ArcFactors {
  /** Money: the tariff of a haul, the charge of another arc. */
  readonly money: Float64Array;
  readonly hours: Float64Array;
  readonly variance: Float64Array;
  readonly surchargeUsdPerTonne: Float64Array;
}

/** Levers on what a product earns at a market, and what its sale costs. */
export type PriceLever = LeverOf<'price' | 'price-floor' | 'premium' | 'import-tariff' | 'export-duty' | 'export-ban'>;

/** A premium that every route pays which touches one of the arcs. */
export interface WarRisk {
  /** Part of the insured value. */
  readonly share: number;
  /** The selection, as text that is equal for equal areas. */
  readonly area: string;
  /** 1 at the selected hauls. */
  readonly arcs: Uint8Array;
}

/** A scenario turned into what the engine needs: masks and multipliers over the network, and changes to the flows. */
export interface World {
  /** Canonical id of the scenario: equal for equal worlds. */
  readonly key: string;
  /** 1 where an arc is shut for everybody. */
  readonly shutArcs: Uint8Array;
  readonly linkState: readonly LinkState[];
  readonly countryRules: readonly CountryRule[];
  readonly factors: ArcFactors;
  /** Multiplier of the capacity of each link. */
  readonly capacityFactor: Float64Array;
  /** Capacity that a lever sets outright, before it is scaled, tonnes a year, by link index. */
  readonly capacitySet: ReadonlyMap<number, number>;
  /** Ceilings of contained metal by quota id; null lifts the quota. */
  readonly quotas: ReadonlyMap<string, number | null>;
  readonly grantedPermits: ReadonlySet<string>;
  readonly withdrawnPermits: ReadonlySet<string>;
  readonly corridorConstants: ReadonlyMap<CorridorId, number>;
  readonly capitalRate: number | null;
  readonly logitFactor: number;
  readonly flowLevers: readonly (LeverOf<'redirect' | 'refine' | 'service-class'> | PriceLever)[];
  readonly warRisks: readonly WarRisk[];
  readonly subsidies: readonly LeverOf<'subsidy'>[];
  /** Flows that choose their market by netback; of two levers for one flow the last acts. */
  readonly marketChoices: readonly LeverOf<'free-market-choice'>[];
  readonly netbackResponses: readonly LeverOf<'netback-response'>[];
  readonly warnings: readonly string[];
}

export type LinkState = 'open' | 'closed' | 'not-yet-open';
