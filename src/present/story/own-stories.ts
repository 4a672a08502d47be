import { create } from 'zustand';
import type { Story } from '../../dataset/schema/story.ts';
import { changeKept, type KeptList, type StorageTrouble } from '../../state/kept-list.ts';
import { storyOf } from './story-file.ts';
import { withFaithfulTranslations } from './story-in-language.ts';

/** The reader's own stories, kept in the browser. */

/** How stories stand in the storage. */
export const storyList: KeptList<Story> = {
  key: 'multivector.stories',
  field: 'stories',
  version: 1,
  read: (record) => {
    const reading = storyOf(record);
    return 'story' in reading ? reading.story : null;
  },
};

export interface OwnStories {
  /** In the order in which they were begun. */
  readonly stories: readonly Story[];
  /** Stored records that could not be read. They stay in the storage as they are. */
  readonly unread: number;
  readonly trouble: StorageTrouble | null;
  /** Id of the story that is being edited; it stays while the reader goes back to the map for the next scene. */
  readonly edited: string | null;
}

export const useOwnStories = create<OwnStories>()(() => ({ stories: [], unread: 0, trouble: null, edited: null }));

/** Changes the list; it goes on in memory where the browser has no storage for us. */
const apply = (change: (stories: readonly Story[]) => readonly Story[]): void => {
  let shelf: Storage;
  try {
    shelf = window.localStorage;
  } catch {
    useOwnStories.setState((own) => ({ stories: change(own.stories), trouble: 'blocked' }));
    return;
  }
  const { stored, trouble } = changeKept(storyList, shelf, change);
  if (trouble === null) {
    useOwnStories.setState({
      stories: stored.records,
      unread: stored.unread.length + (stored.foreign === null ? 0 : 1),
      trouble,
    });
  } else useOwnStories.setState((own) => ({ stories: change(own.stories.length > 0 ? own.stories : stored.records), trouble }));
};

/** Saves a story, in the place of one with the same id. */
export const saveStory = (story: Story): void =>
  apply((stories) =>
    stories.some(({ id }) => id === story.id) ? stories.map((other) => (other.id === story.id ? story : other)) : [...stories, story],
  );

/** Changes one story, whose translations go when its words change; nothing happens where there is none of that id any more. */
export const changeStory = (id: string, change: (story: Story) => Story): void =>
  apply((stories) => stories.map((story) => (story.id === id ? withFaithfulTranslations(story, change(story)) : story)));

export const deleteStory = (id: string): void => apply((stories) => stories.filter((story) => story.id !== id));

/** Opens a story in the editor; null goes back to the list. */
export const editStory = (edited: string | null): void => useOwnStories.setState({ edited });

const readAgain = (): void => apply((stories) => stories);

let following = false;

/** Reads the storage at the first call, and from then on whenever another window writes it. */
export const followStories = (): void => {
  if (following) return;
  following = true;
  readAgain();
  window.addEventListener('storage', ({ key }) => {
    if (key === storyList.key || key === null) readAgain();
  });
};
