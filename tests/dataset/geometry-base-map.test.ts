import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/dataset/types.ts';
import { root } from './data.ts';

type Area = Feature<Polygon | MultiPolygon, { iso: string; focus?: boolean }>;
let text = '';
let map: Topology<Record<'countries' | 'borders' | 'lakes' | 'rivers' | 'labels', GeometryCollection>>;

beforeAll(async () => {
  text = await readFile(join(root, 'geo/countries.json'), 'utf8');
  map = JSON.parse(text);
});

function countriesAt(position: Position): string[] {
  const areas = feature(map, map.objects.countries).features as Area[];
  return areas.filter((area) => booleanPointInPolygon(position, area)).map((area) => area.properties.iso);
}

function linesOf(name: string): Position[][] {
  const borders = feature(map, map.objects.borders).features as Feature<MultiLineString, { class: string }>[];
  return borders.filter(({ properties }) => properties.class === name).flatMap(({ geometry }) => geometry.coordinates as Position[][]);
}

/** True where a line of the class has a position within half a degree. */
function hasLineNear(name: string, [lon, lat]: Position): boolean {
  return linesOf(name).some((line) => line.some(([x, y]) => Math.abs(x - lon) < 0.5 && Math.abs(y - lat) < 0.5));
}

describe('the base map', () => {
  it('fits into 90 kB compressed', () => {
    expect(gzipSync(text).length).toBeLessThan(90_000);
  });

  it.each<[string, Position, string]>([
    ['Simferopol', [34.1, 44.95], 'UA'],
    ['Baikonur', [63.3, 45.95], 'KZ'],
    ['Astana', [71.4, 51.2], 'KZ'],
    ['Tashkent', [69.25, 41.3], 'UZ'],
    ['Osh', [72.8, 40.5], 'KG'],
    ['Khorog', [71.6, 37.5], 'TJ'],
    ['Mary', [61.8, 37.6], 'TM'],
    ['northern Cyprus', [33.4, 35.3], 'CY'],
    ['Chukotka, past the antimeridian', [185, 66.5], 'RU'],
  ])('puts %s in its country', (_, position, iso) => {
    expect(countriesAt(position)).toEqual([iso]);
  });

  it('marks the five states', () => {
    const areas = feature(map, map.objects.countries).features as Area[];
    const focus = areas.filter(({ properties }) => properties.focus).map(({ properties }) => properties.iso);
    expect(focus.sort()).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ']);
  });

  it.each<[string, Position]>([
    ['the north of Crimea', [33.7, 46.15]],
    ['the line of control in Kashmir', [74.0, 34.0]],
    ['the demilitarized zone of Korea', [127.2, 38.3]],
    ['the line across Cyprus', [33.4, 35.15]],
    ['the berm in Western Sahara', [-11.3, 26.6]],
  ])('dashes %s', (_, position) => {
    expect(hasLineNear('disputed', position)).toBe(true);
    expect(hasLineNear('normal', position)).toBe(false);
  });

  it('draws no border or coast across Crimea besides the dashed one', () => {
    expect(countriesAt([33.7, 46.3])).toEqual(['UA']);
    expect(hasLineNear('focus', [33.7, 46.15])).toBe(false);
  });

  it('has the lakes that people orient themselves by', () => {
    const lakes = feature(map, map.objects.lakes).features as Area[];
    const wet = (position: Position) => lakes.some((lake) => booleanPointInPolygon(position, lake));
    const positions: Position[] = [
      [74.2, 45.7],
      [77.3, 42.4],
      [58.7, 45.2],
      [83.9, 48.1],
      [81.7, 46.1],
      [42.9, 38.6],
      [107.7, 53.2],
    ];
    expect(positions.map(wet)).toEqual(positions.map(() => true));
  });

  it('never steps across the whole map', () => {
    const shapes = ['countries', 'borders', 'lakes', 'rivers'] as const;
    const lines = shapes.flatMap((name) => feature(map, map.objects[name]).features.flatMap(({ geometry }) => linesIn(geometry)));
    const steps = lines.flatMap((line) => line.slice(1).map(([lon = 0], index) => Math.abs(lon - (line[index]?.[0] ?? lon))));
    expect(Math.max(...steps)).toBeLessThan(90);
  });

  it('names every label in three languages', () => {
    const labels = feature(map, map.objects.labels).features;
    expect(labels.length).toBeGreaterThan(80);
    for (const { properties } of labels)
      expect(properties).toMatchObject({
        name: expect.stringMatching(/./),
        name_ru: expect.stringMatching(/[а-яё]/i),
        name_kk: expect.stringMatching(/[а-яёәғқңөұүһі]/i),
      });
  });
});

function linesIn(geometry: GeoJSON.Geometry): number[][][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
