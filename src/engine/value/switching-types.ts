import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { CorridorId, Stage } from '../../dataset/vocabulary.ts';

/** Which cargo is asked about: one shipment (or one site's part of it), or a mineral, at one stage where that is said. */
export interface SwitchingCargo {
  readonly shipment?: string;
  readonly mineral?: string;
  readonly stage?: Stage;
}

/** Where it should go. */
export type SwitchingWish = { readonly market: string } | { readonly corridor: CorridorId };

/**
 * What is varied to get it there. price-floor: least price at the wanted market, USD/t of product. subsidy: paid for what goes to the wanted
 * market or by the wanted corridor, USD/t. cost-cut: part taken off tariffs and charges on a corridor, 0 to 1. border-time: hours saved
 * in waiting, customs and gauge change at a place.
 */
export type SwitchingMeans =
  | { readonly kind: 'price-floor' | 'subsidy' }
  | { readonly kind: 'cost-cut'; readonly corridor: CorridorId }
  | { readonly kind: 'border-time'; readonly place: string };

export interface SwitchingQuestion {
  /** The world in which it is asked. A choice of market that it holds for this mineral gives way to the question's own. */
  readonly scenario: Scenario;
  readonly cargo: SwitchingCargo;
  readonly wish: SwitchingWish;
  readonly means: SwitchingMeans;
  /**
   * best: the wanted market or corridor carries more than any other (the default for a shipment); majority: it carries half of the
   * tonnes or more (the default for a mineral).
   */
  readonly criterion?: 'best' | 'majority';
  /** End of the search, in the unit of the means. */
  readonly most?: number;
  /** What each market takes at most when cargo chooses, in terms of its baseline purchases; 2 when left out. */
  readonly cap?: number;
}

export type SwitchingUnit = 'USD/t' | 'share' | 'hours';

/** One run of the engine. */
export interface SwitchingPoint {
  readonly x: number;
  /** Part of the cargo's tonnes that goes the wanted way. */
  readonly share: number;
  /** The largest part that goes any other way. */
  readonly rival: number;
  readonly flipped: boolean;
}

export interface SwitchingResult {
  /** flips: at `value`; already: without the means; never: not up to `most`. */
  readonly outcome: 'flips' | 'already' | 'never';
  readonly unit: SwitchingUnit;
  readonly criterion: 'best' | 'majority';
  /** The smallest x found at which the cargo goes the wanted way; null where it never does, or does already. */
  readonly value: number | null;
  /** Largest x tried below the value at which it does not, and the value. */
  readonly bracket: readonly [number, number] | null;
  /** Where nothing is done: 0, or the price on file for a floor. */
  readonly from: number;
  /** End of the search. */
  readonly most: number;
  /** For time at a border: hours that the cargo spends there today. */
  readonly hours_there: number | null;
  /** The runs at one per cent below and above the value, and whether the first stays and the second flips. */
  readonly check: { readonly below: SwitchingPoint; readonly above: SwitchingPoint; readonly holds: boolean } | null;
  /**
   * Why never. no-way: nothing goes the wanted way whatever is done; not-enough: more goes with every step, but too little; flat: more of
   * it moves nothing more, since a quota, the cap of a market, a full line or the want of a way holds the rest.
   */
  readonly reason: 'no-way' | 'not-enough' | 'flat' | null;
  /** Evenly spaced from `from` to twice the way to the value, or to `most`. */
  readonly curve: readonly SwitchingPoint[];
  /** The levers that bring the flip about, value rounded up to four digits; empty where there is none. */
  readonly levers: readonly Lever[];
  /** Runs of the engine. */
  readonly runs: number;
}
