/** Pounds in a tonne: refining charges are quoted per pound (method 1). */
export const poundsPerTonne = 2204.62262;

/** How a smelter pays for the metal in a concentrate. */
export interface Payability {
  /** Metal in the dry concentrate, part of its weight (0.25 for 25 %). */
  readonly grade: number;
  /** Part of the contained metal that is paid for (0.965). */
  readonly payableShare: number;
  /** Least deduction from the grade, part of weight (0.01 for one unit). */
  readonly deduction: number;
}

/**
 * Metal that is paid for in a tonne of dry concentrate: min(g x pay, g - deduction), never below 0 (method 6; Goldie and Tredger 1991).
 *
 * @returns part of the weight of the dry concentrate
 * @throws RangeError for a part outside 0 to 1
 */
export function payable({ grade, payableShare, deduction }: Payability): number {
  checkShare('grade', grade);
  checkShare('payableShare', payableShare);
  checkShare('deduction', deduction);
  return Math.max(0, Math.min(grade * payableShare, grade - deduction));
}

/** Terms of a sale of concentrate. Money is USD; dmt is a dry metric tonne, wmt a wet one. */
export interface ConcentrateSale extends Payability {
  /** Price of the refined metal, USD/t. */
  readonly metalUsdPerTonne: number;
  /** Credits for gold, silver and the like, USD/dmt. */
  readonly byproductsUsdPerDmt?: number;
  /** Treatment charge, USD/dmt; below zero where smelters pay for feed. */
  readonly treatmentUsdPerDmt: number;
  /** Refining charge, USD a pound of payable metal. */
  readonly refiningUsdPerPound: number;
  /** For arsenic, mercury and the like, USD/dmt. */
  readonly penaltiesUsdPerDmt?: number;
  /** Freight, USD/wmt: what travels is wet. */
  readonly freightUsdPerWmt: number;
  /** Water in what is shipped, part of the wet weight, below 1. */
  readonly moisture: number;
}

/** Where the return of a tonne of concentrate goes, USD/dmt. gross + byproducts - treatment - refining - penalties - freight = return. */
export interface SmelterReturn {
  readonly payable: number;
  readonly gross: number;
  readonly byproducts: number;
  readonly treatment: number;
  readonly refining: number;
  readonly penalties: number;
  readonly freight: number;
  readonly netSmelterReturn: number;
}

/**
 * Net smelter return: what a tonne of dry concentrate earns at the mine's gate (method 6).
 * NSR = Pm x payable + byproducts - TC - RC x 2204.62262 x payable - penalties - freight_wmt / (1 - moisture).
 *
 * @throws RangeError for a price, freight or part that is out of range, naming it
 */
export function netSmelterReturn(sale: ConcentrateSale): SmelterReturn {
  checkAtLeastZero('metalUsdPerTonne', sale.metalUsdPerTonne);
  checkFinite('treatmentUsdPerDmt', sale.treatmentUsdPerDmt);
  checkFinite('refiningUsdPerPound', sale.refiningUsdPerPound);
  const paid = payable(sale);
  const gross = sale.metalUsdPerTonne * paid;
  const byproducts = sale.byproductsUsdPerDmt ?? 0;
  const penalties = sale.penaltiesUsdPerDmt ?? 0;
  checkFinite('byproductsUsdPerDmt', byproducts);
  checkFinite('penaltiesUsdPerDmt', penalties);
  const treatment = sale.treatmentUsdPerDmt;
  const refining = sale.refiningUsdPerPound * poundsPerTonne * paid;
  const freight = freightPerDryTonne(sale.freightUsdPerWmt, sale.moisture);
  return {
    payable: paid,
    gross,
    byproducts,
    treatment,
    refining,
    penalties,
    freight,
    netSmelterReturn: gross + byproducts - treatment - refining - penalties - freight,
  };
}

/**
 * Freight of a dry tonne that travels with its water: freight / (1 - moisture).
 *
 * @param freightUsdPerWmt USD per wet tonne
 * @param moisture part of the wet weight, 0 to below 1
 * @returns USD per dry tonne
 */
export function freightPerDryTonne(freightUsdPerWmt: number, moisture: number): number {
  checkAtLeastZero('freightUsdPerWmt', freightUsdPerWmt);
  if (!(moisture >= 0 && moisture < 1))
    throw new RangeError(`value: moisture is ${moisture}; expected a part of the wet weight from 0 to below 1.`);
  return freightUsdPerWmt / (1 - moisture);
}

function checkShare(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`value: ${name} is ${value}; expected a part from 0 to 1.`);
}

function checkAtLeastZero(name: string, value: number): void {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
    throw new RangeError(`value: ${name} is ${value}; expected a finite number of at least 0.`);
}

function checkFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`value: ${name} is ${value}; expected a finite number.`);
}
