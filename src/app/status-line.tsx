import { useEffect, useState } from 'react';
import { scenarioTitle } from '../i18n/scenario-title.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import { useHeadline } from './use-shown.ts';
import { useShellWords } from './words.ts';

/** Shows what cannot be waited for: a run that takes longer than this, ms. */
const PATIENCE_MS = 400;

/** A run that failed, or one that takes its time; over the numbers that it concerns. */
export const StatusLine = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useShellWords();
  const status = useResults((state) => state.status);
  const failure = useResults((state) => state.failure);
  const has = useResults((state) => state.answer !== null);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (status !== 'computing') return;
    const timer = window.setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, [status]);
  if (status === 'failed') {
    return (
      <div className="mv-failed" role="alert">
        <p>{t(has ? 'error.engine' : 'error.engineFirst')}</p>
        <details>
          <summary>{t('error.technical')}</summary>
          <code>{failure}</code>
        </details>
        <button type="button" className="mv-button" onClick={onRetry}>
          {t('error.retry')}
        </button>
      </div>
    );
  }
  return slow && has ? <p className="mv-status-line mv-caption">{t('status.computing')}</p> : null;
};

/** Says the headline of a new result to those who cannot see it change, and keeps the title of the page. */
export const Announcer = ({ shown }: { readonly shown: Shown | null }) => {
  const words = useShellWords();
  const status = useResults((state) => state.status);
  const sentence = useHeadline(shown, words);
  const scenario = shown ? scenarioTitle(words.t, shown.estimate.scenario) : '';
  const text = sentence ? words.t('status.announce', { scenario, headline: sentence.title }) : '';
  useEffect(() => {
    document.title = scenario ? `${scenario} · Multivector` : 'Multivector';
  }, [scenario]);
  return (
    <p className="mv-hidden" role="status" aria-live="polite" data-testid="announcement">
      {status === 'ready' ? text : ''}
    </p>
  );
};
