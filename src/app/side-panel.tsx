import { lazy, Suspense } from 'react';
import type { Dataset } from '../dataset/types.ts';
import { useAppState } from '../state/app-state.ts';
import type { Shown } from '../state/shown.ts';
import type { Selection } from '../state/view-types.ts';
import { Icon } from '../ui/icon.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { LeversPanel } from './levers/levers-panel.tsx';
import { useShellWords } from './words.ts';

const FilterPanel = lazy(() => import('./filter-panel.tsx').then((module) => ({ default: module.FilterPanel })));
const SiteList = lazy(() => import('./site-list.tsx').then((module) => ({ default: module.SiteList })));

interface SidePanelProps {
  readonly dataset: Dataset;
  readonly shown: Shown | null;
  readonly onFound: (selection: Selection) => void;
}

const tabs = ['levers', 'filter', 'list'] as const;

/** The left panel: levers, filter, or the list that is the map's twin. */
export const SidePanel = ({ dataset, shown, onFound }: SidePanelProps) => {
  const { t } = useShellWords();
  const side = useAppState((state) => state.side);
  const setSide = useAppState((state) => state.setSide);
  if (side === 'closed') {
    return (
      <button type="button" className="mv-button mv-side-open" aria-label={t('side.show')} onClick={() => setSide('levers')}>
        <Icon name="right" />
        {t('side.levers')}
      </button>
    );
  }
  return (
    <aside className="mv-side" id="levers" aria-label={t('side.label')} tabIndex={-1}>
      <button
        type="button"
        className="mv-button mv-icon-button mv-side-close"
        aria-label={t('side.hide')}
        onClick={() => setSide('closed')}
      >
        <Icon name="left" />
      </button>
      <h2 className="mv-hidden">{t('side.label')}</h2>
      <Tabs label={t('side.label')} tabs={tabs.map((value) => ({ value, label: t(`side.${value}`) }))} value={side} onChange={setSide}>
        <Suspense fallback={null}>
          {side === 'levers' ? <LeversPanel dataset={dataset} warnings={shown?.estimate.warnings ?? []} /> : null}
          {side === 'filter' ? <FilterPanel dataset={dataset} /> : null}
          {side === 'list' ? <SiteList shown={shown} onFound={onFound} /> : null}
        </Suspense>
      </Tabs>
    </aside>
  );
};
