/** What a sale earns and costs beside its transport, USD per tonne of product (method 6). */
export interface TradeTerms {
  /** Price of the stage on file, or drawn; null where none is known. */
  readonly filedUsdPerTonne: number | null;
  /** The same, CIF at every market (design 6a.21), or as a lever sets it. */
  readonly stageUsdPerTonne: number | null;
  /** What a floor adds to it. */
  readonly floorUsdPerTonne: number;
  /** What a premium adds; below zero a discount. */
  readonly premiumUsdPerTonne: number;
  readonly importDutyUsdPerTonne: number;
  readonly exportDutyUsdPerTonne: number;
  /** True where the country of origin forbids the export. */
  readonly banned: boolean;
}

/** Terms of a sale at the price on file, without floors, premiums or duties. */
export function plainTerms(filedUsdPerTonne: number | null): TradeTerms {
  return {
    filedUsdPerTonne,
    stageUsdPerTonne: filedUsdPerTonne,
    floorUsdPerTonne: 0,
    premiumUsdPerTonne: 0,
    importDutyUsdPerTonne: 0,
    exportDutyUsdPerTonne: 0,
    banned: false,
  };
}

export const dutiesOf = (terms: TradeTerms): number => terms.importDutyUsdPerTonne + terms.exportDutyUsdPerTonne;
