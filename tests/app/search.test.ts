import { describe, expect, it } from 'vitest';
import { findEntries } from '../../src/app/search/find-entries.ts';
import { editDistance, normalise } from '../../src/app/search/normalise.ts';
import { fetchOtherNames, isCyrillic } from '../../src/app/search/other-names.ts';
import { buildIndex, search } from '../../src/app/search/search-index.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { i18n } from '../../src/i18n/index.ts';
import { formats } from '../../src/ui/format.ts';

const entries = [
  { value: 'balkhash', names: ['Balkhash', 'Balkhash copper smelter', 'Балхаш', 'Балқаш мыс балқыту зауыты'], weight: 3 },
  { value: 'zhezkazgan', names: ['Zhezkazgan', 'Жезказган', 'Жезқазған'], weight: 3 },
  { value: 'oskemen', names: ['Ust-Kamenogorsk', 'Усть-Каменогорск', 'Өскемен'], weight: 2 },
  { value: 'constanta', names: ['Constanța', 'Констанца'], weight: 1 },
  { value: 'almalyk', names: ['Almalyk', 'Алмалык', 'Olmaliq', 'Oʻzbekiston'], weight: 2 },
  { value: 'aktau', names: ['Aktau port', 'Актау', 'Ақтау'], weight: 1 },
  { value: 'aksu', names: ['Aksu', 'Аксу', 'Ақсу'], weight: 1 },
];
const index = buildIndex(entries);

describe('search', () => {
  it.each([
    ['Balkhash', 'balkhash'],
    ['балхаш', 'balkhash'],
    ['БАЛҚАШ', 'balkhash'],
    ['балкаш', 'balkhash'],
    ['smelter balkhash', 'balkhash'],
    ['жезк', 'zhezkazgan'],
    ['Жезказган', 'zhezkazgan'],
    ['zhezkasgan', 'zhezkazgan'],
    ['ust kamenogorsk', 'oskemen'],
    ['оскемен', 'oskemen'],
    ['constanta', 'constanta'],
    ['almalik', 'almalyk'],
    ["o'zbekiston", 'almalyk'],
    ['akatu', 'aktau'],
    ['ak', 'aktau'],
  ])('finds by %s the site %s', (query, expected) => {
    expect(search(index, query)[0]).toBe(expected);
  });

  it('gives exact beginnings before near misses', () => {
    expect(search(index, 'aksu')).toEqual(['aksu']);
  });

  it.each(['', '   ', '!?', 'xyzzy', '\u0000'])('finds nothing for %j', (query) => {
    expect(search(index, query)).toEqual([]);
  });

  it('keeps to its limit', () => {
    expect(search(index, 'a', 2)).toHaveLength(2);
  });
});

describe('names in languages that are not on the screen', () => {
  it('find minerals and countries in English by what they are called in Russian and Kazakh', async () => {
    const dataset = await loadDataset(process.cwd());
    const words = { t: i18n.getFixedT('en', ['shell', 'names']), f: formats('en'), language: 'en' as const };
    const others = await fetchOtherNames();
    const found = (query: string) =>
      search(buildIndex(findEntries({ ...words, t: (key, values) => words.t(key, { ...values }) }, dataset, null, others)), query)[0]?.key;
    expect(found('медь')).toBe('mineral-copper');
    expect(found('мыс')).toBe('mineral-copper');
    expect(found('вольфрам')).toBe('mineral-tungsten');
    expect(found('Китай')).toBe('country-CN');
    expect(isCyrillic('медь') && !isCyrillic('copper')).toBe(true);
  });
});

describe('normalise', () => {
  it.each([
    ['Constanța', 'constanta'],
    ['Ақтау', 'актау'],
    ['Ұлытау', 'улытау'],
    ['Түркіменбашы', 'туркименбашы'],
    ['Iğdır', 'igdir'],
    ['Усть-Каменогорск', 'усть каменогорск'],
  ])('writes %s as %s', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });
});

describe('edit distance', () => {
  it.each([
    ['aktau', 'akatu', 1],
    ['aktau', 'aktau', 0],
    ['aktau', 'aktay', 1],
    ['aktau', 'atau', 1],
    ['aktau', 'poti', 3],
  ])('from %s to %s is %i', (one, other, edits) => {
    expect(editDistance(one, other, 2)).toBe(edits);
  });
});
