import i18next from 'i18next';
import type { Language } from '../../src/i18n/languages.ts';
import type { Words } from '../../src/planner/words.ts';
import { formats } from '../../src/ui/format.ts';

/**
 * Words of a language from the real catalogues, outside React.
 * @param part catalogue of a part of the screen, looked into first
 */
export async function wordsIn(language: Language, part = 'panels'): Promise<Words> {
  const [panels, names, origins, own] = await Promise.all([
    import(`../../src/i18n/${language}/panels.json`),
    import(`../../src/i18n/${language}/names.json`),
    import(`../../src/i18n/${language}/origins.json`),
    import(`../../src/i18n/${language}/${part}.json`),
  ]);
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    defaultNS: part,
    fallbackNS: 'panels',
    ns: ['panels', 'names', 'origins', part],
    resources: { [language]: { panels: panels.default, names: names.default, origins: origins.default, [part]: own.default } },
    interpolation: { escapeValue: false },
  });
  return { t: (key, values) => instance.t(key, { ...values }), f: formats(language), language };
}

/** Plain spaces instead of no-break ones, so that expected sentences can be typed. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
