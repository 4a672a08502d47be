import type { Instrument } from '../../dataset/schema/policy.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Stage } from '../../dataset/vocabulary.ts';
import { ownerShares } from '../dependence/partners.ts';
import type { Estimate, ShipmentEstimate } from '../estimate-types.ts';
import { isEuropeanUnion } from '../network/country-groups.ts';

/** What a mean tonne loses to a wedge, and the part of its price that this is. */
export interface MoneyWedge {
  readonly usd_per_t: number;
  readonly share: number;
}

/** Who stands between the cargo and other buyers; three measures, never blended. */
export interface MarketPowerWedge {
  /** Part of the value that belongs to owners registered where it is sold (the European Union counts as one). */
  readonly owner_is_buyer_share: number;
  /** The country, or the European Union, that buys the most by value. */
  readonly largest_buyer: { readonly country: string; readonly share: number };
  /** Part of the value that leaves as ore, concentrate or intermediate: its next plant is the buyer's. */
  readonly unfinished_share: number;
  /** Part of the value whose owner is not known. */
  readonly owner_unknown_share: number;
  /** Price cut that was seen in trade, part of the benchmark, from seeds/instruments.json; null where none is on file. */
  readonly observed_discount: { readonly instrument: string; readonly low: number; readonly mid: number; readonly high: number } | null;
  /** Of the observed cut what freight, time and acceptance leave unexplained, at least 0; null where none was seen. */
  readonly unexplained_share: number | null;
}

/** What law, permits and habit bar or cost. */
export interface PolicyWedge extends MoneyWedge {
  /** Part of the value whose marks bar it from countries or modes, or want a permit. */
  readonly barred_share: number;
  /** Part of the money that is the calibrated corridor constant: contracts, licences, sanctions, habit. No bill shows it. */
  readonly constant_usd_per_t: number;
}

export type WedgeName = 'freight' | 'time' | 'market-power' | 'policy';

/** The wedges of a group of flows, apart. */
export interface Wedges {
  readonly tonnes_y: number;
  readonly value_usd_y: number;
  /** Part of the tonnes that has a price or an upper bound: the wedges are about these. */
  readonly coverage: number;
  /** Transport in money with water and insurance, before any subsidy. */
  readonly freight: MoneyWedge;
  /** Value of hours and of their spread. */
  readonly time: MoneyWedge;
  readonly market_power: MarketPowerWedge;
  readonly policy: PolicyWedge;
  /** How far each wedge goes beyond the limit from which it counts: 1 is at the limit. */
  readonly strength: Readonly<Record<WedgeName, number>>;
  /** The strongest wedge that is at its limit or beyond; null where none is. */
  readonly binding: WedgeName | null;
}

export interface MineralWedges extends Wedges {
  readonly mineral: string;
  readonly by_stage: readonly (Wedges & { readonly stage: Stage })[];
}

/** From where a wedge counts as one that binds. Proposed, with the range in which the choice may be moved. */
export interface WedgeLimits {
  /** Freight, time, or an unexplained discount: part of the price. */
  readonly money: number;
  /** One buyer, or owners who are the buyers: part of the value. */
  readonly holders: number;
  /** Cargo that is barred from ways: part of the value. */
  readonly barred: number;
}

export const wedgeLimits: Readonly<Record<keyof WedgeLimits, { readonly low: number; readonly mid: number; readonly high: number }>> = {
  money: { low: 0.05, mid: 0.1, high: 0.2 },
  holders: { low: 0.5, mid: 0.65, high: 0.8 },
  barred: { low: 0.33, mid: 0.5, high: 0.67 },
};

const middle: WedgeLimits = { money: wedgeLimits.money.mid, holders: wedgeLimits.holders.mid, barred: wedgeLimits.barred.mid };

type Discount = Pick<Instrument, 'id' | 'type' | 'value' | 'low' | 'high' | 'minerals'>;

/**
 * What stands between each mineral and its price, kept apart: freight, time, market power, policy and route acceptance; and which of
 * them binds. Freight, time and acceptance are parts of the price and computed; market power is told by who owns and who buys, beside
 * price cuts that were seen in trade. The wedges do not add up to anything.
 *
 * @param result an estimate of the dataset
 * @param instruments seeds/instruments.json; its isolation discounts are read, others passed over
 * @param limits from where a wedge counts
 * @returns minerals in alphabetical order; only those of which something with a price moves
 */
export function wedges(
  dataset: Pick<Dataset, 'sites' | 'shipments' | 'constraints'>,
  result: Estimate,
  instruments: readonly Discount[] = [],
  limits: WedgeLimits = middle,
): MineralWedges[] {
  const owners = new Map(dataset.sites.map((site) => [site.id, ownerShares(site.owners)]));
  const barring = new Set<string>(
    dataset.constraints
      .filter((each) => each.barred_transit.length > 0 || each.barred_modes.length > 0 || each.needs_permit)
      .map(({ id }) => id),
  );
  const barred = new Set(
    dataset.shipments.filter(({ constraints }) => constraints.some((constraint) => barring.has(constraint))).map(({ id }) => id),
  );
  const minerals = [...new Set(result.shipments.map((row) => row.mineral))].sort();
  return minerals.flatMap((mineral) => {
    const rows = result.shipments.filter((row) => row.mineral === mineral && row.moved_t_y > 0);
    const discount = discountOf(instruments, mineral);
    const value = (of: (row: ShipmentEstimate) => boolean): number =>
      rows.reduce((sum, row) => sum + (of(row) ? (row.value_usd_y ?? 0) : 0), 0);
    const mostlyRaw = value((row) => isRaw(row.stage)) >= value(() => true) / 2;
    const all = wedgesOfRows(rows, owners, barred, mostlyRaw ? discount : null, limits);
    if (all === null) return [];
    const stages = [...new Set(rows.map((row) => row.stage))];
    const by_stage = stages.flatMap((stage) => {
      const part = wedgesOfRows(
        rows.filter((row) => row.stage === stage),
        owners,
        barred,
        isRaw(stage) ? discount : null,
        limits,
      );
      return part === null ? [] : [{ stage, ...part }];
    });
    return [{ mineral, ...all, by_stage }];
  });
}

/** Price cuts were seen on ore and concentrate: they say nothing of metal. */
const isRaw = (stage: Stage): boolean => stage === 'ore' || stage === 'concentrate';

const isUnfinished = (stage: Stage): boolean => isRaw(stage) || stage === 'intermediate';

function discountOf(instruments: readonly Discount[], mineral: string): MarketPowerWedge['observed_discount'] {
  const found = instruments.find(
    (each) => each.type === 'isolation-discount' && each.value !== undefined && each.minerals?.includes(mineral) === true,
  );
  if (found?.value === undefined) return null;
  const { value, low = value, high = value } = found;
  return { instrument: found.id, low: low / 100, mid: value / 100, high: high / 100 };
}

type Owners = ReadonlyMap<string, ReturnType<typeof ownerShares>>;

/** Country, or the union that it belongs to: what counts as one buyer. */
const blocOf = (country: string): string => (isEuropeanUnion(country) ? 'EU' : country);

function wedgesOfRows(
  rows: readonly ShipmentEstimate[],
  owners: Owners,
  barred: ReadonlySet<string>,
  discount: MarketPowerWedge['observed_discount'],
  limits: WedgeLimits,
): Wedges | null {
  const sums = {
    tonnes: 0,
    priced: 0,
    value: 0,
    freight: 0,
    time: 0,
    policy: 0,
    constant: 0,
    barred: 0,
    tied: 0,
    unknown: 0,
    unfinished: 0,
  };
  const buyers = new Map<string, number>();
  for (const row of rows) {
    sums.tonnes += row.moved_t_y;
    const { netback } = row;
    if (netback === null || row.value_usd_y === null) continue;
    const tonnes = row.moved_t_y;
    const value = (netback.stage_price + netback.floor + netback.premium) * tonnes;
    sums.priced += tonnes;
    sums.value += value;
    sums.freight += (netback.freight + netback.moisture + netback.insurance) * tonnes;
    sums.policy += (netback.import_duty + netback.export_duty) * tonnes;
    for (const { tonnes_y, breakdown } of row.routes) {
      sums.time += (breakdown.time + breakdown.reliability) * tonnes_y;
      sums.constant += breakdown.corridor_constant * tonnes_y;
    }
    if (barred.has(row.shipment)) sums.barred += value;
    if (isUnfinished(row.stage)) sums.unfinished += value;
    const buyer = blocOf(row.market_country);
    buyers.set(buyer, (buyers.get(buyer) ?? 0) + value);
    const { known, unknown } = owners.get(row.site) ?? { known: [], unknown: 1 };
    sums.unknown += value * unknown;
    for (const { country, share } of known) if (blocOf(country) === buyer) sums.tied += value * share;
  }
  if (!(sums.value > 0)) return null;
  const money = (usd: number): MoneyWedge => ({ usd_per_t: usd / sums.priced, share: usd / sums.value });
  const [largest] = [...buyers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const freight = money(sums.freight);
  const time = money(sums.time);
  const policy = money(sums.policy + sums.constant);
  const unexplained = discount === null ? null : Math.max(0, discount.mid - freight.share - time.share - policy.share);
  const buyer = { country: largest?.[0] ?? '', share: (largest?.[1] ?? 0) / sums.value };
  const tied = sums.tied / sums.value;
  const strength = {
    freight: freight.share / limits.money,
    time: time.share / limits.money,
    'market-power': Math.max(tied / limits.holders, buyer.share / limits.holders, (unexplained ?? 0) / limits.money),
    policy: Math.max(sums.barred / sums.value / limits.barred, policy.share / limits.money),
  };
  return {
    tonnes_y: sums.tonnes,
    value_usd_y: sums.value,
    coverage: sums.priced / sums.tonnes,
    freight,
    time,
    market_power: {
      owner_is_buyer_share: tied,
      largest_buyer: buyer,
      unfinished_share: sums.unfinished / sums.value,
      owner_unknown_share: sums.unknown / sums.value,
      observed_discount: discount,
      unexplained_share: unexplained,
    },
    policy: { ...policy, barred_share: sums.barred / sums.value, constant_usd_per_t: sums.constant / sums.priced },
    strength,
    binding: strongest(strength),
  };
}

function strongest(strength: Wedges['strength']): WedgeName | null {
  const names: readonly WedgeName[] = ['freight', 'time', 'market-power', 'policy'];
  const [first] = [...names].sort((a, b) => strength[b] - strength[a]);
  return first !== undefined && strength[first] >= 1 ? first : null;
}
