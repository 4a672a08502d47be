import type { Dataset } from '../../dataset/types.ts';
import { type Stage, stages } from '../../dataset/vocabulary.ts';
import type { Estimate, ShipmentEstimate } from '../../engine/estimate-types.ts';

/** What leaves the region at one stage of a mineral's chain. */
export interface ChainRow {
  readonly stage: Stage;
  readonly tonnes_y: number;
  /** Value at the markets, USD a year, and the part of the tonnes that has a price. */
  readonly value_usd_y: number;
  readonly coverage: number;
  /** Freight as a part of the value; null where nothing has a price. */
  readonly freight_share: number | null;
  /** Countries where the next step is taken, by part of the tonnes, largest first; empty for the last stage. */
  readonly next: readonly { readonly country: string; readonly share: number }[];
}

/** Flows of a mineral that move overland or by sea. */
export const flowsOf = (estimate: Estimate, mineral: string): ShipmentEstimate[] =>
  estimate.shipments.filter((row) => row.mineral === mineral && row.moved_t_y > 0);

/** Value of what of a flow moves, USD a year; null without a price. */
export const movedValue = ({ netback, moved_t_y }: ShipmentEstimate): number | null =>
  netback === null ? null : (netback.stage_price + netback.floor + netback.premium) * moved_t_y;

/** The chain of a mineral, ore to semi-fabricated: what leaves at each stage, and where it is taken further. */
export function chainOf(dataset: Dataset, estimate: Estimate, mineral: string): ChainRow[] {
  const rows = flowsOf(estimate, mineral);
  const known = new Set(dataset.minerals.find(({ id }) => id === mineral)?.conversions.map(({ from }) => from));
  return stages.flatMap((stage): ChainRow[] => {
    const group = rows.filter((row) => row.stage === stage);
    if (group.length === 0) return [];
    const tonnes = sum(group, (row) => row.moved_t_y);
    const priced = group.filter((row) => row.netback !== null);
    const value = sum(priced, (row) => movedValue(row) ?? 0);
    const freight = sum(priced, ({ netback, moved_t_y }) =>
      netback === null ? 0 : (netback.freight + netback.moisture + netback.insurance) * moved_t_y,
    );
    return [
      {
        stage,
        tonnes_y: tonnes,
        value_usd_y: value,
        coverage: sum(priced, (row) => row.moved_t_y) / tonnes,
        freight_share: value > 0 ? freight / value : null,
        next: known.has(stage) ? nextSteps(group, tonnes) : [],
      },
    ];
  });
}

function nextSteps(group: readonly ShipmentEstimate[], tonnes: number): ChainRow['next'] {
  const byCountry = new Map<string, number>();
  for (const row of group) byCountry.set(row.market_country, (byCountry.get(row.market_country) ?? 0) + row.moved_t_y);
  return [...byCountry]
    .map(([country, t]) => ({ country, share: t / tonnes }))
    .sort((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1));
}

/** Rows of B in their order, each with its like in A; then those that A alone has. */
export function besideA<Row>(
  b: readonly Row[],
  a: readonly Row[],
  keyOf: (row: Row) => string,
): { b: Row | null; a: Row | null; key: string }[] {
  const inA = new Map(a.map((row) => [keyOf(row), row]));
  const inB = new Set(b.map(keyOf));
  return [
    ...b.map((row) => ({ b: row, a: inA.get(keyOf(row)) ?? null, key: keyOf(row) })),
    ...a.filter((row) => !inB.has(keyOf(row))).map((row) => ({ b: null, a: row, key: keyOf(row) })),
  ];
}

/** Netback of a mineral at one market and stage. */
export interface MarketRow {
  readonly market: string;
  readonly stage: Stage;
  readonly tonnes_y: number;
  readonly price_usd_per_t: number;
  readonly netback_usd_per_t: number;
}

/** Markets of a mineral by what they leave at the gate, the best part of the price first within a stage. */
export function marketsOf(estimate: Estimate, mineral: string): MarketRow[] {
  const groups = new Map<string, ShipmentEstimate[]>();
  for (const row of flowsOf(estimate, mineral)) {
    if (row.netback === null) continue;
    const key = `${row.stage}|${row.market}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const rows = [...groups.values()].flatMap((group): MarketRow[] => {
    const [first] = group;
    if (first === undefined) return [];
    const tonnes = sum(group, (row) => row.moved_t_y);
    return [
      {
        market: first.market,
        stage: first.stage,
        tonnes_y: tonnes,
        price_usd_per_t: sum(group, (row) => movedValue(row) ?? 0) / tonnes,
        netback_usd_per_t: sum(group, (row) => (row.netback_usd_per_t ?? 0) * row.moved_t_y) / tonnes,
      },
    ];
  });
  return rows.sort(
    (a, b) =>
      stages.indexOf(a.stage) - stages.indexOf(b.stage) || b.netback_usd_per_t - a.netback_usd_per_t || (a.market < b.market ? -1 : 1),
  );
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
