import { lazy, Suspense, useState } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import { redo, undo, useSteps } from '../../state/steps.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import './scenarios.css';
import { useWorkbenchWords } from './use-workbench-words.ts';

const ScenarioDesk = lazy(() => import('./scenario-desk.tsx').then((module) => ({ default: module.ScenarioDesk })));

interface StepButtonProps {
  readonly icon: 'undo' | 'redo';
  readonly label: string;
  readonly keys: string;
  readonly possible: boolean;
  readonly act: () => void;
}

/** A button that keeps the focus when there is nothing left to do: it says so instead of being disabled. */
const StepButton = ({ icon, label, keys, possible, act }: StepButtonProps) => (
  <button
    type="button"
    className="mv-button mv-icon-button"
    aria-label={label}
    aria-keyshortcuts={keys}
    aria-disabled={!possible}
    title={label}
    onClick={() => possible && act()}
  >
    <Icon name={icon} />
  </button>
);

/** Undo, redo, and the scenarios that the reader keeps. */
export const LeverTools = ({ dataset }: { readonly dataset: Dataset }) => {
  const { t } = useWorkbenchWords();
  const past = useSteps((state) => state.past.length);
  const future = useSteps((state) => state.future.length);
  const [open, setOpen] = useState(false);
  return (
    <div className="mv-lever-tools">
      <StepButton icon="undo" label={t('tools.undo')} keys="Control+Z Meta+Z" possible={past > 0} act={undo} />
      <StepButton icon="redo" label={t('tools.redo')} keys="Control+Shift+Z Meta+Shift+Z" possible={future > 0} act={redo} />
      <button type="button" className="mv-button" onClick={() => setOpen(true)}>
        {t('tools.scenarios')}
      </button>
      <Dialog open={open} title={t('desk.title')} closeLabel={t('shell:top.close')} onClose={() => setOpen(false)}>
        <Suspense fallback={<p className="mv-waiting">{t('shell:status.loading')}</p>}>
          <ScenarioDesk dataset={dataset} />
        </Suspense>
      </Dialog>
    </div>
  );
};
