import type { CorridorId, LegMode } from '../../dataset/vocabulary.ts';
import type { RateBook } from '../cost/rates.ts';

/** A state: a place in one mode and gauge. `quay` is the land side of a port without rail or road in the data. */
export type StateKind = 'rail-1435' | 'rail-1520' | 'rail-1676' | 'road' | 'quay' | 'sea' | 'border' | 'ferry' | 'market';

export interface StateNode {
  readonly place: string;
  readonly kind: StateKind;
}

export type ArcKind = 'haul' | 'border' | 'gauge' | 'port' | 'transfer' | 'arrival';

/**
 * What an arc costs, before any shipment is known, by service class [block train, wagonload].
 * Money is split into a part per tonne and a part per 20-foot box, since boxes of different products weigh differently.
 */
export interface ArcRates {
  readonly usdPerTonne: readonly [number, number];
  readonly usdPerTeu: readonly [number, number];
  readonly hours: readonly [number, number];
  readonly hoursVariance: readonly [number, number];
  readonly co2eKgPerTonne: number;
}

/** Prices one arc under a rate book. Arcs that cost the same share one, which is then asked once. */
export type ArcPricing = (book: RateBook) => ArcRates;

export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly kind: ArcKind;
  readonly mode: LegMode | null;
  /** Id as an itinerary shows it. */
  readonly id: string;
  /** Index into Network.links of the leg or lane that the arc belongs to, -1 for arcs inside a place. */
  readonly link: number;
  /** Drawn from the leg's `from` to its `to`. */
  readonly forward: boolean;
  readonly km: number;
  readonly countryKm: readonly { readonly country: string; readonly km: number }[];
  /** Countries whose closure shuts the arc. */
  readonly countries: readonly string[];
  /** Places whose closure shuts the arc. */
  readonly places: readonly string[];
  readonly corridors: readonly CorridorId[];
  /** Corridors that the arc is a way into: what closing a corridor shuts, and where its constant is charged. */
  readonly gateways: readonly CorridorId[];
  readonly rates: ArcRates;
}

/** A leg or a sea lane, as the network knows it. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mode: LegMode;
  readonly km: number;
  readonly countries: readonly string[];
  readonly status: 'operating' | 'construction' | 'planned';
  readonly openYear: number | null;
  readonly capacityTonnesPerYear: number | null;
  readonly corridors: readonly CorridorId[];
}

/** The state graph of everything that exists or is planned; a scenario only masks and scales it. */
export interface Network {
  readonly states: readonly StateNode[];
  readonly arcs: readonly Arc[];
  /** How each arc is priced, in the order of the arcs: another rate book gives the same network at other rates. */
  readonly pricing: readonly ArcPricing[];
  readonly links: readonly Link[];
  readonly linkIndex: ReadonlyMap<string, number>;
  readonly placeCountry: ReadonlyMap<string, string>;
  /** Index of the place of each state: a route may change state in a place but not come back to it. */
  readonly placeOf: Int32Array;
  /** State where cargo from a railhead starts, by place id. */
  readonly startState: (place: string) => number | null;
  /** Part of a Caspian ship's cargo that each metre of lower water costs. */
  readonly caspianLoadingLossPerM: number;
  /** Sink of a set of delivery places, by the key that `deliveryKey` makes. */
  readonly sinks: ReadonlyMap<string, number>;
}
