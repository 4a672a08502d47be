/** What a seller earns and pays on one tonne by one way, USD/t of dry product. */
export interface NetbackTerms {
  /** Price at the market, CIF, with floors and premiums. */
  readonly price: number;
  /** Freight in money, insurance left out; of a wet product per dry tonne, see freightPerDryTonne. */
  readonly freight: number;
  readonly insurance?: number;
  readonly importDuty?: number;
  readonly exportDuty?: number;
  /** Processing that the seller pays before the sale. */
  readonly processing?: number;
  /** Support that a programme pays. */
  readonly subsidy?: number;
}

const termNames = ['price', 'freight', 'insurance', 'importDuty', 'exportDuty', 'processing', 'subsidy'] as const;

/**
 * Netback of one way: price at the market less everything between the gate and it (method 6:
 * price_market - C_r - duties - processing).
 *
 * @returns USD/t at the gate; below zero where the way costs more than the cargo earns
 * @throws RangeError for a term that is no finite number, naming it
 */
export function netback(terms: NetbackTerms): number {
  for (const name of termNames) {
    const value = terms[name];
    if (value !== undefined && !Number.isFinite(value))
      throw new RangeError(`netback: ${name} is ${value}; expected a finite number of USD/t.`);
  }
  return (
    terms.price -
    terms.freight -
    (terms.insurance ?? 0) -
    (terms.importDuty ?? 0) -
    (terms.exportDuty ?? 0) -
    (terms.processing ?? 0) +
    (terms.subsidy ?? 0)
  );
}

/** One market and way that a seller may choose. */
export interface NetbackOption extends NetbackTerms {
  readonly id: string;
}

/**
 * The best of several markets and ways: netback(o) = max over markets and routes (method 6). Ties go to the option named first.
 *
 * @returns the best option with its netback; null where there is none
 */
export function bestNetback(options: readonly NetbackOption[]): { readonly id: string; readonly netback: number } | null {
  let best: { id: string; netback: number } | null = null;
  for (const { id, ...terms } of options) {
    const value = netback(terms);
    if (best === null || value > best.netback) best = { id, netback: value };
  }
  return best;
}

/**
 * Isolation discount: what the same cargo earns less for lying inland (method 6).
 *
 * @param coastal netback of the cargo at a coastal reference, USD/t
 * @param inland netback of the cargo where it is, USD/t
 * @param benchmark price that the discount is told as a part of, USD/t, above 0
 * @returns USD/t, and the part of the benchmark
 */
export function isolationDiscount(
  coastal: number,
  inland: number,
  benchmark: number,
): { readonly usdPerTonne: number; readonly share: number } {
  if (!Number.isFinite(coastal) || !Number.isFinite(inland))
    throw new RangeError(`isolationDiscount: the netbacks are ${coastal} and ${inland}; expected finite numbers of USD/t.`);
  if (!(benchmark > 0 && benchmark < Number.POSITIVE_INFINITY))
    throw new RangeError(`isolationDiscount: the benchmark is ${benchmark}; expected a price above 0 USD/t.`);
  return { usdPerTonne: coastal - inland, share: (coastal - inland) / benchmark };
}
