import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/languages.ts';
import { type Formats, formats } from '../ui/format.ts';

/** A lookup in the catalogues: key and values in, text out. Keys of other namespaces carry their name: `names:country.KZ`. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What turns values into text. */
export interface Words {
  readonly t: Translate;
  readonly f: Formats;
  readonly language: Language;
}

/** The words of the shell in the language of the screen; a new object only when the language changes. */
export const useShellWords = (): Words => {
  const { t, i18n } = useTranslation('shell');
  const language = i18n.language as Language;
  return useMemo(() => ({ t: (key, values) => t(key, { ...values }), f: formats(language), language }), [t, language]);
};

/** A name of the `names` catalogue; the fallback, or the id itself, where there is none. */
export const nameOf = (t: Translate, group: string, id: string, fallback: string = id): string =>
  t(`names:${group}.${id.replaceAll('.', '-')}`, { defaultValue: fallback });
