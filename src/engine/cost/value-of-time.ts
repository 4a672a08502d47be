import { hoursPerYear, type UsdPerTonne, type UsdPerTonneHour, usdPerTonne, usdPerTonneHour } from '../units.ts';

/** What waiting costs the owner of the cargo. Wages and wagon hire sit in the tariffs, so this is cargo only (method 2.1). */
export interface TimeValues {
  /** Capital rate and rate of decay, a year. */
  readonly capitalRate: number;
  readonly depreciationRate: number;
  /** What a shipper pays for an hour beyond the capital tied up. */
  readonly shipperUsdPerTonneHour: number;
}

/**
 * Value of time of a cargo: VOT = V (r + rho) / 8760 + e (method 2.1).
 *
 * @param cargoUsdPerTonne value of the cargo; null, where it is not known, counts as zero
 */
export function valueOfTime(cargoUsdPerTonne: number | null, values: TimeValues): UsdPerTonneHour {
  return usdPerTonneHour(
    ((cargoUsdPerTonne ?? 0) * (values.capitalRate + values.depreciationRate)) / hoursPerYear + values.shipperUsdPerTonneHour,
  );
}

/** Insurance of a cargo: rate x 1.10 x CIF value (method 2.1); the price at the market stands for the CIF value. */
export function insurance(cargoUsdPerTonne: number | null, share: number, markup: number): UsdPerTonne {
  return usdPerTonne((cargoUsdPerTonne ?? 0) * share * markup);
}

/**
 * Value of reliability of a route: VOR sqrt(sum of variances), VOR = reliability ratio x VOT (method 2.1). Variances of arcs add,
 * standard deviations do not.
 *
 * @param hoursVariance sum over the arcs, hours squared
 */
export function reliabilityCost(hoursVariance: number, vot: UsdPerTonneHour, reliabilityRatio: number): UsdPerTonne {
  return usdPerTonne(reliabilityRatio * vot * Math.sqrt(hoursVariance));
}
