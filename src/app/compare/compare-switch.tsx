import { lazy, Suspense, useState } from 'react';
import { useAppState } from '../../state/app-state.ts';
import { useResults } from '../../state/results.ts';
import type { Shown } from '../../state/shown.ts';
import { compareViews } from '../../state/view-types.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import './compare.css';

const Differences = lazy(() => import('./differences.tsx').then((module) => ({ default: module.Differences })));

/** What solid and hollow lines say on the difference map. */
const DifferenceKey = () => {
  const { t } = useWorkbenchWords();
  return (
    <ul className="mv-compare-key">
      <li>
        <svg className="mv-legend-line" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
          <path d="M1 6H27" stroke="var(--ink)" strokeWidth="5" />
        </svg>
        {t('compare.gain')}
      </li>
      <li>
        <svg className="mv-legend-line" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
          <path d="M1 3H27M1 9H27" stroke="var(--ink)" strokeWidth="1.3" />
        </svg>
        {t('compare.loss')}
      </li>
      <li className="mv-quiet">{t('compare.key')}</li>
    </ul>
  );
};

/** How A and B are shown on the map, and the way to the lists of what differs. */
export const CompareSwitch = ({ shown }: { readonly shown: Shown }) => {
  const { t } = useWorkbenchWords();
  const dataset = useResults((state) => state.dataset);
  const details = useResults((state) => state.details);
  const view = useAppState((state) => state.compareView);
  const setView = useAppState((state) => state.setCompareView);
  const [open, setOpen] = useState(false);
  return (
    <div className="mv-compare">
      <div className="mv-compare-row">
        <Segmented
          label={t('compare.label')}
          options={compareViews.map((value) => ({ value, label: t(`compare.${value}`), description: t(`compare.${value}Long`) }))}
          value={view}
          onChange={setView}
        />
        <button type="button" className="mv-button" onClick={() => setOpen(true)}>
          {t('compare.list')}
        </button>
      </div>
      {view === 'difference' ? <DifferenceKey /> : null}
      <Dialog open={open} title={t('differences.title')} closeLabel={t('shell:top.close')} onClose={() => setOpen(false)}>
        <Suspense fallback={<p className="mv-waiting">{t('shell:status.loading')}</p>}>
          {dataset ? <Differences dataset={dataset} details={details} shown={shown} onDone={() => setOpen(false)} /> : null}
        </Suspense>
      </Dialog>
    </div>
  );
};
