import { idFor } from '../../../state/scenario-file.ts';
import { FileImport, type ImportOutcome } from '../../../ui/file-import.tsx';
import { saveStory } from '../own-stories.ts';
import { readStoryFile } from '../story-file.ts';
import { useStoryWords } from '../use-story-words.ts';
import { type StoryGround, storyProblems } from './story-problems.ts';

interface ImportStoryProps {
  /** Ids in use: a story that has one of them gets another. */
  readonly taken: ReadonlySet<string>;
  /** Null until the data are there: nothing can be taken before. */
  readonly ground: StoryGround | null;
}

/** Takes a story that was exported here or written for the data. */
export const ImportStory = ({ taken, ground }: ImportStoryProps) => {
  const t = useStoryWords();
  const take = (text: string, known: StoryGround): ImportOutcome => {
    const reading = readStoryFile(text);
    if ('problems' in reading) return reading;
    const { story } = reading;
    const problems = storyProblems(story, known);
    if (problems.length > 0) return { problems };
    saveStory(taken.has(story.id) ? { ...story, id: idFor(story.title, taken) } : story);
    return { name: story.title };
  };
  return (
    <FileImport
      label={t('editor.import')}
      onText={ground === null ? null : (text) => take(text, ground)}
      imported={(title) => t('editor.imported', { title })}
      refused={(file) => t('editor.refused', { file })}
    />
  );
};
