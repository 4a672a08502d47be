import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { ServiceClass } from '../estimate-types.ts';
import type { ObservedRow } from './observed-rows.ts';

/** Kinds of published figures. */
export type Family = 'days' | 'money' | 'km' | 'volume' | 'capacity' | 'border';

/** What the published figures are needed from seeds/: benchmarks.json, observed-splits.json, deflators.json. */
export type Role = 'calibration' | 'validation';

/**
 * Why a published figure has no modelled one: `input`, the model reads it; `other-cargo`, it counts cargo or vehicles that the model does
 * not hold; `no-way`, the network has no such way; `not-modelled`, the model has no such quantity.
 */
export type NotModelled = 'input' | 'other-cargo' | 'no-way' | 'not-modelled';

/** P10 and P90. */
interface Interval {
  readonly p10: number;
  readonly p90: number;
}

/** A way that a modelled figure was read off, at the middle of all rates. */
export interface TracedWay {
  readonly corridor: CorridorId;
  readonly service: ServiceClass;
  /** Ids of its legs and sea lanes, in the order of travel. */
  readonly legs: readonly string[];
  readonly km: number;
  readonly hours: number;
  /** Money, without the value of time and without corridor constants. */
  readonly usdPerTonne: number;
  readonly usdPerTeu: number;
}

/** A published figure beside the modelled one. Money is USD of 2025: quotes of a known year are brought forward (design 6a.7). */
export interface ValidationRow {
  readonly id: string;
  readonly family: Family;
  readonly role: Role;
  /** True where the value, or the figure it is made of, is read by the model. */
  readonly input: boolean;
  readonly metric: string;
  /** What travels or is measured, as the data words it. */
  readonly what: string;
  readonly unit: string;
  /** Places; null where the figure is of a whole corridor. */
  readonly from: string | null;
  readonly to: string | null;
  readonly corridor: CorridorId | null;
  readonly published: { readonly value: number; readonly low: number; readonly high: number };
  readonly year: number | null;
  readonly modelled: number | null;
  /** The way that it was read off, then the one that it is set against; none where it is a volume, a mean of flows or a border. */
  readonly ways: readonly TracedWay[];
  /** P10 and P90 over draws of the parameters, of a mean where the figure is a time; null where nothing was drawn. */
  readonly range: Interval | null;
  /**
   * P10 and P90 of what one train or ship takes: the mean of each draw and how single runs scatter about it. Published times are of single
   * runs or a few of them, so these judge; of a record, of the quicker of two runs. Null where the figure is no time of a run, or nothing was drawn.
   */
  readonly rangeOfOne: Interval | null;
  /** (modelled - published) / published. */
  readonly error: number | null;
  /**
   * Whether the published range, widened by half a unit of its last printed place, and the modelled one overlap: that of one run where
   * there is one, else that of the mean, else the point.
   */
  readonly overlaps: boolean | null;
  /** The same for the range of the mean. */
  readonly overlapsMean: boolean | null;
  /**
   * False where the dataset has no through or lane rate for the cargo of a price, so that its parts are taken from other lanes: the bar
   * for money does not count it (design 10).
   */
  readonly hasLaneRate: boolean;
  readonly notModelled: NotModelled | null;
  /** Why it may be far off, as seeds/benchmarks.json states it. */
  readonly deviation: string | null;
  readonly source: string;
}

/** The bars that validation rows are held to (design 10). */
export interface Bar {
  readonly family: 'km' | 'days' | 'money';
  readonly role: Role;
  readonly rows: number;
  readonly medianAbsoluteError: number | null;
  readonly bar: number;
  readonly met: boolean | null;
  /** The same over the rows that the bar does not count too: prices without a through or lane rate. */
  readonly all: { readonly rows: number; readonly medianAbsoluteError: number | null };
}

export interface ValidationSummary {
  readonly bars: readonly Bar[];
  /** Rows whose published range overlaps the modelled one, of those that have both. */
  readonly overlap: readonly {
    readonly role: Role;
    readonly rows: number;
    readonly share: number | null;
    /** The same with the ranges of means alone. */
    readonly shareOfMeans: number | null;
    readonly bar: number;
    readonly met: boolean | null;
  }[];
  /** Validation rows whose ranges do not overlap, or that are off by more than the greatest error, without a stated reason. */
  readonly unexplained: readonly string[];
  readonly greatestError: number;
}

export interface Validation {
  /** Worst first; those without a modelled figure last. */
  readonly calibration: readonly ValidationRow[];
  readonly validation: readonly ValidationRow[];
  readonly observed: readonly ObservedRow[];
  readonly summary: ValidationSummary;
  readonly draws: number;
}
