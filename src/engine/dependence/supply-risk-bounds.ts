import { weightedConcentrationBounds } from './governed-ways.ts';
import { riskOfConcentrations, type Supplier } from './supply-risk.ts';

/** What is known of a supply. Null where nothing is; a list of suppliers may sum to less than 1. Parts of one. */
export interface PartlyKnownSupply {
  readonly world: readonly Supplier[] | null;
  readonly sourcing: readonly Supplier[] | null;
  readonly importReliance: number | null;
  readonly recycled: number | null;
  readonly substitution: number | null;
}

export interface SupplyRiskBounds {
  /** The rest of each list in very many hands, and what is not known as low as it can be. */
  readonly least: number;
  /** The rest of each list in one hand that is governed worst, and what is not known as high as it can be. */
  readonly most: number;
  /** What is not known at all. */
  readonly missing: readonly (keyof PartlyKnownSupply)[];
}

/**
 * Between which values supply risk lies, on the scale of `supplyRisk`, where only a part of its terms is known. A list that is not known
 * gives 0 to 10; import reliance, recycling and substitution that are not known give 0 to 1. Suppliers that are not listed have a factor
 * of trade of 1.
 *
 * @throws RangeError for a list that sums to more than 1, and as supplyRisk does
 */
export function supplyRiskBounds(known: PartlyKnownSupply): SupplyRiskBounds {
  const world = boundsOf(known.world);
  const sourcing = boundsOf(known.sourcing);
  const reliances = known.importReliance === null ? [0, 1] : [known.importReliance];
  const risk = (end: 'least' | 'most', importReliance: number, recycled: number, substitution: number): number =>
    riskOfConcentrations({ world: world[end], sourcing: sourcing[end], importReliance, recycled, substitution });
  return {
    least: Math.min(...reliances.map((reliance) => risk('least', reliance, known.recycled ?? 1, known.substitution ?? 0))),
    most: Math.max(...reliances.map((reliance) => risk('most', reliance, known.recycled ?? 0, known.substitution ?? 1))),
    missing: (['world', 'sourcing', 'importReliance', 'recycled', 'substitution'] as const).filter((term) => known[term] === null),
  };
}

const boundsOf = (list: readonly Supplier[] | null) => (list === null ? { least: 0, most: 10 } : weightedConcentrationBounds(list));
