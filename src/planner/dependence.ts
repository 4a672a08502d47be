import { type Partner, partnerOf } from '../dataset/partner.ts';
import type { Aggregate, DependenceRow, Estimate } from '../engine/estimate-types.ts';
import type { Group, Measure, TransitScope } from './props.ts';

/** The four kinds of dependence, always in this order and never blended. */
export const dependenceKinds = ['transit', 'market', 'processing', 'ownership'] as const;
export type DependenceKind = (typeof dependenceKinds)[number];

/** A country or group of countries with its share in B and in A. */
export interface ShareRow {
  /** Country code; `EU` and `home` are groups, `unknown` is what has no known owner. */
  readonly id: string;
  readonly b: number;
  /** Null when nothing is compared. */
  readonly a: number | null;
  /** Members of a group, each a part of it. */
  readonly members: readonly ShareRow[];
}

export interface DependenceBlock {
  readonly kind: DependenceKind;
  /** What the shares are shares of in this block: markets have no tonne-km, processing and ownership know value alone. */
  readonly measure: Measure;
  readonly rows: readonly ShareRow[];
}

/** Shares under a tenth of a percent are not shown. */
const shownFrom = 0.001;

/** The figures of a group of shipments; null where the estimate has no such group. */
export function aggregateOf(estimate: Estimate, group: Group): Aggregate | null {
  switch (group.by) {
    case 'all':
      return estimate;
    case 'mineral':
      return estimate.by_mineral.find((one) => one.mineral === group.id) ?? null;
    case 'origin':
      return estimate.by_origin.find((one) => one.country === group.id) ?? null;
  }
}

/**
 * The four blocks of the Dependence tab.
 * @param b the shown scenario's figures
 * @param a those it is held against; null for none
 */
export function dependenceBlocks(b: Aggregate, a: Aggregate | null, measure: Measure, scope: TransitScope): readonly DependenceBlock[] {
  return dependenceKinds.map((kind) => {
    const own = measureOf(kind, measure);
    const share = shareReader(kind, own, scope);
    const countries = sharesByCountry(b, a, share);
    const rows = kind === 'transit' ? countries : grouped(countries, shareOf('EU', b, a, share));
    const unknown = kind === 'ownership' ? unknownOwners(b, a) : [];
    return { kind, measure: own, rows: [...rows.toSorted(byLarger), ...unknown] };
  });
}

/** What a block measures when the reader asks for `measure`. */
function measureOf(kind: DependenceKind, measure: Measure): Measure {
  if (kind === 'transit') return measure;
  return kind === 'market' && measure !== 'value' ? 'tonnes' : 'value';
}

/** Reads one share out of a row. */
export function shareReader(kind: DependenceKind, measure: Measure, scope: TransitScope): (row: DependenceRow) => number {
  switch (kind) {
    case 'transit':
      return (row) => row[`${scope}_share_${measure}`];
    case 'market':
      return (row) => (measure === 'value' ? row.market_share_value : row.market_share_tonnes);
    case 'processing':
      return (row) => row.processing_share;
    case 'ownership':
      return (row) => row.ownership_share;
  }
}

function sharesByCountry(b: Aggregate, a: Aggregate | null, share: (row: DependenceRow) => number): readonly ShareRow[] {
  const codes = new Set([...b.dependence, ...(a?.dependence ?? [])].map((row) => row.country));
  codes.delete('EU');
  return [...codes]
    .map((id) => shareOf(id, b, a, share))
    .filter((row) => larger(row) >= shownFrom)
    .toSorted(byLarger);
}

function shareOf(id: string, b: Aggregate, a: Aggregate | null, share: (row: DependenceRow) => number): ShareRow {
  const read = (from: Aggregate) => {
    const row = from.dependence.find((one) => one.country === id);
    return row === undefined ? 0 : share(row);
  };
  return { id, b: read(b), a: a === null ? null : read(a), members: [] };
}

/** The EU and the region as one row each, with their members inside it; other countries by themselves. */
function grouped(countries: readonly ShareRow[], bloc: ShareRow): readonly ShareRow[] {
  const members = (partner: Partner) => countries.filter((row) => partnerOf(row.id) === partner);
  const group = (id: string, rows: readonly ShareRow[]): ShareRow => ({ id, b: sum(rows, 'b') ?? 0, a: sum(rows, 'a'), members: rows });
  const eu = group('EU', members('EU'));
  return [
    ...countries.filter((row) => partnerOf(row.id) !== 'EU' && partnerOf(row.id) !== 'domestic'),
    // The bloc's row is at least the sum of its members; it is more where the Union itself holds a share.
    { ...eu, b: Math.max(eu.b, bloc.b), a: bloc.a === null ? null : Math.max(eu.a ?? 0, bloc.a) },
    group('home', members('domestic')),
  ].filter((row) => larger(row) >= shownFrom);
}

function unknownOwners(b: Aggregate, a: Aggregate | null): ShareRow[] {
  const row = { id: 'unknown', b: b.ownership_unknown_share, a: a === null ? null : a.ownership_unknown_share, members: [] };
  return larger(row) >= shownFrom ? [row] : [];
}

/** Null where a member has no such figure; 0 for no members. */
function sum(rows: readonly ShareRow[], key: 'a' | 'b'): number | null {
  let total = 0;
  for (const row of rows) {
    const value = row[key];
    if (value === null) return null;
    total += value;
  }
  return total;
}

const larger = (row: ShareRow): number => Math.max(row.b, row.a ?? 0);
const byLarger = (one: ShareRow, other: ShareRow): number => larger(other) - larger(one) || one.id.localeCompare(other.id);
