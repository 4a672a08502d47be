import type { CollectionName } from '../../src/dataset/collections.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A change that makes one sound record bad, and the problem that it must give. */
export interface BadRecord {
  readonly what: string;
  readonly name: CollectionName;
  readonly id: string;
  readonly change: (record: Fields) => Fields;
  /** Expected problem; its message must hold the value and what is allowed. */
  readonly field: string;
  readonly says: readonly string[];
}

export const badRecords: readonly BadRecord[] = [
  {
    what: 'a wrong type',
    name: 'sites',
    id: 'inkai',
    change: () => ({ precision_km: 'near' }),
    field: 'precision_km',
    says: ['"near"', 'number'],
  },
  { what: 'a number out of range', name: 'sites', id: 'inkai', change: () => ({ lat: 95 }), field: 'lat', says: ['95', '<=90'] },
  {
    what: 'a missing field',
    name: 'shipments',
    id: 'kz-fecr-cn',
    change: () => ({ tonnes_y: undefined }),
    field: 'tonnes_y',
    says: ['missing', 'number'],
  },
  {
    what: 'an unknown word',
    name: 'sites',
    id: 'boguty',
    change: () => ({ status: 'busy' }),
    field: 'status',
    says: ['"busy"', 'operating'],
  },
  { what: 'an unknown field', name: 'rates', id: 'co2-rail', change: () => ({ colour: 'red' }), field: '(record)', says: ['colour'] },
  {
    what: 'a label that is too long',
    name: 'sites',
    id: 'boguty',
    change: () => ({ name_short: 'Boguty and its great plant' }),
    field: 'name_short',
    says: ['18'],
  },
  {
    what: 'an address that is no web address',
    name: 'sources',
    id: 'bls-cpi-u',
    change: () => ({ url: 'javascript:alert(1)' }),
    field: 'url',
    says: ['javascript'],
  },
  {
    what: 'a verdict against a claim that no source bears',
    name: 'claims',
    id: 'uz-26bn',
    change: () => ({ contradicted_by: undefined }),
    field: 'contradicted_by',
    says: ['contradicted in part', 'at least one source'],
  },
  {
    what: 'a source against a claim that is not among its other values',
    name: 'claims',
    id: 'uz-26bn',
    change: () => ({ contradicted_by: ['bls-cpi-u'] }),
    field: 'contradicted_by',
    says: ['bls-cpi-u', 'steelradar-2025-projects-worth'],
  },
  {
    what: 'a source against a claim that is judged consistent',
    name: 'claims',
    id: 'kz-470m',
    change: () => ({ contradicted_by: ['kursiv-2026'], other_values: [{ value: 'x', year: 2026, source: 'kursiv-2026' }] }),
    field: 'contradicted_by',
    says: ['consistent', 'nothing'],
  },
  {
    what: 'a second record with the id',
    name: 'markets',
    id: 'tr',
    change: () => ({ id: 'in' }),
    field: 'id',
    says: ['in', 'an id of its own'],
  },
  {
    what: 'a second source of one address',
    name: 'sources',
    id: 'bls-cpi-u',
    change: () => ({ url: 'https://github.com/nismod/open-gira' }),
    field: 'url',
    says: ['open-gira-config'],
  },
  {
    what: 'a reference to nothing',
    name: 'shipments',
    id: 'kz-fecr-cn',
    change: () => ({ market: 'cn-eats' }),
    field: 'market',
    says: ['cn-eats', 'cn-east', 'markets'],
  },
  {
    what: 'an unknown source',
    name: 'claims',
    id: 'ministerial-50',
    change: () => ({ other_values: [{ value: '54', year: 2026, source: 'nowhere' }] }),
    field: 'other_values.0.source',
    says: ['nowhere', 'sources'],
  },
  {
    what: 'a constraint that is not described',
    name: 'constraints',
    id: 'class-8',
    change: () => ({ id: 'class-7' }),
    field: 'id',
    says: ['class-8', 'missing'],
  },
  {
    what: 'a source that nothing cites',
    name: 'sources',
    id: 'bls-cpi-u',
    change: () => ({ id: 'unread', url: 'https://example.org' }),
    field: 'id',
    says: ['unread', 'no record cites'],
  },
  {
    what: 'a middle value outside its range',
    name: 'parameters',
    id: 'rail-20ft-ratio',
    change: () => ({ mid: 0.9 }),
    field: 'mid',
    says: ['0.9', '0.63 to 0.78'],
  },
  {
    what: 'a rate outside its range',
    name: 'rates',
    id: 'mid-rail-feu-km',
    change: () => ({ value: 2 }),
    field: 'value',
    says: ['2', '0.52 to 0.75'],
  },
  {
    what: 'metal out of nothing',
    name: 'shipments',
    id: 'kz-fecr-cn',
    change: () => ({ contained_t: 1 }),
    field: 'contained_t',
    says: ['is 1', 'metal_fraction', 'Allowed'],
  },
  {
    what: 'a product that the mineral has not',
    name: 'shipments',
    id: 'kz-fecr-cn',
    change: () => ({ product: 'gold dust' }),
    field: 'product',
    says: ['gold dust', 'high-carbon ferrochrome'],
  },
  {
    what: 'a yield that does not balance',
    name: 'minerals',
    id: 'zinc',
    change: withYield(5),
    field: 'conversions.0.mass_yield',
    says: ['is 5', 'Allowed'],
  },
  {
    what: 'shares of sites that miss one',
    name: 'shipments',
    id: 'kz-fecr-cn',
    change: (record) => ({ split: (record.split as number[]).map((share) => share / 2) }),
    field: 'split',
    says: ['0.5', 'Allowed: 1'],
  },
  {
    what: 'observed routes over the whole',
    name: 'shipments',
    id: 'kz-fecr-cn',
    change: () => ({ route_observed: ['northern', 'middle'].map((corridor) => ({ corridor, share: 0.8, basis: 'inferred', year: 2024 })) }),
    field: 'route_observed',
    says: ['1.6', '0 to 1'],
  },
  {
    what: 'owners over the whole',
    name: 'sites',
    id: 'boguty',
    change: () => ({
      owners: [
        { name: 'A', country: 'CN', share_pct: 80 },
        { name: 'B', country: 'KZ', share_pct: 40 },
      ],
    }),
    field: 'owners',
    says: ['120', '0 to 100'],
  },
  {
    what: 'an end before the start',
    name: 'shipments',
    id: 'kz-fecr-cn',
    change: () => ({ period: 'planned', start_year: 2030, end_year: 2028 }),
    field: 'end_year',
    says: ['2028', '2030 or later'],
  },
  {
    what: 'a fact from the future',
    name: 'sites',
    id: 'boguty',
    change: () => ({ status_year: 2040 }),
    field: 'status_year',
    says: ['2040', '2026'],
  },
  {
    what: 'a site abroad',
    name: 'sites',
    id: 'inkai',
    change: () => ({ lon: 69.24, lat: 41.3 }),
    field: 'lon',
    says: ['69.24, 41.3', 'outside KZ', 'up to 3 km'],
  },
  {
    what: 'a straight distance that is not',
    name: 'access',
    id: 'boguty',
    change: () => ({ straight_km: 20 }),
    field: 'straight_km',
    says: ['is 20', 'apart'],
  },
  {
    what: 'a way shorter than straight',
    name: 'access',
    id: 'boguty',
    change: () => ({ km: 10 }),
    field: 'km',
    says: ['is 10', 'straight'],
  },
  {
    what: 'two sites with one label',
    name: 'sites',
    id: 'boguty',
    change: () => ({ name_short: 'Inkai' }),
    field: 'name_short',
    says: ['Inkai', 'inkai'],
  },
  {
    what: 'a source that supports but is not cited',
    name: 'sites',
    id: 'boguty',
    change: (record) => ({ supports: { 'bls-cpi-u': ['lon'] }, sources: record.sources }),
    field: 'supports',
    says: ['bls-cpi-u'],
  },
  {
    what: 'a rate about nothing known',
    name: 'rates',
    id: 'co2-rail',
    change: () => ({ applies_to: ['monorail'] }),
    field: 'applies_to.0',
    says: ['monorail', 'rail'],
  },
  {
    what: 'an input that judges',
    name: 'benchmarks',
    id: 'titr-capacity',
    change: () => ({ role: 'validation' }),
    field: 'role',
    says: ['calibration', 'input'],
  },
];

/** Replaces the yield of the first conversion. */
function withYield(massYield: number): (record: Fields) => Fields {
  return (record) => ({
    conversions: (record.conversions as Fields[]).map((one, index) => (index === 0 ? { ...one, mass_yield: massYield } : one)),
  });
}
