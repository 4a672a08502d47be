import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/languages.ts';
import { formats } from '../ui/format.ts';
import type { Words } from './words.ts';

/**
 * The words of the panels in the reader's language; a new object only when the language or its catalogue changes.
 * @param part catalogue of the part that asks, looked into first
 */
export function useWords(language: Language, part?: string): Words {
  const { t } = useTranslation(part === undefined ? 'panels' : [part, 'panels'], { nsMode: 'fallback' });
  return useMemo(() => ({ t: (key, values) => t(key, { ...values }), f: formats(language), language }), [t, language]);
}
