import { Suspense, useState } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useHeadline, useShown } from './use-shown.ts';
import { useShellWords } from './words.ts';

const PresentDialog = lazyPart('stories', () => import('../present/present-dialog.tsx').then((module) => module.PresentDialog));

/** Opens what can be done with the view before others. */
export const PresentButton = () => {
  const words = useShellWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const headline = useHeadline(useShown(), words)?.title ?? '';
  const close = (): void => setOpen(false);
  return (
    <>
      <button type="button" className="mv-button mv-plain-button" onClick={() => setOpen(true)}>
        {t('present.button')}
      </button>
      <Dialog open={open} title={t('present.title')} closeLabel={t('top.close')} onClose={close}>
        <Suspense fallback={<p className="mv-waiting">{t('status.loading')}</p>}>
          <PresentDialog headline={headline} onClose={close} />
        </Suspense>
      </Dialog>
    </>
  );
};
