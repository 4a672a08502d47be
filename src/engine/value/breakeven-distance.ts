/** What decides whether to export concentrate or refine at home, per tonne of contained metal (method 6). */
export interface RefiningChoice {
  /** Cost of refining at home less what the export form costs otherwise, without haulage, USD/t of metal. */
  readonly homeUsdPerTonne: number;
  readonly exportUsdPerTonne?: number;
  /** Tonnes hauled for a tonne of metal in the form that is exported: 1 / (g (1 - moisture)). */
  readonly exportTonnes: number;
  /** Tonnes hauled for a tonne of metal once refined: 1, or more with reagents. */
  readonly homeTonnes: number;
  readonly exportUsdPerTkm: number;
  readonly homeUsdPerTkm: number;
}

/** always and never: one form is cheaper at every distance; beyond: refining at home is cheaper beyond `km`; below: up to `km`. */
export type Breakeven = { readonly kind: 'always' | 'never' } | { readonly kind: 'beyond' | 'below'; readonly km: number };

/**
 * Distance at which refining at home and exporting the earlier form cost the same (method 6):
 * d* = (fixed cost of home refining - fixed cost of the export form) / (t_c w_c - t_m w_m). With a denominator above 0 home refining wins
 * beyond it; where the denominator is below 0 it wins only up to it, and where the two differ in nothing but the fixed cost, always or never.
 *
 * @throws RangeError for a value that is no finite number, or tonnes or tariffs below 0
 */
export function breakevenDistance(choice: RefiningChoice): Breakeven {
  const { homeUsdPerTonne, exportUsdPerTonne = 0, exportTonnes, homeTonnes, exportUsdPerTkm, homeUsdPerTkm } = choice;
  for (const [name, value] of Object.entries({ homeUsdPerTonne, exportUsdPerTonne })) {
    if (!Number.isFinite(value)) throw new RangeError(`breakevenDistance: ${name} is ${value}; expected a finite number of USD/t.`);
  }
  for (const [name, value] of Object.entries({ exportTonnes, homeTonnes, exportUsdPerTkm, homeUsdPerTkm })) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
      throw new RangeError(`breakevenDistance: ${name} is ${value}; expected a finite number of at least 0.`);
  }
  const fixed = homeUsdPerTonne - exportUsdPerTonne;
  const savedPerKm = exportUsdPerTkm * exportTonnes - homeUsdPerTkm * homeTonnes;
  if (savedPerKm > 0) return fixed <= 0 ? { kind: 'always' } : { kind: 'beyond', km: fixed / savedPerKm };
  if (fixed > 0 || (fixed === 0 && savedPerKm < 0)) return { kind: 'never' };
  return savedPerKm === 0 ? { kind: 'always' } : { kind: 'below', km: fixed / savedPerKm };
}

/**
 * Tonnes that travel for a tonne of contained metal: 1 / (grade (1 - moisture)) (method 6).
 *
 * @param grade metal in the dry product, above 0 to 1
 * @param moisture part of the wet weight, 0 to below 1
 */
export function tonnesPerMetal(grade: number, moisture = 0): number {
  if (!(grade > 0 && grade <= 1)) throw new RangeError(`tonnesPerMetal: the grade is ${grade}; expected a part above 0, up to 1.`);
  if (!(moisture >= 0 && moisture < 1)) throw new RangeError(`tonnesPerMetal: moisture is ${moisture}; expected a part from 0 to below 1.`);
  return 1 / (grade * (1 - moisture));
}
