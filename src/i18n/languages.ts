/** Languages of the screen, the first one being the fallback. */
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** How each language calls itself, for the switch. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/**
 * Picks the language of the screen from a list of wishes.
 * @param wishes language tags, best first (`navigator.languages`)
 * @returns the first wish that is spoken here, else English
 */
export const chooseLanguage = (wishes: readonly string[]): Language => {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0];
    const found = languages.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
};
