import { Suspense } from 'react';
import { lazyPart } from '../../i18n/lazy-part.ts';
import { useResults } from '../../state/results.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useShellWords } from '../words.ts';

const HowGoodPage = lazyPart(['how-good', 'published'], () => import('./how-good-page.tsx').then((module) => module.HowGoodPage));

/** The end of the address that opens the page. */
export const howGoodHash = '#how-good';

/** The page "How good is this?" over the screen; it has an address of its own. */
export const HowGoodDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { t, language } = useShellWords();
  const dataset = useResults((state) => state.dataset);
  const details = useResults((state) => state.details);
  return (
    <Dialog open={open} wide title={t('help.howGood')} closeLabel={t('top.close')} onClose={onClose}>
      <Suspense fallback={null}>
        {dataset === null || details === null ? null : <HowGoodPage dataset={dataset} details={details} language={language} />}
      </Suspense>
    </Dialog>
  );
};
