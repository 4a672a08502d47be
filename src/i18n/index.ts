import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import map from './en/map.json';
import names from './en/names.json';
import panels from './en/panels.json';
import shell from './en/shell.json';
import type { Language } from './languages.ts';

/** Part of a catalogue: one file a language. */
export const namespaces = ['shell', 'panels', 'map', 'names'] as const;
type Catalogue = Readonly<Record<(typeof namespaces)[number], object>>;

const lazyCatalogues: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  ru: () => import('./ru/index.ts'),
  kk: () => import('./kk/index.ts'),
};

const wantedParts = new Set<string>();

/** The one translator of the app. English is there at once; the others are fetched when they are wanted. */
export const i18n = i18next.createInstance();

i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  ns: [...namespaces],
  defaultNS: 'shell',
  resources: { en: { shell, panels, map, names } },
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

const fetchWords = async (part: string, language: string): Promise<void> => {
  if (i18n.hasResourceBundle(language, part)) return;
  const file = `./${language}/${part}.json`;
  const { wordsOfParts } = await import('./words-of-parts.ts');
  const load = wordsOfParts[file];
  if (!load) throw new Error(`No words for "${part}" in language "${language}": expected src/i18n/${file.slice(2)}.`);
  i18n.addResourceBundle(language, part, (await load()).default);
};

/**
 * Fetches the words of a part of the screen in English and in the language of the screen; `setLanguage` keeps them in step from then on.
 * @param part name of the catalogue file, which is its namespace as well
 * @throws Error when there is no such file, or it cannot be fetched
 */
export const loadWords = async (part: string): Promise<void> => {
  wantedParts.add(part);
  try {
    await Promise.all([fetchWords(part, 'en'), fetchWords(part, i18n.language)]);
  } catch (error) {
    wantedParts.delete(part);
    throw error;
  }
};

/**
 * Fetches a language if needed and turns the screen to it.
 * @throws Error naming the language when its catalogue cannot be fetched; the screen then stays as it was
 */
export const setLanguage = async (language: Language): Promise<void> => {
  if (language !== 'en' && !i18n.hasResourceBundle(language, 'shell')) {
    try {
      const { catalogue } = await lazyCatalogues[language]();
      for (const namespace of namespaces) i18n.addResourceBundle(language, namespace, catalogue[namespace]);
    } catch (cause) {
      throw new Error(`The words for language "${language}" could not be fetched; the screen stays in "${i18n.language}".`, { cause });
    }
  }
  await Promise.all([...wantedParts].map((part) => fetchWords(part, language)));
  await i18n.changeLanguage(language);
};
