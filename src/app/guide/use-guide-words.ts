import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/languages.ts';
import { formats } from '../../ui/format.ts';
import type { Words } from '../words.ts';

/** The words of guide and help. */
export const useGuideWords = (): Words => {
  const { t, i18n } = useTranslation('guide');
  const language = i18n.language as Language;
  return useMemo(() => ({ t: (key, values) => t(key, { ...values }), f: formats(language), language }), [t, language]);
};
