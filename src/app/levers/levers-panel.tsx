import { lazy, Suspense, useMemo } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import { lazyPart } from '../../i18n/lazy-part.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { recordNames } from '../record-names.ts';
import { useShellWords } from '../words.ts';
import { BordersGroup } from './borders-group.tsx';
import { CorridorsGroup } from './corridors-group.tsx';
import { fetchFurtherLevers } from './fetch-further-levers.ts';
import './levers.css';
import { useLevers } from './use-levers.ts';

/** Sentences of the levers: wanted from the first change on. */
const ChangedLevers = lazy(() => import('./changed-levers.tsx').then((module) => ({ default: module.ChangedLevers })));

/** Undo, redo and saving: fetched when the first view stands. */
const LeverTools = lazyPart('workbench', () =>
  whenIdle()
    .then(() => import('../scenarios/lever-tools.tsx'))
    .then((module) => module.LeverTools),
);

/** The groups below the first two: fetched when the first view stands. */
const MoreLevers = lazyPart('workbench', () => fetchFurtherLevers().then((levers) => levers.MoreLevers));

interface LeversPanelProps {
  readonly dataset: Dataset;
  /** What the engine says to the levers: conflicts, levers that reached nothing. */
  readonly warnings: readonly string[];
}

/** Everything that can be changed about the world of scenario B. */
export const LeversPanel = ({ dataset, warnings }: LeversPanelProps) => {
  const { t, language } = useShellWords();
  const board = useLevers(dataset);
  const recordName = useMemo(() => recordNames(dataset, language), [dataset, language]);
  return (
    <div className="mv-levers">
      <Suspense fallback={<div className="mv-lever-tools" />}>
        <LeverTools dataset={dataset} />
      </Suspense>
      {board.changed.size === 0 ? (
        <p className="mv-lever-none mv-caption">{t('levers.none')}</p>
      ) : (
        <Suspense fallback={<p className="mv-lever-none mv-caption">{t('levers.changed', { count: board.changed.size })}</p>}>
          <ChangedLevers board={board} recordName={recordName} />
        </Suspense>
      )}
      {warnings.length > 0 ? (
        <ul className="mv-lever-warnings" aria-label={t('levers.warnings')}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      <BordersGroup board={board} />
      <CorridorsGroup board={board} recordName={recordName} />
      <Suspense fallback={null}>
        <MoreLevers board={board} recordName={recordName} />
      </Suspense>
    </div>
  );
};
