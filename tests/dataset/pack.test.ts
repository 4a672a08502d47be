import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../src/dataset/collections.ts';
import { packData } from '../../src/dataset/pack.ts';
import { shippedData } from './data.ts';

/** All scalar values of a value, at any depth, with the key they stand under, as one sorted list. */
function leaves(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, key));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => leaves(inner, name));
  return [`${key}=${JSON.stringify(value)}`];
}

describe('packData', () => {
  it('keeps every field of every record in core or details', async () => {
    const data = await shippedData;
    const { core, details } = packData(data);
    for (const name of ['places', 'sites', 'legs', 'access', 'minerals', 'shipments', 'rates', 'parameters'] as const) {
      data.records[name].forEach((record, index) => {
        const id = 'id' in record ? record.id : record.site;
        const packed = new Set([
          ...leaves(core[name][index]),
          ...leaves(details[name][id]).map((leaf) => leaf.replace(/^engagement_notes=/, 'note=')),
        ]);
        const lost = leaves(record).filter((leaf) => !packed.has(leaf));
        expect(lost, `${name} ${id}`).toEqual([]);
      });
    }
  });

  it('keeps whole lists whole', async () => {
    const data = await shippedData;
    const { core, details } = packData(data);
    const whole: Partial<Record<CollectionName, unknown>> = { ...core, ...details };
    for (const name of [
      'seaLanes',
      'markets',
      'constraints',
      'scenarios',
      'governance',
      'instruments',
      'programmes',
      'claims',
      'benchmarks',
      'observedSplits',
      'trade',
    ] as const) {
      expect(whole[name], name).toEqual(data.records[name]);
    }
    expect(Object.values(details.sources)).toEqual(data.records.sources);
    expect(details.deflators).toEqual(data.deflators);
  });

  it('leaves texts and sources of records out of core', async () => {
    const { core } = packData(await shippedData);
    const keys = new Set(
      leaves({ sites: core.sites, legs: core.legs, shipments: core.shipments, minerals: core.minerals }).map((leaf) => leaf.split('=')[0]),
    );
    for (const field of ['note', 'notes', 'how', 'sources', 'coord_source', 'price_basis', 'basis_of_price'])
      expect(keys.has(field), field).toBe(false);
  });
});
