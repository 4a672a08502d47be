import './story-editor.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../../dataset/schema/story.ts';
import type { Language } from '../../../i18n/languages.ts';
import { useAppState } from '../../../state/app-state.ts';
import { useResults } from '../../../state/results.ts';
import { idFor } from '../../../state/scenario-file.ts';
import { deleteStory, editStory, followStories, saveStory, useOwnStories } from '../own-stories.ts';
import { useStoryWords } from '../use-story-words.ts';
import { ImportStory } from './import-story.tsx';
import { PutBack } from './put-back.tsx';
import { StoryForm } from './story-form.tsx';
import { usePresentScene } from './use-present-scene.ts';

interface StoryEditorProps {
  readonly onClose: () => void;
}

/** The reader's own stories: begun with the view on the map, edited, told, exported and imported. */
export const StoryEditor = ({ onClose }: StoryEditorProps) => {
  const t = useStoryWords();
  const { i18n } = useTranslation();
  const { stories, unread, trouble, edited } = useOwnStories();
  const details = useResults((state) => state.details);
  const dataset = useResults((state) => state.dataset);
  const setStory = useAppState((state) => state.setStory);
  const present = usePresentScene();
  const section = useRef<HTMLElement>(null);
  const before = useRef(edited);
  useEffect(() => {
    // the button that led here is gone
    if (before.current !== edited) section.current?.focus();
    before.current = edited;
  }, [edited]);
  const [deleted, setDeleted] = useState<Story | null>(null);
  useEffect(followStories, []);
  const story = stories.find(({ id }) => id === edited);
  const taken = new Set([...(details?.stories ?? []), ...stories].map(({ id }) => id));
  const begin = (): void => {
    const title = t('editor.untitled');
    const id = idFor(title, taken);
    saveStory({ id, title, summary: t('editor.summary'), language: i18n.language as Language, scenes: [present([])] });
    editStory(id);
  };
  return (
    <section className="mv-editor" ref={section} tabIndex={-1}>
      <h3>{t('editor.own')}</h3>
      {trouble ? <p role="alert">{t(`editor.trouble.${trouble}`)}</p> : null}
      {story ? (
        <StoryForm key={story.id} story={story} onClose={onClose} />
      ) : (
        <>
          {stories.length === 0 ? <p className="mv-caption">{t('editor.none')}</p> : null}
          <ul className="mv-editor-stories">
            {stories.map(({ id, title, language, scenes }) => (
              <li key={id} className="mv-editor-row">
                <span className="mv-editor-name">
                  <strong lang={language}>{title}</strong> <span className="mv-quiet">{t('editor.scenes', { count: scenes.length })}</span>
                </span>
                <button type="button" className="mv-button" aria-label={t('editor.editLong', { title })} onClick={() => editStory(id)}>
                  {t('editor.edit')}
                </button>
                <button
                  type="button"
                  className="mv-button"
                  aria-label={t('editor.playLong', { title })}
                  onClick={() => {
                    onClose();
                    setStory({ id, scene: 0 });
                  }}
                >
                  {t('editor.play')}
                </button>
                <button
                  type="button"
                  className="mv-button"
                  aria-label={t('editor.deleteStory', { title })}
                  onClick={() => {
                    setDeleted(stories.find((other) => other.id === id) ?? null);
                    deleteStory(id);
                  }}
                >
                  {t('editor.delete')}
                </button>
              </li>
            ))}
          </ul>
          <PutBack
            title={deleted && stories.every(({ id }) => id !== deleted.id) ? deleted.title : null}
            t={t}
            onPutBack={() => {
              if (deleted) saveStory(deleted);
              setDeleted(null);
            }}
          />
          <p className="mv-editor-acts">
            <button type="button" className="mv-button" onClick={begin} disabled={!details}>
              {t('editor.begin')}
            </button>
          </p>
          <ImportStory taken={taken} ground={dataset && details ? { dataset, details } : null} />
          {unread > 0 ? <p className="mv-caption">{t('editor.unread', { count: unread })}</p> : null}
        </>
      )}
      <p className="mv-caption">{t('editor.ownWhere')}</p>
    </section>
  );
};
