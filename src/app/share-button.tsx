import { useEffect, useId, useState } from 'react';
import { useAppState, viewOf } from '../state/app-state.ts';
import { linkOf } from '../state/history.ts';
import { copyText } from '../ui/copy-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useShellWords } from './words.ts';

const SHOWN_MS = 2500;

/** Copies the link to this view and says so; where the browser refuses, shows the link to be copied by hand. */
export const ShareButton = () => {
  const { t } = useShellWords();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const share = async (): Promise<void> => {
    const text = linkOf(viewOf(useAppState.getState()));
    if (await copyText(text)) setCopied(true);
    else setLink(text);
  };
  return (
    <>
      <button type="button" className="mv-button mv-plain-button" onClick={() => void share()}>
        {t(copied ? 'share.copied' : 'share.button')}
      </button>
      <span className="mv-hidden" role="status">
        {copied ? t('share.copied') : ''}
      </span>
      <Dialog open={link !== null} title={t('share.title')} closeLabel={t('top.close')} onClose={() => setLink(null)}>
        <label htmlFor={id}>{t('share.manual')}</label>
        <input id={id} className="mv-share-link" readOnly value={link ?? ''} onFocus={(event) => event.target.select()} />
      </Dialog>
    </>
  );
};
