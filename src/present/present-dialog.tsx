import './present-dialog.css';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/languages.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import { EmbedBuilder } from './embed-builder.tsx';
import { OfflineLine } from './offline/offline-line.tsx';
import { storyIn } from './story/story-in-language.ts';

const StoryEditor = lazy(() => import('./story/editor/story-editor.tsx').then((module) => ({ default: module.StoryEditor })));

interface PresentDialogProps {
  /** The sentence of what is shown: the name of an embedded map. */
  readonly headline: string;
  readonly onClose: () => void;
}

/** What can be done with a view before others: tell a story, put it onto a page. */
export const PresentDialog = ({ headline, onClose }: PresentDialogProps) => {
  const { t, i18n } = useTranslation('stories');
  const stories = useResults((state) => state.details?.stories);
  const told = (stories ?? []).toReversed().map((story) => storyIn(story, i18n.language as Language));
  const setStory = useAppState((state) => state.setStory);
  return (
    <div className="mv-present">
      <section>
        <h3>{t('stories')}</h3>
        <ul className="mv-present-stories">
          {told.map(({ id, title, summary, scenes, language }) => (
            <li key={id} lang={language}>
              <button
                type="button"
                className="mv-button"
                onClick={() => {
                  onClose();
                  setStory({ id, scene: 0 });
                }}
              >
                {title}
              </button>
              <p className="mv-quiet">{t('storyLine', { summary, count: scenes.length })}</p>
            </li>
          ))}
        </ul>
        <p className="mv-caption">{t('keys')}</p>
      </section>
      <Suspense fallback={<p className="mv-waiting">…</p>}>
        <StoryEditor onClose={onClose} />
      </Suspense>
      {window.location.protocol.startsWith('http') ? <EmbedBuilder title={headline} /> : null}
      <OfflineLine />
    </div>
  );
};
