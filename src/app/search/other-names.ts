import { i18n } from '../../i18n/index.ts';

/** Groups of the `names` catalogue that the search field finds things by. */
type NameGroup = 'mineral' | 'country';

/** Names of a thing in Russian and Kazakh, whatever the language of the screen. */
export type OtherNames = (group: NameGroup, id: string) => readonly string[];

const loaders = { ru: () => import('../../i18n/ru/names.json'), kk: () => import('../../i18n/kk/names.json') };

/** True for a text that holds a Cyrillic letter: only then are names in Cyrillic worth fetching. */
export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/** Fetches the names in Cyrillic; a language that is on the screen is there already. */
export const fetchOtherNames = async (): Promise<OtherNames> => {
  const bundles = await Promise.all(
    (['ru', 'kk'] as const).map(
      async (language): Promise<Partial<Record<NameGroup, Readonly<Record<string, string>>>>> =>
        i18n.hasResourceBundle(language, 'names') ? i18n.getResourceBundle(language, 'names') : (await loaders[language]()).default,
    ),
  );
  return (group, id) => bundles.flatMap((names) => names[group]?.[id.replaceAll('.', '-')] ?? []);
};
