import { type RefObject, Suspense, useState } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import { lazyPart } from '../../i18n/lazy-part.ts';
import type { MapHandle } from '../../map/map-view-props.ts';
import type { Shown } from '../../state/shown.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useShellWords } from '../words.ts';

const TakeAwayDialog = lazyPart('take-away', () => import('./take-away-dialog.tsx').then((module) => module.TakeAwayDialog));

interface TakeAwayButtonProps {
  readonly dataset: Dataset | null;
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
}

/** Opens the files of what is shown; off until there is something to take. */
export const TakeAwayButton = ({ dataset, shown, handle }: TakeAwayButtonProps) => {
  const { t } = useShellWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="mv-button mv-icon-button"
        aria-label={t('top.takeAway')}
        title={t('top.takeAway')}
        disabled={!dataset || !shown}
        onClick={() => setOpen(true)}
      >
        <Icon name="download" />
      </button>
      <Dialog open={open} title={t('top.takeAway')} closeLabel={t('top.close')} onClose={() => setOpen(false)}>
        <Suspense fallback={null}>{dataset && shown ? <TakeAwayDialog dataset={dataset} shown={shown} handle={handle} /> : null}</Suspense>
      </Dialog>
    </>
  );
};
