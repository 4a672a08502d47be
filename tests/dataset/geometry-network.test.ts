import { describe, expect, it } from 'vitest';
import { checkGeometry } from '../../src/dataset/check/geometry.ts';
import { unreachablePlaces } from '../../src/dataset/check/geometry-network.ts';
import { problemLine } from '../../src/dataset/check/problem.ts';
import type { Records } from '../../src/dataset/collections.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { shippedData } from './data.ts';
import { median, shortestOver } from './geometry-graph.ts';

describe('the network', () => {
  it('is one with the openings of 2035, and lacks the unbuilt ends in 2025', async () => {
    const { records } = await shippedData;
    expect(unreachablePlaces(records, 2035)).toEqual([]);
    expect(unreachablePlaces(records, 2025).map(({ id }) => id)).toEqual([
      'af-logar',
      'am-meghri',
      'az-aghband',
      'kg-karakeche',
      'kz-maktaaral',
      'pk-kharlachi',
      'tr-igdir',
    ]);
  });

  it('is as long as published lines, 3 % off in the middle', async () => {
    const { records } = await shippedData;
    const km = shortestOver(records.legs.filter(({ mode }) => mode === 'rail'));
    // A sum over branches, and a project whose published lengths differ by a third, are no paths to compare with.
    const unfit = ['km-mc-rail', 'km-uap'];
    const errors = records.benchmarks
      .filter(({ id, metric, mode }) => metric === 'km' && mode === 'rail' && !unfit.includes(id))
      .map(({ id, from, to, value }) => ({ id, error: (km(String(from), String(to)) ?? 0) / value - 1 }));
    expect(errors.length).toBeGreaterThan(12);
    expect(median(errors.map(({ error }) => Math.abs(error)))).toBeLessThan(0.03);
    // The TRIPP section is published from border to border, Khromtau-Tobol to Altynsarin: the stations lie beyond.
    const far = errors.filter(({ error }) => Math.abs(error) > 0.1).map(({ id }) => id);
    expect(far).toEqual(['km-tripp', 'km-altynsarin']);
  });

  it('splits every leg among its countries', async () => {
    const { records } = await shippedData;
    const leg = (id: string) => records.legs.find((one) => one.id === id)?.country_km;
    expect(leg('rail-kz-dostyk--kz-beskol')).toEqual({ KZ: 166 });
    expect(leg('rail-cn-kashgar--kg-torugart')).toEqual({ CN: 202, KG: 5 });
    expect(leg('ferry-kz-aktau-port--az-alat-port')).toEqual({});
  });
});

interface BadGeometry {
  readonly what: string;
  readonly list: 'legs' | 'places' | 'seaLanes';
  readonly id: string;
  readonly change: Record<string, unknown>;
  readonly line: RegExp;
}

const badGeometry: readonly BadGeometry[] = [
  {
    what: 'a length that the drawn line does not bear out',
    list: 'legs',
    id: 'rail-cn-alashankou--kz-dostyk',
    change: { km: 120 },
    line: /^geo\/legs\.geojson, rail-cn-alashankou--kz-dostyk: km is 120, the drawn line is 11\.5\. Allowed: 11\.2 to 16\.\d\.$/,
  },
  {
    what: 'a leg that ends away from its place',
    list: 'legs',
    id: 'rail-cn-alashankou--kz-dostyk',
    change: {
      coordinates: [
        [82.6, 45.17],
        [82.4815, 45.2525],
      ],
    },
    line: /from is cn-alashankou, and the line ends at 82\.6, 45\.17\. Allowed: the place's position, 82\.\d+, 45\.\d+\.$/,
  },
  {
    what: 'a list of countries without that of an end',
    list: 'legs',
    id: 'rail-cn-alashankou--kz-dostyk',
    change: { countries: ['KZ'] },
    line: /countries is KZ, and cn-alashankou lies in CN\. Allowed: a list that holds CN\.$/,
  },
  {
    what: 'kilometres in a country that the leg does not cross',
    list: 'legs',
    id: 'rail-kz-dostyk--kz-beskol',
    change: { country_km: { RU: 166 } },
    line: /country_km holds RU\. Allowed: the leg's countries, KZ\./,
  },
  {
    what: 'kilometres of countries that do not make the length',
    list: 'legs',
    id: 'rail-kz-dostyk--kz-beskol',
    change: { country_km: { KZ: 100 } },
    line: /country_km sums to 100\.0\. Allowed: km, 166\./,
  },
  {
    what: 'a ferry with kilometres on land',
    list: 'legs',
    id: 'ferry-kz-aktau-port--az-alat-port',
    change: { country_km: { KZ: 487 } },
    line: /country_km holds 1 countries\. Allowed: none/,
  },
  {
    what: 'a place abroad',
    list: 'places',
    id: 'kz-shu',
    change: { lon: 69.2, lat: 41.3 },
    line: /^geo\/places\.geojson, kz-shu: lon and lat are 69\.2, 41\.3, \d+ km outside KZ\. Allowed: up to 12 km\.$/,
  },
  {
    what: 'a lane across the whole map',
    list: 'seaLanes',
    id: 'lane-bg-varna--ro-constanta',
    change: {
      coordinates: [
        [179, 40],
        [-179, 40],
      ],
    },
    line: /coordinates jump from 179 to -179 degrees\. Allowed: steps of up to 180/,
  },
  {
    what: 'a lane that is shorter than drawn',
    list: 'seaLanes',
    id: 'lane-bg-varna--ro-constanta',
    change: { km: 100 },
    line: /^geo\/sea-lanes\.geojson, lane-bg-varna--ro-constanta: km is 100, the drawn line is \d+\.\d\. Allowed: /,
  },
];

describe('bad geometry', () => {
  it.each(badGeometry)('$what is told', async ({ list, id, change, line }) => {
    const { records, baseMap } = await shippedData;
    const known = records[list].map(({ id: one }) => one);
    const bad = records[list].map((record) => (record.id === id ? { ...record, ...change } : record));
    expect(known).toContain(id);
    const problems = checkGeometry({ records: deepFreeze({ ...records, [list]: bad }) as Records, baseMap }).map(problemLine);
    expect(problems.filter((text) => line.test(text))).toHaveLength(1);
  });

  it('a place that nothing leads to is told', async () => {
    const { records, baseMap } = await shippedData;
    const legs = records.legs.filter(({ from, to }) => from !== 'kz-zhitikara' && to !== 'kz-zhitikara');
    const problems = checkGeometry({ records: deepFreeze({ ...records, legs }), baseMap }).map(problemLine);
    expect(problems).toEqual([
      'geo/places.geojson, kz-zhitikara: id is kz-zhitikara, which no open leg or lane joins to the network in 2035. Allowed: one connected network.',
    ]);
  });
});
