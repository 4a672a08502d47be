import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelLetters } from '../../src/map/letters.ts';
import { type BaseMap, decodeBaseMap } from '../../src/map/parts/base-map.ts';
import { dataset, site } from './map-world.ts';

describe('base map', () => {
  let base: BaseMap;
  beforeAll(async () => {
    base = decodeBaseMap(JSON.parse(await readFile(new URL('../../geo/countries.json', import.meta.url), 'utf8')));
  });

  it('sets the five states apart and names them in three languages', () => {
    const focus = base.countries.features.filter(({ properties }) => properties.focus).map(({ properties }) => properties.iso);
    expect(focus.sort()).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ']);
    const named = base.labels.features.filter(({ properties }) => properties.focus).map(({ properties }) => properties.name_kk);
    expect(named).toContain('Қазақстан');
    expect(named).toHaveLength(5);
  });

  it('has a coast, solid and disputed borders, lakes and rivers', () => {
    expect(base.coast.coordinates.length).toBeGreaterThan(50);
    expect(new Set(base.borders.features.map(({ properties }) => properties.class))).toEqual(new Set(['normal', 'focus', 'disputed']));
    expect(base.lakes.features.length).toBeGreaterThan(10);
    expect(base.rivers.features.length).toBeGreaterThan(3);
  });

  it.each([null, 'a text', {}, { objects: { countries: {} } }])('is not %j, and says what is wanted', (value) => {
    expect(() => decodeBaseMap(value)).toThrow(/no TopoJSON with the objects countries, borders, lakes, rivers, labels: rebuild/);
  });

  it('gives the letters of the labels of one language, capitals too', () => {
    const data = dataset({ sites: [site('Boguty', 79, 43.5, { name_short_ru: 'Богуты', name_short_kk: 'Боғұты' })] });
    const english = labelLetters(base, data, 'en');
    expect(english).toContain('B');
    expect(english).not.toMatch(/[\u0400-\u04ff]/);
    expect(labelLetters(base, data, 'ru')).toContain('Б');
    expect(labelLetters(base, data, 'ru')).not.toContain('ғ');
    expect(labelLetters(base, data, 'kk')).toContain('Ғ');
  });
});
