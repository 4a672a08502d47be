import './study-bar.css';
import type { StudyRun } from '../state/use-study.ts';
import type { StudyName } from '../worker/studies/catalogue.ts';
import type { Words } from './words.ts';

interface StudyBarProps {
  readonly run: Pick<StudyRun<StudyName>, 'status' | 'stale' | 'progress' | 'failure' | 'start' | 'cancel'>;
  readonly words: Words;
  /** What is computed, for a screen reader. */
  readonly label: string;
}

/** How a long computation stands: a button that starts it, its progress with a way to stop, or why it failed. */
export const StudyBar = ({ run, words, label }: StudyBarProps) => {
  const { t } = words;
  const { status, stale, progress, failure, start, cancel } = run;
  return (
    <div className="mv-study">
      {status === 'running' ? (
        <>
          <progress value={progress?.done} max={progress?.total ?? 1} aria-label={label} />
          <span className="mv-study-text" data-run="">
            {progress === null ? t('study.starting') : t('study.running', { done: progress.done, total: progress.total })}
          </span>
          <button type="button" className="mv-button" aria-label={`${t('study.cancel')}: ${label}`} onClick={cancel}>
            {t('study.cancel')}
          </button>
        </>
      ) : null}
      {status === 'idle' || status === 'failed' ? (
        <button
          type="button"
          className="mv-button"
          aria-label={`${t(stale || status === 'failed' ? 'study.again' : 'study.run')}: ${label}`}
          onClick={start}
        >
          {t(stale || status === 'failed' ? 'study.again' : 'study.run')}
        </button>
      ) : null}
      {stale ? <p className="mv-study-note">{t('study.stale')}</p> : null}
      {status === 'failed' ? (
        <p className="mv-study-note" role="alert">
          {t('study.failed', { failure: failure ?? '' })}
        </p>
      ) : null}
    </div>
  );
};
