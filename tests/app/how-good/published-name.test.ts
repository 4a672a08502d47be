import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cargoName, deviationText, splitName, unitName } from '../../../src/app/how-good/published-name.ts';
import { packData } from '../../../src/dataset/pack.ts';
import { type Validation, validate } from '../../../src/engine/index.ts';
import { i18n, loadWords, setLanguage } from '../../../src/i18n/index.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { slug, type Words } from '../../../src/planner/words.ts';
import { formats } from '../../../src/ui/format.ts';
import { shippedData } from '../../dataset/data.ts';

type Catalogue = Readonly<Record<'cargo' | 'unit' | 'split' | 'deviation', Readonly<Record<string, string>>>>;
const catalogueOf = (language: Language): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../../src/i18n/${language}/published.json`, import.meta.url), 'utf8')) as Catalogue;

let result: Validation;
beforeAll(async () => {
  const { core, details } = packData(await shippedData);
  result = validate(core, details, { draws: 0 });
});

const wordsIn = (language: Language): Words => {
  const t = i18n.getFixedT(language, ['panels']);
  return { t: (key, values) => t(key, { ...values }), f: formats(language), language };
};

describe.each(['ru', 'kk'] as const)('the names of published figures in %s', (language) => {
  const catalogue = catalogueOf(language);
  const rows = (): Validation['validation'] => [...result.validation, ...result.calibration];
  const keys = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name !== '').toSorted();

  it('are one for each cargo, unit, split and reason, and no more', () => {
    expect(Object.keys(catalogue.cargo).toSorted()).toEqual(keys(rows().map(({ what }) => slug(what))));
    expect(Object.keys(catalogue.split).toSorted()).toEqual(keys(result.observed.map(({ id }) => id)));
    const reasoned = [...rows(), ...result.observed].filter(({ deviation }) => deviation !== null);
    expect(Object.keys(catalogue.deviation).toSorted()).toEqual(keys(reasoned.map(({ id }) => id)));
    const units = [...rows(), ...result.observed].map(({ unit }) => slug(unit));
    expect(Object.keys(catalogue.unit).filter((key) => !units.includes(key))).toEqual([]);
    expect(keys(units).filter((key) => catalogue.unit[key] === undefined)).toEqual([]);
  });

  it('are in its own letters, but for names of companies and rates', () => {
    const texts = Object.values(catalogue).flatMap((part) => Object.values(part));
    const foreign = texts.filter((text) => /[A-Za-z]*[a-z]{2}/.test(text.replaceAll(/DB Cargo Eurasia|mid-[a-z0-9-]+/g, '')));
    expect(foreign).toEqual([]);
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });
});

describe('a published figure', () => {
  it('has the name of the data, marked as English, where there is no other', async () => {
    await setLanguage('en');
    await loadWords('published');
    const words = wordsIn('en');
    expect(cargoName(words, 'truck')).toEqual({ name: 'truck', english: true });
    expect(unitName(words, 'days')).toEqual({ name: 'days', english: true });
    expect(unitName(words, '%')).toEqual({ name: '%', english: false });
  });

  it('is named in the language of the reader', async () => {
    await setLanguage('ru');
    await loadWords('published');
    const words = wordsIn('ru');
    expect(cargoName(words, 'truck')).toEqual({ name: 'грузовик', english: false });
    for (const row of result.observed) {
      expect(splitName(words, row).english).toBe(false);
      if (row.deviation !== null) expect(deviationText(words, row)?.english).toBe(false);
    }
  });
});
