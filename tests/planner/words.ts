import i18next from 'i18next';
import type { Language } from '../../src/i18n/languages.ts';
import type { Words } from '../../src/planner/words.ts';
import { formats } from '../../src/ui/format.ts';

/** Words of a language from the real catalogues, outside React. */
export async function wordsIn(language: Language): Promise<Words> {
  const [panels, names] = await Promise.all([
    import(`../../src/i18n/${language}/panels.json`),
    import(`../../src/i18n/${language}/names.json`),
  ]);
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    defaultNS: 'panels',
    ns: ['panels', 'names'],
    resources: { [language]: { panels: panels.default, names: names.default } },
    interpolation: { escapeValue: false },
  });
  return { t: (key, values) => instance.t(key, { ...values }), f: formats(language), language };
}

/** Plain spaces instead of no-break ones, so that expected sentences can be typed. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
