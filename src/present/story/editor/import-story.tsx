import { useState } from 'react';
import type { FileProblem } from '../../../state/scenario-file.ts';
import { idFor } from '../../../state/scenario-file.ts';
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

const MOST_PROBLEMS = 8;

/** Takes a story that was exported here or written for the data. */
export const ImportStory = ({ taken, ground }: ImportStoryProps) => {
  const t = useStoryWords();
  const [outcome, setOutcome] = useState<{ readonly name: string; readonly problems: readonly FileProblem[] } | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || !ground) return;
    const reading = readStoryFile(await file.text());
    const problems = 'problems' in reading ? reading.problems : storyProblems(reading.story, ground);
    if ('problems' in reading || problems.length > 0) {
      setOutcome({ name: file.name, problems });
      return;
    }
    const { story } = reading;
    saveStory(taken.has(story.id) ? { ...story, id: idFor(story.title, taken) } : story);
    setOutcome({ name: story.title, problems: [] });
  };
  return (
    <div>
      <label className="mv-editor-label">
        <span>{t('editor.import')}</span>
        <input
          className="mv-editor-file"
          type="file"
          accept=".json,application/json"
          disabled={!ground}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <div role="status">
        {outcome?.problems.length === 0 ? <p>{t('editor.imported', { title: outcome.name })}</p> : null}
        {outcome && outcome.problems.length > 0 ? (
          <>
            <p>{t('editor.refused', { file: outcome.name })}</p>
            <ul className="mv-editor-problems" lang="en">
              {outcome.problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  <code>{path}</code> {message}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  );
};
