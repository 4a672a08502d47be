import type { Scene, Story } from '../../../dataset/schema/story.ts';
import { idFor } from '../../../state/scenario-file.ts';

/** Changes of a story, each giving a new one. */

/** The most scenes that a story may have: what its schema and its links allow. */
export const MOST_SCENES = 40;

/** What a new scene begins with. */
export type SceneWords = Pick<Scene, 'eyebrow' | 'title' | 'text'>;

/**
 * A scene of a view, without figures or sources.
 * @param taken ids of the story's other scenes
 */
export const sceneOf = (view: Scene['view'], words: SceneWords, taken: ReadonlySet<string>): Scene => ({
  id: idFor(words.title, taken),
  ...words,
  view,
  figures: {},
  sources: [],
});

/**
 * Puts a scene into a story.
 * @param at its place, counted from 0; the end when left out
 * @throws RangeError when the story is full
 */
export const withScene = (story: Story, scene: Scene, at = story.scenes.length): Story => {
  if (story.scenes.length >= MOST_SCENES) {
    throw new RangeError(`The story "${story.id}" has ${story.scenes.length} scenes: expected fewer than ${MOST_SCENES} to add another.`);
  }
  return { ...story, scenes: story.scenes.toSpliced(at, 0, scene) };
};

/** Takes a scene out. The last one stays: a story without scenes is none. */
export const withoutScene = (story: Story, id: string): Story =>
  story.scenes.length < 2 ? story : { ...story, scenes: story.scenes.filter((scene) => scene.id !== id) };

/** Moves a scene by so many places, no further than the ends. */
export const withSceneMoved = (story: Story, id: string, by: number): Story => {
  const from = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[from];
  if (!scene) return story;
  const to = Math.min(story.scenes.length - 1, Math.max(0, from + by));
  return to === from ? story : { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
};

/** Changes fields of a scene; a field that is set to undefined is left out. */
export const withSceneChanged = (story: Story, id: string, change: (scene: Scene) => Scene): Story => ({
  ...story,
  scenes: story.scenes.map((scene) => (scene.id === id ? change(scene) : scene)),
});

/** The scene with or without a text that it may lack: the presenter's notes, or what the model says otherwise. */
export const withText = (scene: Scene, field: 'notes' | 'disagrees', text: string): Scene => {
  const { [field]: _, ...rest } = scene;
  return text.trim() === '' ? rest : { ...rest, [field]: text };
};

/** Parameters of a link that say which scenarios are shown. */
const scenarioNames = ['a', 'a-title', 'a-levers', 'a-year', 'a-maturity', 'b', 'title', 'levers', 'year', 'maturity'] as const;

/** True where two views have the same scenarios, so that figures of one hold for the other. */
export const sameScenarios = (one: Scene['view'], other: Scene['view']): boolean =>
  scenarioNames.every((name) => one[name] === other[name]);
