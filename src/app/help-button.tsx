import { Suspense, useState } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { useShellWords } from './words.ts';

const HelpText = lazyPart('guide', () => import('./help/help-text.tsx').then((module) => module.HelpText));

/** How to read the screen. */
export const HelpButton = () => {
  const { t } = useShellWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="mv-button mv-icon-button"
        aria-label={t('top.help')}
        title={t('top.help')}
        onClick={() => setOpen(true)}
      >
        <Icon name="help" />
      </button>
      <Dialog open={open} title={t('help.title')} closeLabel={t('top.close')} onClose={() => setOpen(false)}>
        <Suspense fallback={null}>
          <HelpText onAsk={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
};
