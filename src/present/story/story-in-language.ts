import type { Story } from '../../dataset/schema/story.ts';
import type { Language } from '../../i18n/languages.ts';

/** Puts together what is said of a story in one language: nothing of it stays in another one. */
export const storyIn = (story: Story, language: Language): Story => {
  const words = language === story.language ? undefined : story.translations?.[language];
  if (!words) return story;
  const scenes = story.scenes.flatMap(({ id, view, figures, sources }) => {
    const said = Object.hasOwn(words.scenes, id) ? words.scenes[id] : undefined;
    return said ? [{ id, ...said, view, figures, sources }] : [];
  });
  // half a story in one language and half in another is told in neither
  return scenes.length < story.scenes.length ? story : { ...story, title: words.title, summary: words.summary, language, scenes };
};

const saidBy = ({ eyebrow, title, text, disagrees = '', notes = '' }: Story['scenes'][number]): string =>
  JSON.stringify([eyebrow, title, text, disagrees, notes]);

/** A story after a change by hand, without its translations where they would no longer say the same. */
export const withFaithfulTranslations = (before: Story, after: Story): Story => {
  const { translations, ...rest } = after;
  if (!translations) return after;
  const old = new Map(before.scenes.map((scene) => [scene.id, saidBy(scene)]));
  const same =
    before.title === after.title &&
    before.summary === after.summary &&
    after.scenes.every((scene) => (old.get(scene.id) ?? saidBy(scene)) === saidBy(scene));
  return same ? after : rest;
};
