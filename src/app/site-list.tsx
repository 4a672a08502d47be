import { lazy, Suspense } from 'react';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import type { Selection } from '../state/view-types.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { useShellWords } from './words.ts';

const TextTwin = lazy(() => import('../planner/text-twin.tsx').then((module) => ({ default: module.TextTwin })));

interface SiteListProps {
  readonly shown: Shown | null;
  readonly onFound: (selection: Selection) => void;
}

/** The map in words: its sites and routes as lists. */
export const SiteList = ({ shown, onFound }: SiteListProps) => {
  const { t, language } = useShellWords();
  const dataset = useResults((state) => state.dataset);
  const details = useResults((state) => state.details);
  const filters = useAppState((state) => state.filters);
  const select = useAppState((state) => state.select);
  if (!dataset || !shown) return <p className="mv-waiting">{t('status.first')}</p>;
  return (
    <FailureBoundary on={language}>
      <Suspense fallback={<p className="mv-waiting">{t('status.loading')}</p>}>
        <TextTwin
          dataset={dataset}
          details={details}
          {...shown}
          language={language}
          filters={filters}
          onSelect={(selection) => (selection ? onFound(selection) : select(null))}
        />
      </Suspense>
    </FailureBoundary>
  );
};
