import './story.css';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Details } from '../../dataset/details.ts';
import type { Scene, Story } from '../../dataset/schema/story.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Language } from '../../i18n/languages.ts';
import { useOrigin } from '../../planner/use-origin.tsx';
import { useWords } from '../../planner/use-words.ts';
import { useAppState, viewOf } from '../../state/app-state.ts';
import { linkOf } from '../../state/history.ts';
import { useResults } from '../../state/results.ts';
import { copyText } from '../../ui/copy-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { StoryTranslate } from './figure-text.ts';
import { NotesWindow } from './notes-window.tsx';
import { followStories, useOwnStories } from './own-stories.ts';
import { PresenterNotes } from './presenter-notes.tsx';
import { SceneSources } from './scene-sources.tsx';
import { SceneText } from './scene-text.tsx';
import { sceneView } from './scene-view.ts';
import { storyIn } from './story-in-language.ts';
import { useSceneKeys } from './use-scene-keys.ts';
import { useStoryWords, useWordsOfStory } from './use-story-words.ts';

interface StoryPlayerProps {
  readonly story: Story;
  readonly index: number;
}

const COPIED_MS = 2500;

/** Puts the view of a scene on the map when the scene begins; from then on the map is the reader's. */
const useSceneOnMap = (story: Story, scene: Scene): void => {
  useEffect(() => {
    const state = useAppState.getState();
    state.restore(sceneView(scene, viewOf(state)).view);
  }, [scene]);
  useEffect(() => {
    document.title = `${scene.title} · ${story.title} · Multivector`;
  }, [story, scene]);
};

/** Whether the story has the whole screen; Escape and the browser's own ways out of it count too. */
const useFullScreen = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      document.addEventListener('fullscreenchange', changed);
      return () => document.removeEventListener('fullscreenchange', changed);
    },
    () => document.fullscreenElement !== null,
  );

/** Copies the link to the scene; where the browser refuses, shows it to be copied by hand. */
const copyLink = async (label: string): Promise<boolean> => {
  const link = linkOf(viewOf(useAppState.getState()));
  const copied = await copyText(link);
  if (!copied) window.prompt(label, link);
  return copied;
};

const toggleFullScreen = (): void =>
  void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());

const Progress = ({
  story,
  index,
  t,
  onScene,
}: StoryPlayerProps & { readonly t: StoryTranslate; readonly onScene: (index: number) => void }) => (
  <ol className="mv-story-progress">
    {story.scenes.map((scene, at) => (
      <li key={scene.id}>
        <button
          type="button"
          aria-current={at === index ? 'step' : undefined}
          aria-label={t('goTo', { number: at + 1, title: scene.title })}
          onClick={() => onScene(at)}
        />
      </li>
    ))}
  </ol>
);

interface ScenePlayerProps extends StoryPlayerProps {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly details: Details;
}

const ScenePlayer = ({ story, index, scene, dataset, details }: ScenePlayerProps) => {
  const t = useStoryWords();
  const { i18n } = useTranslation();
  const told = useWordsOfStory(story.language);
  const { status, answer } = useResults();
  const words = useWords(i18n.language as Language, 'stories');
  const current = status === 'ready' ? answer : null;
  const context = useMemo(
    () => ({
      words,
      dataset,
      details,
      ...(current === null ? {} : { shown: { estimate: current.b ?? current.a, reference: current.b === null ? null : current.a } }),
    }),
    [words, dataset, details, current],
  );
  const { open, popover } = useOrigin(context);
  const setStory = useAppState((state) => state.setStory);
  const [notes, setNotes] = useState(false);
  const [copied, setCopied] = useState(false);
  const full = useFullScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  useSceneOnMap(story, scene);
  useEffect(() => {
    if (scene) heading.current?.focus({ preventScroll: true });
  }, [scene]);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), COPIED_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const last = story.scenes.length - 1;
  const goTo = (to: number): void => setStory({ id: story.id, scene: Math.min(last, Math.max(0, to)) });
  const steps = {
    next: () => goTo(index + 1),
    previous: () => goTo(index - 1),
    first: () => goTo(0),
    last: () => goTo(last),
    end: () => setStory(null),
  };
  useSceneKeys(steps);
  const following = story.scenes[index + 1];
  const place = t('place', { number: index + 1, count: story.scenes.length });
  const text = { scene, answer: current, details, ...told };
  const shown = { ...text, open };
  return (
    <section className="mv-story" lang={story.language} aria-label={story.title}>
      <header className="mv-story-head">
        <p>{story.title}</p>
        <p className="mv-quiet" lang={i18n.language}>
          {place}
        </p>
      </header>
      <div className="mv-story-text" id="story-text">
        <p className="mv-story-eyebrow">{scene.eyebrow}</p>
        <h1 ref={heading} tabIndex={-1}>
          {scene.title}
        </h1>
        <SceneText {...shown} text={scene.text} />
        {scene.disagrees ? (
          <div className="mv-story-aside">
            <h2 lang={i18n.language}>{t('disagrees')}</h2>
            <SceneText {...shown} text={scene.disagrees} />
          </div>
        ) : null}
        {popover}
        <SceneSources ids={scene.sources} t={t} estimate={current ? (current.b ?? current.a) : null} />
      </div>
      <footer className="mv-story-foot" lang={i18n.language}>
        <Progress story={story} index={index} t={t} onScene={goTo} />
        <div className="mv-story-tools">
          <button type="button" className="mv-button mv-plain-button" onClick={steps.end}>
            {t('end')}
          </button>
          <button type="button" className="mv-button mv-plain-button mv-story-notes" onClick={() => setNotes(!notes)} aria-pressed={notes}>
            {t('notesTitle')}
          </button>
          <button type="button" className="mv-button mv-plain-button" onClick={() => void copyLink(t('link')).then(setCopied)}>
            {t(copied ? 'copied' : 'link')}
          </button>
          {document.fullscreenEnabled ? (
            <button type="button" className="mv-button mv-plain-button" aria-pressed={full} onClick={toggleFullScreen}>
              {t('fullscreen')}
            </button>
          ) : null}
        </div>
        <div className="mv-story-steps">
          <button type="button" className="mv-button" aria-label={t('previous')} disabled={index === 0} onClick={steps.previous}>
            <Icon name="left" />
          </button>
          <button type="button" className="mv-button" onClick={following ? steps.next : steps.end}>
            {following ? t('next', { title: following.eyebrow }) : t('end')}
            <span aria-hidden="true">→</span>
          </button>
        </div>
      </footer>
      {notes ? (
        <NotesWindow title={`${t('notesTitle')} · ${story.title}`} onClosed={() => setNotes(false)}>
          <PresenterNotes text={text} following={following} place={place} onPrevious={steps.previous} onNext={steps.next} />
        </NotesWindow>
      ) : null}
    </section>
  );
};

/** Tells a story beside the map: text with figures computed now, steps by keys, swipes and buttons. */
export const StoryPlayer = ({ id, index }: { readonly id: string; readonly index: number }) => {
  const t = useStoryWords();
  const { i18n } = useTranslation();
  const details = useResults((state) => state.details);
  const dataset = useResults((state) => state.dataset);
  const setStory = useAppState((state) => state.setStory);
  const own = useOwnStories((state) => state.stories);
  useEffect(followStories, []);
  const found = [...(details?.stories ?? []), ...own].find((candidate) => candidate.id === id);
  const language = i18n.language as Language;
  const story = useMemo(() => (found ? storyIn(found, language) : null), [found, language]);
  const scene = story?.scenes[Math.min(index, story.scenes.length - 1)];
  if (!details || !dataset) return <p className="mv-waiting">{t('computing')}</p>;
  if (!story || !scene) {
    return (
      <div className="mv-failed" role="alert">
        <p>{t('unknown', { id })}</p>
        <button type="button" className="mv-button" onClick={() => setStory(null)}>
          {t('end')}
        </button>
      </div>
    );
  }
  return <ScenePlayer story={story} index={story.scenes.indexOf(scene)} scene={scene} dataset={dataset} details={details} />;
};
