import './results-panel.css';
import { lazy, Suspense, useMemo } from 'react';
import { filtersShipments } from '../state/shipment-filter.ts';
import { Tabs } from '../ui/tabs.tsx';
import { DependenceTab } from './dependence-tab.tsx';
import { HeadlineText } from './headline-text.tsx';
import { type ResultsPanelProps, resultTabs } from './props.ts';
import { TileGrid } from './tile-grid.tsx';
import { useWords } from './use-words.ts';

/** The list of the other tabs is fetched with the first of them that is opened. */
const OtherTab = lazy(() => import('./other-tab.tsx').then((module) => ({ default: module.OtherTab })));

/** Headline, four figures and tabs: what a scenario comes to. */
export const ResultsPanel = (props: ResultsPanelProps) => {
  const { dataset, details, estimate, reference, language, tab, onTab, filters, onFilters } = props;
  const words = useWords(language);
  const context = useMemo(
    () => ({ words, dataset, details, shown: { estimate, reference } }),
    [words, dataset, details, estimate, reference],
  );
  const Tab = tab === 'dependence' ? DependenceTab : OtherTab;
  return (
    <div className="mv-results">
      <HeadlineText context={context} shown={props} />
      {filtersShipments(filters) && (
        <p className="mv-dependence-note mv-filtered">
          {words.t('filter.figuresOfAll')}{' '}
          <button type="button" className="mv-link" onClick={() => onFilters({ ...filters, minerals: [], origins: [], markets: [] })}>
            {words.t('filter.showAll')}
          </button>
        </p>
      )}
      <TileGrid context={context} shown={props} />
      <Tabs
        label={words.t('tab.label')}
        tabs={resultTabs.map((value) => ({ value, label: words.t(`tab.${value}`) }))}
        value={tab}
        onChange={onTab}
        className="mv-results-tabs"
      >
        <Suspense fallback={<p className="mv-empty">{words.t('tab.loading')}</p>}>
          <Tab {...props} context={context} />
        </Suspense>
      </Tabs>
    </div>
  );
};
