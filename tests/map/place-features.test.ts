import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/dataset/types.ts';
import { placeFeatures } from '../../src/map/parts/place-features.ts';
import { parseIconId } from '../../src/map/symbols/icon-id.ts';
import { dataset } from './map-world.ts';

const place = (id: string, more: Partial<Place>): Place => ({
  id,
  name: id,
  country: 'KZ',
  kind: 'station',
  lon: 60,
  lat: 45,
  tier: 3,
  ...more,
});
const one = (given: Place, busy: readonly string[] = [], now: readonly string[] = []) =>
  placeFeatures(dataset({ places: [given] }), new Set(busy), new Set(now), 'light').features[0]?.properties;

describe('place features', () => {
  it.each([
    ['a gauge break', { kind: 'border', gauge_break: [1520, 1435] }, 'gauge', 'gauge'],
    ['a port of the region', { kind: 'port' }, 'port', 'busy-port'],
    ['a port far away', { kind: 'port', country: 'NL' }, 'port', 'port'],
    ['a strait', { kind: 'chokepoint', country: undefined }, 'strait', 'port'],
    ['a town', { kind: 'hub' }, 'town', 'hub'],
    ['a border', { kind: 'border' }, 'station', 'border'],
    ['a station', { kind: 'station' }, 'station', 'station'],
  ] as const)('show %s', (_, more, mark, shownAs) => {
    const { country, ...rest } = { country: 'KZ', ...more };
    const given = place('x', { ...rest, ...(country ? { country } : {}) } as Partial<Place>);
    const properties = one(given);
    expect(parseIconId(properties?.icon ?? '')).toMatchObject({ kind: 'place', mark });
    expect(properties?.class).toBe(shownAs);
  });

  it('show a far port early when cargo passes it, and first when the selected shipment changes hands there', () => {
    const far = place('nl-rotterdam', { kind: 'port', country: 'NL' });
    expect(one(far, [far.id])?.class).toBe('busy-port');
    expect(one(far, [far.id], [far.id])?.class).toBe('now');
  });

  it('leave out the bends of sea lanes', () => {
    expect(one(place('sea-1', { kind: 'waypoint' }))).toBeUndefined();
  });

  it('name places in Kazakhstan in Kazakh, others in Russian where Kazakh is asked for', () => {
    const names = { name: 'Aktau', name_ru: 'Актау', name_local: 'Ақтау' };
    expect(one(place('x', names))).toMatchObject({ name_ru: 'Актау', name_kk: 'Ақтау' });
    expect(one(place('x', { ...names, country: 'UZ' }))).toMatchObject({ name_kk: 'Актау' });
    expect(one(place('x', { name: 'Aktau' }))).toMatchObject({ name_ru: 'Aktau', name_kk: 'Aktau' });
  });
});
