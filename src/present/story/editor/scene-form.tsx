import type { Scene, Story } from '../../../dataset/schema/story.ts';
import { useAppState, viewOf } from '../../../state/app-state.ts';
import { useResults } from '../../../state/results.ts';
import { SceneText } from '../scene-text.tsx';
import { capturedView, sceneView } from '../scene-view.ts';
import { useStoryWords, useWordsOfStory } from '../use-story-words.ts';
import { sameScenarios, withText } from './edit-scenes.ts';
import { FigureChoice } from './figure-choice.tsx';
import { KeptField } from './kept-field.tsx';
import { SceneSourcesField } from './scene-sources-field.tsx';

interface SceneFormProps {
  readonly story: Story;
  readonly scene: Scene;
  readonly onChange: (change: (scene: Scene) => Scene) => void;
  /** @param said what happened, for those who hear the page */
  readonly onSaid: (said: string) => void;
  /** Goes back to the map. */
  readonly onClose: () => void;
}

const LONGEST_LINE = 200;
const LONGEST_TEXT = 4000;

/** Words, figures, sources and view of one scene, with what they will look like. */
export const SceneForm = ({ story, scene, onChange, onSaid, onClose }: SceneFormProps) => {
  const t = useStoryWords();
  const state = useAppState();
  const { status, answer, details } = useResults();
  const told = useWordsOfStory(story.language);
  const now = capturedView(viewOf(state));
  const same = sameScenarios(scene.view, now);
  const text = { scene, answer: same && status === 'ready' ? answer : null, details: details ?? { programmes: [] }, ...told };
  const needed = t('editor.needed');
  const language = story.language;
  return (
    <div className="mv-editor-scene">
      <KeptField
        label={t('editor.eyebrow')}
        value={scene.eyebrow}
        longest={LONGEST_LINE}
        needed={needed}
        language={language}
        onChange={(eyebrow) => onChange((old) => ({ ...old, eyebrow }))}
      />
      <KeptField
        label={t('editor.sceneTitle')}
        value={scene.title}
        longest={LONGEST_LINE}
        needed={needed}
        language={language}
        onChange={(title) => onChange((old) => ({ ...old, title }))}
      />
      <KeptField
        label={t('editor.text')}
        value={scene.text}
        longest={LONGEST_TEXT}
        rows={5}
        needed={needed}
        hint={t('editor.textHint')}
        language={language}
        onChange={(words) => onChange((old) => ({ ...old, text: words }))}
      />
      <FigureChoice
        t={t}
        figures={scene.figures}
        onInsert={(name, figure) =>
          onChange((old) => {
            const words = `${old.text} {{${name}}}`;
            return words.length > LONGEST_TEXT ? old : { ...old, text: words, figures: { ...old.figures, [name]: figure } };
          })
        }
      />
      <KeptField
        label={t('editor.disagrees')}
        value={scene.disagrees ?? ''}
        longest={LONGEST_TEXT}
        rows={2}
        language={language}
        onChange={(words) => onChange((old) => withText(old, 'disagrees', words))}
      />
      <KeptField
        label={t('editor.notes')}
        value={scene.notes ?? ''}
        longest={LONGEST_TEXT}
        rows={2}
        language={language}
        onChange={(words) => onChange((old) => withText(old, 'notes', words))}
      />
      <SceneSourcesField ids={scene.sources} t={t} onChange={(sources) => onChange((old) => ({ ...old, sources: [...sources] }))} />
      <section className="mv-editor-preview" aria-label={t('editor.preview')}>
        <h4>{t('editor.preview')}</h4>
        <div lang={language}>
          <p className="mv-quiet">{scene.eyebrow}</p>
          <p>
            <strong>{scene.title}</strong>
          </p>
          <SceneText {...text} text={scene.text} />
          {scene.disagrees === undefined ? null : <SceneText {...text} text={scene.disagrees} />}
        </div>
        {same || Object.keys(scene.figures).length === 0 ? null : <p className="mv-caption">{t('editor.previewWait')}</p>}
      </section>
      <p className="mv-editor-acts">
        <button
          type="button"
          className="mv-button"
          onClick={() => {
            state.restore(sceneView(scene, viewOf(state)).view);
            onClose();
          }}
        >
          {t('editor.show')}
        </button>
        <button
          type="button"
          className="mv-button"
          onClick={() => {
            onChange((old) => ({ ...old, view: now }));
            onSaid(t('editor.retaken'));
          }}
        >
          {t('editor.retake')}
        </button>
      </p>
    </div>
  );
};
