import * as z from 'zod/mini';
import { type Story, storySchema } from '../../dataset/schema/story.ts';
import { expectation } from '../../state/link-values.ts';
import type { FileProblem } from '../../state/scenario-file.ts';
import { figuresIn } from './markup.ts';

/** Stories as JSON files, the same as `seeds/stories` holds. */

export type StoryReading = { readonly story: Story } | { readonly problems: readonly FileProblem[] };

/** Reads one record as a story. Never throws. */
export const storyOf = (record: unknown): StoryReading => {
  const result = z.safeParse(storySchema, record);
  if (result.success) return { story: result.data };
  return {
    problems: result.error.issues.map((issue) => ({ path: issue.path.join('.') || '(all)', message: `expected ${expectation(issue)}` })),
  };
};

/** Names of figures in the texts of a story that no figure of the scene has, and ids that two scenes share. */
const looseNames = (story: Story): readonly FileProblem[] =>
  story.scenes.flatMap(({ id, text, disagrees = '', notes = '', figures }, at) => [
    ...(story.scenes.findIndex((other) => other.id === id) < at
      ? [{ path: `scenes.${at}.id`, message: `"${id}" is the id of an earlier scene: expected another` }]
      : []),
    ...figuresIn(`${text}\n${disagrees}\n${notes}`)
      .filter((name) => !Object.hasOwn(figures, name))
      .map((name) => ({ path: `scenes.${at}.figures`, message: `the text asks for {{${name}}}: expected a figure of that name` })),
  ]);

/** The same for its translations. */
const looseTranslations = ({ scenes, translations = {} }: Story): readonly FileProblem[] =>
  Object.entries(translations).flatMap(([language, words]) =>
    Object.entries(words?.scenes ?? {}).flatMap(([id, { text, disagrees = '', notes = '' }]) => {
      const path = `translations.${language}.scenes.${id}`;
      const scene = scenes.find((candidate) => candidate.id === id);
      // words of a scene that was taken out are never said
      if (!scene) return [];
      return figuresIn(`${text}\n${disagrees}\n${notes}`)
        .filter((name) => !Object.hasOwn(scene.figures, name))
        .map((name) => ({ path, message: `the text asks for {{${name}}}: expected a figure of that name in the scene` }));
    }),
  );

/** Reads the text of a file. Never throws: what is no JSON or no whole story comes back as problems. */
export const readStoryFile = (text: string): StoryReading => {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '(all)', message: `no JSON: ${error instanceof Error ? error.message : String(error)}` }] };
  }
  const reading = storyOf(record);
  if ('problems' in reading) return reading;
  const problems = [...looseNames(reading.story), ...looseTranslations(reading.story)];
  return problems.length > 0 ? { problems } : reading;
};

/** The text of a story's file: it can stand in `seeds/stories` as it is. */
export const storyFile = (story: Story): string => `${JSON.stringify(story, null, 2)}\n`;
