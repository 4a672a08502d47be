import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { HowGoodDialog, howGoodHash } from './how-good/how-good-dialog.tsx';
import { useShellWords } from './words.ts';

const HelpText = lazyPart('guide', () => import('./help/help-text.tsx').then((module) => module.HelpText));

/** How to read the screen, and the way to how good the figures are. */
export const HelpButton = () => {
  const { t } = useShellWords();
  const [open, setOpen] = useState<'help' | 'how-good' | null>(null);
  // After the first drawing, so that it opens over the menu that holds it on a phone.
  useEffect(() => {
    if (window.location.hash === howGoodHash) setOpen('how-good');
  }, []);
  const show = (next: typeof open): void => {
    setOpen(next);
    const { pathname, search, hash } = window.location;
    // a long view stands there itself
    if (hash.startsWith('#?')) return;
    window.history.replaceState(null, '', `${pathname}${search}${next === 'how-good' ? howGoodHash : ''}`);
  };
  return (
    <>
      <button
        type="button"
        className="mv-button mv-icon-button"
        aria-label={t('top.help')}
        title={t('top.help')}
        onClick={() => show('help')}
      >
        <Icon name="help" />
      </button>
      <Dialog
        open={open === 'help'}
        title={t('help.title')}
        closeLabel={t('top.close')}
        onClose={() => {
          if (open === 'help') show(null);
        }}
      >
        <Suspense fallback={null}>
          <HelpText onAsk={() => show(null)} />
          <button type="button" className="mv-button" onClick={() => show('how-good')}>
            {t('help.howGood')}
          </button>
        </Suspense>
      </Dialog>
      <HowGoodDialog open={open === 'how-good'} onClose={() => show(null)} />
    </>
  );
};
