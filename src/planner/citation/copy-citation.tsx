import { useEffect, useId, useState } from 'react';
import type { Origin, OriginContext } from '../origin.ts';
import { useWords } from '../use-words.ts';
import { citation } from './citation.ts';

interface CopyCitationProps {
  readonly context: OriginContext;
  readonly origin: Origin;
  /** The figure as the screen shows it. */
  readonly figure: string;
}

/** How long the button says that it is done, ms. */
const SHOWN_MS = 2500;

/** Copies a figure with scenario, sources and address; where the browser refuses, shows the text to be copied by hand. */
export const CopyCitation = ({ context, origin, figure }: CopyCitationProps) => {
  const words = useWords(context.words.language, 'citation');
  const { t } = words;
  const id = useId();
  const [copied, setCopied] = useState(false);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const said = citation({ ...context, words }, { origin, figure, address: window.location.href, day: new Date() });
    try {
      await navigator.clipboard.writeText(said);
      setCopied(true);
    } catch {
      setText(said);
    }
  };
  return (
    <div className="mv-from-cite">
      <button type="button" className="mv-button" onClick={() => void copy()}>
        {t(copied ? 'copied' : 'copy')}
      </button>
      <span className="mv-hidden" role="status">
        {copied ? t('copied') : ''}
      </span>
      {text === null ? null : (
        <>
          <label htmlFor={id}>{t('byHand')}</label>
          <textarea id={id} rows={6} readOnly value={text} onFocus={(event) => event.target.select()} />
        </>
      )}
    </div>
  );
};
