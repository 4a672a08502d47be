import { useEffect, useState } from 'react';
import type { Scene } from '../../dataset/schema/story.ts';
import { SceneText, type TextProps } from './scene-text.tsx';

interface PresenterNotesProps {
  /** The scene and what its figures are computed from. */
  readonly text: Omit<TextProps, 'text'>;
  readonly following: Scene | undefined;
  readonly place: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** What the presenter sees and the hall does not: notes, what comes next, how long it has taken. */
export const PresenterNotes = ({ text, following, place, onPrevious, onNext }: PresenterNotesProps) => {
  const { scene, t } = text;
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = Date.now();
    const timer = window.setInterval(() => setSeconds(Math.round((Date.now() - start) / 1000)), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <main className="mv-notes-page">
      <p className="mv-quiet">
        {place} · <span role="timer">{clock(seconds)}</span>
      </p>
      <h1>{scene.title}</h1>
      <SceneText {...text} text={scene.notes ?? ''} />
      <p className="mv-notes-steps">
        <button type="button" className="mv-button" onClick={onPrevious}>
          {t('previous')}
        </button>
        <button type="button" className="mv-button" disabled={!following} onClick={onNext}>
          {following ? t('next', { title: following.title }) : t('end')}
        </button>
      </p>
    </main>
  );
};
