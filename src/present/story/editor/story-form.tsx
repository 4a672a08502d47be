import { useState } from 'react';
import type { Scene, Story } from '../../../dataset/schema/story.ts';
import { languageNames, languages } from '../../../i18n/languages.ts';
import { useAppState } from '../../../state/app-state.ts';
import { downloadText } from '../../../ui/download-text.ts';
import { changeStory, editStory } from '../own-stories.ts';
import { storyFile } from '../story-file.ts';
import { useStoryWords } from '../use-story-words.ts';
import { MOST_SCENES, withScene } from './edit-scenes.ts';
import { KeptField } from './kept-field.tsx';
import { PutBack } from './put-back.tsx';
import { SceneList } from './scene-list.tsx';
import { usePresentScene } from './use-present-scene.ts';

interface StoryFormProps {
  readonly story: Story;
  readonly onClose: () => void;
}

/** One story under the pen: its name, its scenes, and what is done with it. */
export const StoryForm = ({ story, onClose }: StoryFormProps) => {
  const t = useStoryWords();
  const present = usePresentScene();
  const setStory = useAppState((state) => state.setStory);
  const [open, setOpen] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<{ readonly scene: Scene; readonly at: number } | null>(null);
  const [captured, setCaptured] = useState('');
  const full = story.scenes.length >= MOST_SCENES;
  const change = (part: Partial<Story>): void => changeStory(story.id, (now) => ({ ...now, ...part }));
  return (
    <section className="mv-editor" aria-label={story.title}>
      <p className="mv-editor-acts">
        <button type="button" className="mv-button" onClick={() => editStory(null)}>
          {t('editor.back')}
        </button>
        <button
          type="button"
          className="mv-button"
          onClick={() => {
            onClose();
            setStory({
              id: story.id,
              scene: Math.max(
                0,
                story.scenes.findIndex(({ id }) => id === open),
              ),
            });
          }}
        >
          {t('editor.play')}
        </button>
        <button type="button" className="mv-button" onClick={() => downloadText(`${story.id}.json`, storyFile(story), 'application/json')}>
          {t('editor.export')}
        </button>
      </p>
      <KeptField
        label={t('editor.titleField')}
        value={story.title}
        longest={200}
        needed={t('editor.needed')}
        language={story.language}
        onChange={(title) => change({ title })}
      />
      <KeptField
        label={t('editor.summaryField')}
        value={story.summary}
        longest={200}
        needed={t('editor.needed')}
        language={story.language}
        onChange={(summary) => change({ summary })}
      />
      <label className="mv-editor-label">
        <span>{t('editor.language')}</span>
        <select
          className="mv-editor-field"
          value={story.language}
          onChange={(event) => change({ language: languages.find((language) => language === event.target.value) ?? story.language })}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      </label>
      {story.translations ? <p className="mv-caption">{t('editor.translated')}</p> : null}
      <h4>{t('editor.list')}</h4>
      <p className="mv-caption">{t('editor.hint')}</p>
      <SceneList story={story} t={t} open={open} onOpen={setOpen} onDeleted={(scene, at) => setDeleted({ scene, at })} onClose={onClose} />
      <PutBack
        title={deleted && !full && story.scenes.every(({ id }) => id !== deleted.scene.id) ? deleted.scene.title : null}
        t={t}
        onPutBack={() => {
          if (deleted) changeStory(story.id, (now) => withScene(now, deleted.scene, deleted.at));
          setDeleted(null);
        }}
      />
      <p className="mv-editor-acts">
        <button
          type="button"
          className="mv-button"
          aria-disabled={full}
          onClick={() => {
            if (full) return;
            const scene = present(story.scenes);
            changeStory(story.id, (now) => withScene(now, scene));
            setOpen(scene.id);
            setCaptured(scene.title);
          }}
        >
          {t('editor.capture')}
        </button>
      </p>
      <p role="status" className="mv-caption">
        {full ? t('editor.full') : captured === '' ? '' : t('editor.captured', { title: captured })}
      </p>
    </section>
  );
};
