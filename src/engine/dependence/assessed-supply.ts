import type { EuSupply } from '../../dataset/schema/eu-supply.ts';
import { regionCountries } from '../../dataset/vocabulary.ts';
import { type Governed, governanceScore, weightedConcentrationBounds } from './governed-ways.ts';
import type { Supplier } from './supply-risk.ts';
import { type PartlyKnownSupply, supplyRiskBounds } from './supply-risk-bounds.ts';

/** A list that holds less of its supply than this does not give a figure, only a range. */
export const enoughListed = 0.75;

/** A list of suppliers as far as it is known. */
export interface ListedSupply {
  /** Part of the supply that the list holds, 0 to 1. */
  readonly listed: number;
  /** Sum of s^2 g t, 0 to 10: with the rest in very many hands, and with it in one hand that is governed worst. */
  readonly concentration: number;
  readonly concentration_most: number;
  /** Part of the five Central Asian states, 0 to 1. */
  readonly central_asia: number;
}

/** Supply risk of a material at a stage, reckoned from its published terms. */
export interface AssessedSupply {
  readonly id: string;
  readonly mineral: string;
  readonly material: string;
  readonly stage: EuSupply['stage'];
  /** Null where a list holds too little of its supply (`enoughListed`) or a term is missing: then only the range is known. */
  readonly risk: number | null;
  readonly least: number;
  readonly most: number;
  /** Terms of the formula that are not known, or not enough. */
  readonly missing: readonly (keyof PartlyKnownSupply)[];
  readonly published: number;
  /** Parts of one; null where the study has none. */
  readonly import_reliance: number | null;
  readonly recycled: number | null;
  readonly substitution: number | null;
  readonly world: ListedSupply | null;
  readonly sourcing: ListedSupply | null;
  /** Suppliers whose governance is not known: they count among the rest. */
  readonly unknown: readonly string[];
}

/**
 * Supply risk as the European Union counts it (`supplyRisk`), from the terms that its study publishes and our governance of each country.
 * The study takes one list alone where the other is not to be had (`used`): the formula then has that list twice. That the rest of a
 * list is in very many hands is what the study supposes too; the range lets it be in one hand that is governed worst.
 *
 * @param record suppliers in per cent; a list that comes to more than 100 by rounding is scaled to 100
 * @param governed how countries are governed
 * @throws RangeError as supplyRiskBounds does
 */
export function assessedSupply(record: EuSupply, governed: readonly Governed[]): AssessedSupply {
  const scores = new Map(governed.map(({ country, wgi_mean }) => [country, governanceScore(wgi_mean)]));
  const world = record.world === undefined ? null : suppliersOf(record.world, record.world_trade ?? {}, scores);
  const sourcing = record.sourcing === undefined ? null : suppliersOf(record.sourcing, record.sourcing_trade ?? {}, scores);
  const known: PartlyKnownSupply = {
    world: record.used === 'sourcing' ? sourcing : world,
    sourcing: record.used === 'world' ? world : sourcing,
    // with one list alone import reliance weighs nothing
    importReliance: record.used === 'both' ? part(record.import_reliance_pct) : 1,
    recycled: part(record.recycled_pct),
    substitution: record.substitution ?? null,
  };
  const { least, most, missing } = supplyRiskBounds(known);
  const thin = (['world', 'sourcing'] as const).filter((term) => {
    const list = known[term];
    return list !== null && listedOf(list) < enoughListed;
  });
  return {
    id: record.id,
    mineral: record.mineral,
    material: record.material,
    stage: record.stage,
    risk: missing.length + thin.length > 0 ? null : least,
    least,
    most,
    missing: [...missing, ...thin],
    published: record.published_risk,
    import_reliance: part(record.import_reliance_pct),
    recycled: part(record.recycled_pct),
    substitution: record.substitution ?? null,
    world: world === null ? null : listedSupply(world, record.world ?? {}),
    sourcing: sourcing === null ? null : listedSupply(sourcing, record.sourcing ?? {}),
    unknown: [...new Set([...Object.keys(record.world ?? {}), ...Object.keys(record.sourcing ?? {})])]
      .filter((country) => !scores.has(country))
      .sort(),
  };
}

/** Supply risk of a mineral: that of the stage which has more. */
export interface MineralSupplyRisk {
  readonly mineral: string;
  /** The stage with the highest risk, as the study decides too; one with a range alone only where no stage has a figure. */
  readonly deciding: AssessedSupply;
  /** The other stages, by falling risk. */
  readonly others: readonly AssessedSupply[];
  /**
   * The deciding stage if the Union had no supply from Central Asia and took it from its other sources in proportion; null where it has
   * none, where its sources do not enter, or where only a range is known.
   */
  readonly without_central_asia: number | null;
}

/**
 * Supply risk by mineral, the highest first.
 *
 * @throws RangeError as assessedSupply does
 */
export function mineralSupplyRisks(records: readonly EuSupply[], governed: readonly Governed[]): MineralSupplyRisk[] {
  const falling = (a: AssessedSupply, b: AssessedSupply): number => (b.risk ?? -1) - (a.risk ?? -1) || (a.id < b.id ? -1 : 1);
  const rows = records.map((record) => assessedSupply(record, governed)).sort(falling);
  return [...new Set(rows.map(({ mineral }) => mineral))].flatMap((mineral): MineralSupplyRisk[] => {
    const [deciding, ...others] = rows.filter((row) => row.mineral === mineral);
    return deciding === undefined
      ? []
      : [{ mineral, deciding, others, without_central_asia: withoutCentralAsia(records, deciding, governed) }];
  });
}

function withoutCentralAsia(
  records: readonly EuSupply[],
  { id, risk, sourcing }: AssessedSupply,
  governed: readonly Governed[],
): number | null {
  const record = records.find((one) => one.id === id);
  if (record?.sourcing === undefined || record.used === 'world' || risk === null || sourcing === null) return null;
  if (sourcing.central_asia === 0 || sourcing.central_asia >= sourcing.listed) return null;
  const kept = Object.entries(record.sourcing).filter(([country]) => !regionCountries.some((one) => one === country));
  const scale = 1 / (1 - sourcing.central_asia);
  const others = Object.fromEntries(kept.map(([country, percent]) => [country, percent * scale]));
  return assessedSupply({ ...record, sourcing: others }, governed).risk;
}

const part = (percent: number | undefined): number | null => (percent === undefined ? null : percent / 100);

type Parts = Readonly<Record<string, number>>;

function suppliersOf(parts: Parts, trade: Parts, scores: ReadonlyMap<string, number>): Supplier[] {
  const whole = Math.max(100, sumOf(Object.values(parts)));
  return Object.entries(parts).flatMap(([country, percent]): Supplier[] => {
    const governance = scores.get(country);
    return governance === undefined ? [] : [{ share: percent / whole, governance, trade: trade[country] ?? 1 }];
  });
}

function listedSupply(list: readonly Supplier[], parts: Parts): ListedSupply {
  const { least, most } = weightedConcentrationBounds(list);
  return {
    listed: listedOf(list),
    concentration: least,
    concentration_most: most,
    central_asia: sumOf(regionCountries.map((country) => parts[country] ?? 0)) / 100,
  };
}

const listedOf = (list: readonly Supplier[]): number => sumOf(list.map(({ share }) => share));

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
