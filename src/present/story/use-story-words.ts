import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/languages.ts';
import { type Formats, formats } from '../../ui/format.ts';
import type { StoryTranslate } from './figure-text.ts';

/** Lookup of the words of stories, in the language of the screen. */
export const useStoryWords = (): StoryTranslate => {
  const { t } = useTranslation('stories');
  return (key, values) => t(key, { ...values });
};

/**
 * Formats and units for the figures within a text: those of the text's language, which may be another one than the screen's. The screen's
 * stand in where the words of that language were not fetched.
 */
export const useWordsOfStory = (language: Language): { readonly f: Formats; readonly t: StoryTranslate } => {
  const { i18n } = useTranslation('stories');
  const spoken = i18n.hasResourceBundle(language, 'stories') ? language : (i18n.language as Language);
  const lookup = i18n.getFixedT(spoken, 'stories');
  return { f: formats(spoken), t: (key, values) => lookup(key, { ...values }) };
};
