import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';

const folder = new URL('../../src/i18n/', import.meta.url).pathname;
const namespaces = readdirSync(join(folder, 'en'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

type Texts = ReadonlyMap<string, string>;

const flatten = (tree: object, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value as object, `${prefix}${key}.`),
  );

const texts = (language: string, namespace: string): Texts =>
  new Map(flatten(JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), 'utf8')) as object));

const PLURAL = /_(zero|one|two|few|many|other)$/;
const bare = (key: string): string => key.replace(PLURAL, '');
const bareKeys = (all: Texts): string[] => [...new Set([...all.keys()].map(bare))].sort();
/** Names in double braces, without those that a form may leave out: the count itself is enough for "one". */
const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name))].sort();

describe.each(namespaces)('catalogue %s', (namespace) => {
  const english = texts('en', namespace);

  it.each(languages)('has the same keys in %s', (language) => {
    expect(bareKeys(texts(language, namespace))).toEqual(bareKeys(english));
  });

  it.each(languages)('has the same placeholders in %s', (language) => {
    for (const [key, text] of texts(language, namespace)) {
      const original = english.get(key) ?? english.get(`${bare(key)}_other`) ?? '';
      expect(placeholders(text), `${language} ${namespace}:${key}`).toEqual(placeholders(original));
    }
  });

  it.each(languages)('has every plural form that %s knows', (language) => {
    const all = texts(language, namespace);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of all.keys()) {
      if (!PLURAL.test(key)) continue;
      const here = forms.filter((form) => all.has(`${bare(key)}_${form}`));
      expect([...here].sort(), `${language} ${namespace}:${bare(key)}`).toEqual([...forms].sort());
    }
  });

  it.each(languages)('leaves no text empty in %s', (language) => {
    for (const [key, text] of texts(language, namespace)) expect(text, `${language} ${namespace}:${key}`).not.toBe('');
  });
});

describe('the words that the shell asks for', () => {
  const files = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(join(path, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(path, entry.name)] : [],
    );
  const known = new Map(namespaces.map((name) => [name, new Set([...texts('en', name).keys()].map(bare))]));
  const asked = files(new URL('../../src/app', import.meta.url).pathname).flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    // what is taken away has its own words and, after them, those of the shell
    const own = path.includes('/take-away/')
      ? 'take-away'
      : path.includes('/how-good/')
        ? 'how-good'
        : code.includes('useGuideWords')
          ? 'guide'
          : code.includes('useWorkbenchWords')
            ? 'workbench'
            : 'shell';
    return [...code.matchAll(/\bt\(\s*'(?:(\w+):)?([\w.-]+)'/g)].map(([, namespace = own, key = '']) => ({ path, namespace, key }));
  });

  it('stand in the catalogue', () => {
    expect(asked.length).toBeGreaterThan(100);
    for (const { path, namespace, key } of asked)
      expect(
        known.get(namespace)?.has(key) || (['take-away', 'how-good'].includes(namespace) && known.get('shell')?.has(key)),
        `${path} asks for "${namespace}:${key}"`,
      ).toBe(true);
  });
});
