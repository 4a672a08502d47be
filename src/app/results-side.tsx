import { Suspense } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import { ResultsPanel } from '../planner/results-panel.tsx';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import { withLever } from '../state/scenario-choice.ts';
import type { Shown } from '../state/shown.ts';
import { Icon } from '../ui/icon.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { StatusLine } from './status-line.tsx';
import { useShellWords } from './words.ts';

const SelectionLevers = lazyPart('workbench', () => import('./levers/selection-levers.tsx').then((module) => module.SelectionLevers));
const SelectionCard = lazyPart('parameters', () => import('../planner/selection-card.tsx').then((module) => module.SelectionCard));

interface ResultsSideProps {
  readonly shown: Shown | null;
  readonly onRetry: () => void;
  readonly onCutLegs: (legs: readonly string[]) => void;
}

/** The results, or the card of what is selected. */
export const ResultsSide = ({ shown, onRetry, onCutLegs }: ResultsSideProps) => {
  const { t, language } = useShellWords();
  const dataset = useResults((state) => state.dataset);
  const details = useResults((state) => state.details);
  const detailsFailure = useResults((state) => state.detailsFailure);
  const passing = useResults((state) => state.passing);
  const view = useAppState();
  if (!dataset || !shown) {
    return (
      <>
        <StatusLine onRetry={onRetry} />
        <div className="mv-waiting">
          <p>{t(dataset ? 'status.first' : 'status.loading')}</p>
        </div>
      </>
    );
  }
  const { selection } = view;
  const panel = { dataset, details, ...shown, language, onSelect: view.select };
  return (
    <FailureBoundary on={`${selection?.kind ?? view.tab} ${selection?.id ?? ''} ${shown.estimate.scenario.canonical_id}`}>
      <StatusLine onRetry={onRetry} />
      {selection && selection.kind !== 'shipment' ? (
        <>
          <button type="button" className="mv-button mv-plain-button mv-back" onClick={() => view.select(null)}>
            <Icon name="left" />
            {t('results.back')}
          </button>
          <Suspense fallback={<p className="mv-waiting">{t('status.loading')}</p>}>
            <SelectionCard
              {...panel}
              selection={selection}
              passing={passing && { shown: passing.b ?? passing.a, reference: passing.a }}
              actions={
                <Suspense fallback={null}>
                  <SelectionLevers selection={selection} dataset={dataset} />
                </Suspense>
              }
            />
          </Suspense>
        </>
      ) : (
        <ResultsPanel
          {...panel}
          tab={view.tab}
          onTab={view.setTab}
          view={view.panelView}
          onView={view.setPanelView}
          filters={view.filters}
          onFilters={view.setFilters}
          selection={selection}
          onChooseB={view.chooseB}
          onCutLegs={onCutLegs}
          onAddLevers={(levers) => view.setLevers(levers.reduce(withLever, shown.estimate.scenario.levers))}
        />
      )}
      {detailsFailure ? (
        <p className="mv-status-line mv-caption" role="status" title={detailsFailure}>
          {t('error.details')}
        </p>
      ) : null}
    </FailureBoundary>
  );
};
