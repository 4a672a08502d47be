import { describe, expect, it } from 'vitest';
import { countryAreas, readCountries } from '../../geo/build/natural-earth.ts';
import { kmOverLand, landOf } from '../../geo/build/sea/land.ts';
import { isSeaPort } from '../../geo/build/sea/sea-ports.ts';
import distances from '../fixtures/sea-distances.json' with { type: 'json' };
import { shippedData } from './data.ts';
import { median, type ShortestKm, shortestOver } from './geometry-graph.ts';

const sea: Promise<ShortestKm> = shippedData.then(({ records }) => shortestOver(records.seaLanes));

describe('sea lanes', () => {
  it.each([
    ['sea-suez', 'nl-rotterdam', 'cn-shanghai', 25_000],
    ['sea-bab-el-mandeb', 'nl-rotterdam', 'cn-shanghai', 25_000],
    ['sea-malacca', 'in-mundra', 'sg-singapore', 6_500],
    ['sea-panama', 'cn-shanghai', 'us-newyork', 22_000],
    ['sea-dover', 'nl-rotterdam', 'fr-lehavre', 2_000],
    ['sea-kiel', 'ru-petersburg', 'nl-rotterdam', 2_400],
    ['sea-tsugaru', 'ru-vladivostok', 'us-losangeles', 9_900],
  ])('go round %s when it is closed', async (strait, from, to, least) => {
    const km = await sea;
    expect(km(from, to)).toBeLessThan(least);
    expect(km(from, to, [strait])).toBeGreaterThan(least);
  });

  it('go by the Cape when Suez is closed, and by no other way', async () => {
    const km = await sea;
    expect(km('nl-rotterdam', 'cn-shanghai', ['sea-suez', 'sea-panama'])).toBeLessThan(27_000);
    expect(km('nl-rotterdam', 'cn-shanghai', ['sea-suez', 'sea-panama', 'sea-cape'])).toBeGreaterThan(27_000);
  });

  it.each([
    ['sea-hormuz', 'ae-jebelali', 'in-mundra'],
    ['sea-hormuz', 'ir-bandarabbas', 'nl-rotterdam'],
    ['sea-bosphorus', 'ge-poti', 'tr-ambarli'],
    ['sea-bosphorus', 'ru-novorossiysk', 'nl-rotterdam'],
    ['sea-bosphorus', 'ro-constanta', 'cn-shanghai'],
  ])('%s is the only way from %s to %s', async (strait, from, to) => {
    const km = await sea;
    expect(km(from, to)).toBeGreaterThan(0);
    expect(km(from, to, [strait])).toBeUndefined();
  });

  it('leave the Mediterranean by Suez when Gibraltar is closed, and not at all when both are', async () => {
    const km = await sea;
    expect(km('it-trieste', 'nl-rotterdam', ['sea-gibraltar'])).toBeGreaterThan(20_000);
    expect(km('it-trieste', 'nl-rotterdam', ['sea-gibraltar', 'sea-suez'])).toBeUndefined();
  });

  it('keep ports inside a closed strait joined to one another', async () => {
    const km = await sea;
    expect(km('ir-bandarabbas', 'ae-jebelali', ['sea-hormuz'])).toBeLessThan(400);
    expect(km('ge-poti', 'ro-constanta', ['sea-bosphorus'])).toBeLessThan(1_200);
  });

  it('join every sea port to every other', async () => {
    const { records } = await shippedData;
    const linked = new Set(records.seaLanes.flatMap(({ from, to }) => [from, to]));
    const ports = records.places.filter(({ id, kind }) => isSeaPort({ id, properties: { kind } }));
    expect(ports.length).toBe(45);
    expect(ports.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are as long as the distances that were set by hand, 5 % off in the middle and 20 % at worst', async () => {
    const km = await sea;
    const closedFor: Record<string, string[]> = { cape: ['sea-suez', 'sea-panama'], panama: ['sea-suez', 'sea-cape'], '': [] };
    const errors = distances.map(([from, to, expected, way = '']) => ({
      way: `${from} - ${to} ${way}`,
      error: (km(String(from), String(to), closedFor[way] ?? []) ?? 0) / Number(expected) - 1,
    }));
    const worst = errors.filter(({ error }) => Math.abs(error) > 0.08).map(({ way, error }) => `${way}: ${(error * 100).toFixed(1)} %`);
    console.log(`sea lanes against distances set by hand, over 8 %:\n${worst.join('\n')}`);
    expect(median(errors.map(({ error }) => Math.abs(error)))).toBeLessThan(0.05);
    expect(worst.length).toBeLessThan(8);
    expect(Math.max(...errors.map(({ error }) => Math.abs(error)))).toBeLessThan(0.2);
  });

  it('keep off the land, but for canals, rivers and small islands', async () => {
    const { records } = await shippedData;
    const land = landOf(countryAreas(readCountries()));
    const inland = ['sea-suez', 'sea-kiel', 'sea-panama', 'ca-montreal', 'de-hamburg'];
    const aground = records.seaLanes
      .filter(({ from, to }) => !inland.includes(from) && !inland.includes(to))
      .map(({ id, coordinates }) => ({ id, km: kmOverLand(coordinates, land) }))
      .filter(({ km }) => km > 45);
    expect(aground).toEqual([]);
  });
});
