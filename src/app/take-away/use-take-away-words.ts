import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/languages.ts';
import { formats } from '../../ui/format.ts';
import type { Words } from '../words.ts';

/** The words of what is taken away, then those of the shell. Keys of other namespaces carry their name. */
export const useTakeAwayWords = (): Words => {
  const { t, i18n } = useTranslation(['take-away', 'shell'], { nsMode: 'fallback' });
  const language = i18n.language as Language;
  return useMemo(() => ({ t: (key, values) => t(key, { ...values }), f: formats(language), language }), [t, language]);
};
