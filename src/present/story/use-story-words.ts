import { useTranslation } from 'react-i18next';
import type { StoryTranslate } from './figure-text.ts';

/** Lookup of the words of stories, in the language of the screen. */
export const useStoryWords = (): StoryTranslate => {
  const { t } = useTranslation('stories');
  return (key, values) => t(key, { ...values });
};
