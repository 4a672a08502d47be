import './results-panel.css';
import { lazy, Suspense, useMemo } from 'react';
import { Tabs } from '../ui/tabs.tsx';
import { DependenceTab } from './dependence-tab.tsx';
import { headline } from './headline.ts';
import { type ResultsPanelProps, resultTabs } from './props.ts';
import { TileGrid } from './tile-grid.tsx';
import { useWords } from './use-words.ts';

/** The second tab: fetched when it is opened. */
const RoutesTab = lazy(() => import('./routes-tab.tsx').then((module) => ({ default: module.RoutesTab })));

/** Headline, four figures and tabs: what a scenario comes to. */
export const ResultsPanel = (props: ResultsPanelProps) => {
  const { dataset, details, estimate, comparison, language, tab, onTab } = props;
  const words = useWords(language);
  const context = useMemo(() => ({ words, dataset, details }), [words, dataset, details]);
  const { title, detail } = headline(props, words.t, words.f);
  return (
    <div className="mv-results">
      <header className="mv-headline">
        <h2>{title}</h2>
        <p>{detail}</p>
      </header>
      <TileGrid context={context} estimate={estimate} comparison={comparison} />
      <Tabs
        label={words.t('tab.label')}
        tabs={resultTabs.map((value) => ({ value, label: words.t(`tab.${value}`) }))}
        value={tab}
        onChange={onTab}
        className="mv-results-tabs"
      >
        <Suspense fallback={null}>
          {tab === 'dependence' ? <DependenceTab {...props} context={context} /> : <RoutesTab {...props} context={context} />}
        </Suspense>
      </Tabs>
    </div>
  );
};
