import { group } from 'd3-array';
import type { Dataset } from '../../dataset/types.ts';
import { sitePasses } from '../../state/site-filter.ts';
import { type MapFilters, type ProjectView, projectYears } from '../../state/view-types.ts';
import { type EngagementLevel, engagementScale } from '../site-facts.ts';
import type { ProjectPartner, ProjectRecord } from './records.ts';

/** What the rows of the matrix are. */
export type RowKind = ProjectView['rows'];

export interface MatrixRow {
  readonly id: string;
  /** Records by level, in the order of the scale. */
  readonly cells: readonly { readonly level: EngagementLevel; readonly records: readonly ProjectRecord[] }[];
  readonly records: readonly ProjectRecord[];
  /** See `dollarsOf`. */
  readonly usd_m: number;
}

export interface YearCount {
  readonly year: number | 'before';
  readonly records: readonly ProjectRecord[];
  /** Of these, financed, being built or operating. */
  readonly deeds: number;
  readonly usd_m: number;
}

const partnerOrder: readonly string[] = [
  'CN',
  'EU',
  'US',
  'RU',
  'UK',
  'JP',
  'KR',
  'TR',
  'multilateral',
  'domestic',
  'other',
] satisfies readonly ProjectPartner[];

const wants = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/**
 * The records that pass the filters of the map: mineral ("all minerals" passes every one), country, partner; and, for records of
 * sites, whatever the map asks of sites.
 */
export const filteredRecords = (
  records: readonly ProjectRecord[],
  filters: MapFilters,
  dataset: Pick<Dataset, 'sites'>,
): readonly ProjectRecord[] => {
  const drawn = new Set(dataset.sites.filter((site) => sitePasses(site, { ...filters, partners: [] })).map(({ id }) => id));
  return records.filter((record) => {
    if (record.kind === 'site' && !record.sites.some((id) => drawn.has(id))) return false;
    const minerals = record.minerals.includes('all') || wants(filters.minerals, record.minerals);
    return minerals && wants(filters.origins, record.countries) && wants(filters.partners, [record.actor, record.partner]);
  });
};

/** True for money or ground broken, and not words alone. */
export const isDeed = ({ level }: ProjectRecord): boolean => level !== 'intent' && level !== 'framework';

/** Dollars in millions that the records name; those of a site that a programme of the same partner names count once, there. */
export const dollarsOf = (records: readonly ProjectRecord[]): number =>
  records.reduce((sum, record) => sum + (record.told_in_programme ? 0 : (record.usd_m ?? 0)), 0);

const yearOf = ({ year }: ProjectRecord): number | 'before' => (year === null || year < projectYears[0] ? 'before' : year);

/** Records of one kind and year. */
export const ofView = (records: readonly ProjectRecord[], { kind, year }: Pick<ProjectView, 'kind' | 'year'>): readonly ProjectRecord[] =>
  records.filter((record) => (kind === 'both' || record.kind === kind) && (year === null || yearOf(record) === year));

const rowsOf = (record: ProjectRecord, rows: RowKind): readonly string[] => {
  switch (rows) {
    case 'partner':
      return [record.partner];
    case 'mineral':
      return record.minerals.length === 0 ? ['none'] : record.minerals;
    case 'country':
      return record.countries.length === 0 ? ['none'] : record.countries;
  }
};

/** Partners in their fixed order; minerals and countries by their number of records, "none" last. */
const byOrder =
  (rows: RowKind) =>
  (one: MatrixRow, other: MatrixRow): number => {
    const rank = ({ id }: MatrixRow): number => (rows === 'partner' ? partnerOrder.indexOf(id) : Number(id === 'none'));
    return rank(one) - rank(other) || other.records.length - one.records.length || one.id.localeCompare(other.id);
  };

/** Intent against outcome: who, and how far it has come. A record about several minerals or countries stands in each of their rows. */
export const matrixOf = (records: readonly ProjectRecord[], rows: RowKind): readonly MatrixRow[] => {
  const grouped = group(
    records.flatMap((record) => rowsOf(record, rows).map((id) => ({ id, record }))),
    ({ id }) => id,
  );
  return [...grouped]
    .map(([id, members]): MatrixRow => {
      const own = members.map(({ record }) => record);
      const cells = engagementScale.map((level) => ({ level, records: own.filter((record) => record.level === level) }));
      return { id, cells, records: own, usd_m: dollarsOf(own) };
    })
    .toSorted(byOrder(rows));
};

/** How many records each year has, and what came of them. */
export const yearLine = (records: readonly ProjectRecord[]): readonly YearCount[] =>
  (['before', ...projectYears] as const).map((year) => {
    const own = records.filter((record) => yearOf(record) === year);
    return { year, records: own, deeds: own.filter(isDeed).length, usd_m: dollarsOf(own) };
  });

/** The list under the matrix: those of the chosen cell, the newest first, then by name. */
export const listedRecords = (records: readonly ProjectRecord[], { cell, rows }: ProjectView): readonly ProjectRecord[] =>
  records
    .filter((record) => cell === null || (record.level === cell.level && rowsOf(record, rows).includes(cell.row)))
    .toSorted(
      (one, other) => (other.year ?? 0) - (one.year ?? 0) || one.title.localeCompare(other.title) || one.id.localeCompare(other.id),
    );
