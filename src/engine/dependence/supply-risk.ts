import { hhi } from './concentration.ts';

/** A country that supplies, or that cargo passes through. */
export interface Supplier {
  /** Part of the supply, 0 to 1; the parts of a list sum to 1. */
  readonly share: number;
  /** Quality of government on the scale of the World Governance Indicators turned round: 0 best, 10 worst. */
  readonly governance: number;
  /** What export restrictions and agreements make of it: 1 plain, above 1 restricted, below 1 bound by agreement. Default 1. */
  readonly trade?: number;
}

/**
 * Concentration of suppliers weighted by how they are governed: HHI_WGI,t = sum of s^2 WGI t (European Commission 2017, "Methodology for
 * establishing the EU list of critical raw materials"; method 5.2). 0 where nothing is supplied, 10 for one supplier governed worst.
 * With the shares of transit instead of those of supply it judges a corridor by the same ruler as a mine.
 *
 * @throws RangeError for shares that do not sum to 1 (or are all 0), or a weight out of range
 */
export function weightedConcentration(suppliers: readonly Supplier[]): number {
  hhi(suppliers.map(({ share }) => share));
  const total = suppliers.reduce((sum, { share, governance, trade = 1 }, index) => {
    if (!(governance >= 0 && governance <= 10)) {
      throw new RangeError(`supply risk: governance of supplier ${index} is ${governance}; expected a number from 0 (best) to 10.`);
    }
    if (!(trade >= 0 && trade < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`supply risk: the trade factor of supplier ${index} is ${trade}; expected a finite number of at least 0.`);
    }
    return sum + share * share * governance * trade;
  }, 0);
  checkAmount('the concentration', total);
  return total;
}

export interface SupplyRiskTerms {
  /** Producers of the world. */
  readonly world: readonly Supplier[];
  /** Where the buyer's own supply comes from. */
  readonly sourcing: readonly Supplier[];
  /** Import reliance of the buyer, 0 to 1. */
  readonly importReliance: number;
  /** Part of demand met by recycled material, 0 to 1. */
  readonly recycled: number;
  /** How little others can stand in: 0 freely, 1 not at all. */
  readonly substitution: number;
}

/**
 * Supply risk as the European Union counts it (method 5.2): SR = [HHI_world IR / 2 + HHI_sourcing (1 - IR / 2)] (1 - recycled) substitution.
 * The European list calls 1.0 and more a risk.
 *
 * @throws RangeError for a part out of 0 to 1, and as weightedConcentration does
 */
export function supplyRisk({ world, sourcing, ...terms }: SupplyRiskTerms): number {
  return riskOfConcentrations({ ...terms, world: weightedConcentration(world), sourcing: weightedConcentration(sourcing) });
}

/** The same from the weighted concentrations of the two lists. */
export function riskOfConcentrations(
  terms: Omit<SupplyRiskTerms, 'world' | 'sourcing'> & { readonly world: number; readonly sourcing: number },
): number {
  checkPart('import reliance', terms.importReliance);
  checkPart('the recycled part', terms.recycled);
  checkPart('substitution', terms.substitution);
  const half = terms.importReliance / 2;
  return (terms.world * half + terms.sourcing * (1 - half)) * (1 - terms.recycled) * terms.substitution;
}

export interface GeoPolRiskTerms {
  /** Each producer's part of the world's output; they sum to 1. */
  readonly producers: readonly number[];
  /** What is imported, from whom: units a year, and political instability there, 0 to 1. */
  readonly imports: readonly { readonly units: number; readonly instability: number }[];
  /** What the buyer makes at home, in the same units. */
  readonly domestic: number;
}

/**
 * GeoPolRisk (Gemechu and others 2016; method 5.2): HHI of production x sum of g f / (p + F). 0 where nothing is imported.
 *
 * @throws RangeError for a negative amount, an instability out of 0 to 1, or shares that do not sum to 1
 */
export function geoPolRisk({ producers, imports, domestic }: GeoPolRiskTerms): number {
  checkAmount('domestic output', domestic);
  const concentration = hhi(producers);
  let imported = 0;
  let risky = 0;
  for (const { units, instability } of imports) {
    checkAmount('an import', units);
    checkPart('an instability', instability);
    imported += units;
    risky += units * instability;
  }
  return imported > 0 ? (concentration * risky) / (domestic + imported) : 0;
}

/**
 * Import reliance (method 5.2): net imports over apparent consumption, (M - X) / (production + M - X). Below 0 for a net exporter; null
 * where nothing is consumed.
 *
 * @throws RangeError for a negative amount
 */
export function importReliance(terms: { readonly production: number; readonly imports: number; readonly exports: number }): number | null {
  checkAmount('production', terms.production);
  checkAmount('imports', terms.imports);
  checkAmount('exports', terms.exports);
  const net = terms.imports - terms.exports;
  const consumed = terms.production + net;
  return consumed > 0 ? net / consumed : null;
}

function checkPart(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`supply risk: ${name} is ${value}; expected a number from 0 to 1.`);
}

function checkAmount(name: string, value: number): void {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`supply risk: ${name} is ${value}; expected a finite number of at least 0.`);
  }
}
