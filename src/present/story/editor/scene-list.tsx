import { useState } from 'react';
import type { Story } from '../../../dataset/schema/story.ts';
import type { StoryTranslate } from '../figure-text.ts';
import { changeStory } from '../own-stories.ts';
import { withoutScene, withSceneChanged, withSceneMoved } from './edit-scenes.ts';
import { SceneForm } from './scene-form.tsx';

interface SceneListProps {
  readonly story: Story;
  readonly t: StoryTranslate;
  /** Id of the scene that is open; null where none is. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  /** @param at the place that it had */
  readonly onDeleted: (scene: Story['scenes'][number], at: number) => void;
  readonly onClose: () => void;
}

/** Scenes of a story in their order: each to be opened, moved by buttons or keys, and deleted. */
export const SceneList = ({ story, t, open, onOpen, onDeleted, onClose }: SceneListProps) => {
  const [said, setSaid] = useState('');
  const { scenes } = story;
  const move = (id: string, title: string, by: number): void => {
    const moved = withSceneMoved(story, id, by);
    changeStory(story.id, () => moved);
    setSaid(t('editor.moved', { title, number: moved.scenes.findIndex((scene) => scene.id === id) + 1, count: scenes.length }));
  };
  return (
    <>
      <ol className="mv-editor-scenes">
        {scenes.map((scene, at) => {
          const { id, title } = scene;
          return (
            <li key={id}>
              <div className="mv-editor-row">
                <button
                  type="button"
                  className="mv-button mv-editor-name"
                  aria-expanded={open === id}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  onClick={() => onOpen(open === id ? null : id)}
                  onKeyDown={(event) => {
                    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                    event.preventDefault();
                    // a moved element loses the focus in some browsers
                    const button = event.currentTarget;
                    move(id, title, event.key === 'ArrowUp' ? -1 : 1);
                    window.requestAnimationFrame(() => button.focus());
                  }}
                >
                  {at + 1}. <span lang={story.language}>{title}</span>
                </button>
                <button
                  type="button"
                  className="mv-button mv-icon-button"
                  aria-label={t('editor.up', { title })}
                  aria-disabled={at === 0}
                  onClick={() => move(id, title, -1)}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  type="button"
                  className="mv-button mv-icon-button"
                  aria-label={t('editor.down', { title })}
                  aria-disabled={at === scenes.length - 1}
                  onClick={() => move(id, title, 1)}
                >
                  <span aria-hidden="true">↓</span>
                </button>
                <button
                  type="button"
                  className="mv-button"
                  aria-label={t('editor.deleteScene', { title })}
                  aria-disabled={scenes.length === 1}
                  onClick={() => {
                    if (scenes.length === 1) {
                      setSaid(t('editor.last'));
                      return;
                    }
                    changeStory(story.id, (now) => withoutScene(now, id));
                    setSaid('');
                    onDeleted(scene, at);
                  }}
                >
                  {t('editor.delete')}
                </button>
              </div>
              {open === id ? (
                <SceneForm
                  story={story}
                  scene={scene}
                  onChange={(change) => changeStory(story.id, (now) => withSceneChanged(now, id, change))}
                  onSaid={setSaid}
                  onClose={onClose}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      <p role="status" className="mv-caption">
        {said}
      </p>
    </>
  );
};
