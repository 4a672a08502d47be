import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { i18n, loadWords, setLanguage } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { type OriginContext, parameterInputs, parameterSources } from '../../src/planner/origin.ts';
import { parameterName, parameterUnit } from '../../src/planner/parameter-name.ts';
import { placeCharges } from '../../src/planner/place-charges.ts';
import { SelectionCard } from '../../src/planner/selection-card.tsx';
import { slug } from '../../src/planner/words.ts';
import { formats } from '../../src/ui/format.ts';
import { bareDigits } from './bare-digits.ts';
import { drawnWhole } from './drawn-whole.ts';
import { namesOf, realWorld } from './world.ts';

// The address of the data is the bundler's, and no browser is there to be idle.
vi.mock('virtual:multivector-data', () => ({ coreUrl: 'core.json' }));
vi.mock('../../src/ui/when-idle.ts', () => ({ whenIdle: () => Promise.resolve() }));

const world = await realWorld();
const { dataset, details, a, b, comparison } = world;
const ids = dataset.parameters.map(({ id }) => id);
const units = [...new Set(dataset.parameters.map(({ unit }) => unit))];

interface Catalogue {
  readonly name: Readonly<Record<string, string>>;
  readonly unit: Readonly<Record<string, string>>;
}
const catalogueOf = (language: Language): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/${language}/parameters.json`, import.meta.url), 'utf8')) as Catalogue;

const contextIn = (language: Language): OriginContext => {
  const translate = i18n.getFixedT(language, ['panels']);
  return { words: { t: (key, values) => translate(key, { ...values }), f: formats(language), language }, dataset, details };
};

describe('before the words are there', () => {
  it('a parameter has the name and the unit of the data, marked as English', () => {
    expect(i18n.hasResourceBundle('ru', 'parameters')).toBe(false);
    const { words } = contextIn('ru');
    const parameter = { id: 'port-hours', what: 'Wait at a port' };
    expect(parameterName(words, parameter)).toEqual({ name: 'Wait at a port', english: true });
    expect(parameterUnit(words, 'USD/crossing')).toBe('USD/crossing');
  });
});

describe.each(['ru', 'kk'] as const)('the names of parameters in %s', (language) => {
  const { name, unit } = catalogueOf(language);
  const texts = [...Object.values(name), ...Object.values(unit)];

  it('are one for each parameter, and no more', () => {
    expect(Object.keys(name).toSorted()).toEqual(ids.toSorted());
  });

  it('are one for each unit, and no more', () => {
    const keys = units.map(slug);
    expect(new Set(keys).size).toBe(units.length);
    expect(Object.keys(unit).toSorted()).toEqual(keys.toSorted());
  });

  it('differ, as do the units', () => {
    expect(new Set(Object.values(name)).size).toBe(ids.length);
    expect(new Set(Object.values(unit)).size).toBe(units.length);
  });

  it('are in its own letters, but for short forms such as CIF', () => {
    expect(texts.filter((text) => /[A-Za-z]*[a-z]{2}/.test(text) || text.trim() !== text || text === '')).toEqual([]);
  });
});

describe('the sources of parameters', () => {
  it('are there for every one that says it is sourced', () => {
    const context = contextIn('en');
    for (const { id, basis } of dataset.parameters)
      if (basis === 'sourced') expect(parameterSources(context, [id]).length, id).toBeGreaterThan(0);
  });
});

describe.each(['en', 'ru', 'kk'] as const)('on the screen in %s', (language) => {
  beforeAll(async () => {
    await setLanguage(language);
    await loadWords('parameters');
  });

  it('every parameter is an input in the language of the reader', () => {
    const context = contextIn(language);
    const inputs = parameterInputs(context, ids);
    const own = language === 'en' ? null : catalogueOf(language);
    expect(inputs.map(({ label }) => label)).toEqual(dataset.parameters.map(({ id, what }) => own?.name[id] ?? what));
    expect(inputs.every(({ english }) => english === (language === 'en'))).toBe(true);
    for (const [index, { unit }] of dataset.parameters.entries())
      expect(inputs[index]?.value).toContain(`\u00a0${own?.unit[slug(unit)] ?? unit}`);
  });

  it('a border and a port say what they charge in it', async () => {
    const names = await namesOf(world, language);
    for (const kind of ['border', 'port'] as const) {
      const place = dataset.places.find((one) => one.kind === kind && one.country === 'KZ');
      const [charge] = place === undefined ? [] : placeCharges(dataset, place);
      if (place === undefined || charge === undefined) throw new Error(`No ${kind} of Kazakhstan has a charge: expected one in the data.`);
      const selection = { kind: 'place', id: place.id } as const;
      const props = { dataset, details, estimate: b, reference: a, comparison, language, onSelect: () => {}, passing: null, selection };
      const html = await drawnWhole(<SelectionCard {...props} />);
      expect(html).toContain(parameterName(contextIn(language).words, charge).name);
      if (language !== 'en') expect(html).not.toContain(charge.what);
      expect(bareDigits(html, names), place.id).toEqual([]);
    }
  });
});
