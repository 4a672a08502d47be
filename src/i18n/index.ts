import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import map from './en/map.json';
import names from './en/names.json';
import panels from './en/panels.json';
import shell from './en/shell.json';
import workbench from './en/workbench.json';
import type { Language } from './languages.ts';

/** Part of a catalogue: one file a language. */
export const namespaces = ['shell', 'panels', 'map', 'names', 'workbench'] as const;
type Catalogue = Readonly<Record<(typeof namespaces)[number], object>>;

const lazyCatalogues: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  ru: () => import('./ru/index.ts'),
  kk: () => import('./kk/index.ts'),
};

/** The one translator of the app. English is there at once; the others are fetched when they are wanted. */
export const i18n = i18next.createInstance();

i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  ns: [...namespaces],
  defaultNS: 'shell',
  resources: { en: { shell, panels, map, names, workbench } },
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

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
  await i18n.changeLanguage(language);
};
