import type { LeverOf, Scenario } from '../../dataset/schema/scenario.ts';
import type { Stage } from '../../dataset/vocabulary.ts';
import type { Breakeven, RefiningChoice } from './breakeven-distance.ts';

export interface RefiningQuestion {
  /** The world before; levers of it that refine the same mineral from the same stage are left out. */
  readonly scenario: Scenario;
  readonly mineral: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly product?: string;
  /** Only cargo of this country. */
  readonly country?: string;
  /** Part of the tonnes that is refined; 1 when left out. */
  readonly share?: number;
  /** Market that buys the later product; the buyer of the earlier one when left out. */
  readonly to_market?: string;
}

/** The cargo in one of its two forms. Money is USD of 2025 a year. */
export interface RefiningSide {
  /** Tonnes that move. */
  readonly tonnes_y: number;
  readonly stranded_t_y: number;
  readonly contained_t_y: number;
  /** Null where a product has no price on file. */
  readonly value_usd_y: number | null;
  readonly freight_usd_y: number;
  readonly freight_share: number | null;
  readonly netback_usd_y: number | null;
  readonly km: number;
  readonly days: number;
  readonly co2e_t_y: number;
  /** Tonnes by country of the market. */
  readonly markets: readonly { readonly country: string; readonly tonnes_y: number }[];
}

/**
 * The formula of method 6 solved for the cost in place of the distance: exact from freight and mass balance alone. The value of the
 * metal plays no part in it, so it tells home refining from refining at the buyer's, and holds where a product has no price.
 */
export interface BreakevenCost {
  /** What home refining may cost per tonne of metal that goes in: treatment charges that fall away, and the freight saved on today's way. Below 0 where hauling the later form costs more. */
  readonly usd_per_t_metal: number;
  /** The same per tonne of the later product. */
  readonly usd_per_t_product: number;
  /** Kilometres that each USD per tonne of the later product needs, beyond the charges that fall away; null where distance saves nothing. */
  readonly km_per_usd: number | null;
}

export interface RefiningResult {
  readonly lever: LeverOf<'refine'>;
  readonly before: RefiningSide;
  readonly after: RefiningSide;
  /** Mass balance a year: what goes in (dry), what comes out, what stays behind as slag, tailings and gas, and the metal in each. */
  readonly mass: {
    readonly in_t: number;
    readonly out_t: number;
    readonly left_t: number;
    readonly metal_in_t: number;
    readonly metal_out_t: number;
    readonly recovery: number;
  };
  /** Power that the steps take, kWh a year and per tonne of product; null where a step has none on file. */
  readonly energy: { readonly kwh_y: number; readonly kwh_per_t: number } | null;
  /** Operating cost on file, USD a year; null where a step has none. Plants, power and reagents beyond it are left out. */
  readonly operating_usd_y: number | null;
  /** Treatment and refining charges that the seller of the earlier form pays within its price, USD a year. */
  readonly charges_usd_y: number;
  /**
   * What refining may cost in all before it pays less than selling the earlier form: netback after less netback before, USD per tonne of
   * metal that goes in; null where a product has no price, or no more than an upper bound.
   */
  readonly most_usd_per_t_metal: number | null;
  /** The same per tonne of the later product; null where a product has no price. */
  readonly most_usd_per_t_product: number | null;
  readonly breakeven: {
    /** What the formula was fed with; the cost of home refining is null where a step has none on file. */
    readonly choice: Omit<RefiningChoice, 'homeUsdPerTonne'> & { readonly homeUsdPerTonne: number | null };
    /** Null where the cost of home refining is not on file. */
    readonly distance: Breakeven | null;
    /** Home refining may cost this much more than exporting, USD per tonne of metal, for the freight that it saves on today's way. */
    readonly saved_usd_per_t_metal: number;
    readonly km: number;
    /** The other side of the formula, which no cost on file is needed for. */
    readonly cost: BreakevenCost;
  };
  /** Who buys the later product already, tonnes of contained metal a year in the scenario without the lever, largest first. */
  readonly buyers: readonly { readonly market: string; readonly country: string; readonly contained_t_y: number }[];
}
