import { lazy, type RefObject, Suspense } from 'react';
import type { Dataset } from '../dataset/types.ts';
import type { MapHandle } from '../map/map-view-props.ts';
import { useAppState } from '../state/app-state.ts';
import type { Shown } from '../state/shown.ts';
import type { Selection } from '../state/view-types.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { Logo } from './logo.tsx';
import { PickerA, PickerB, SwapButton } from './scenario-pickers.tsx';
import './top-bar.css';
import { useShellWords } from './words.ts';
import { YearSlider } from './year-slider.tsx';

const SearchBox = lazy(() =>
  whenIdle()
    .then(() => import('./search/search-box.tsx'))
    .then((module) => ({ default: module.SearchBox })),
);

/** Link, files, looks and help: fetched when the first view stands. */
const PageTools = lazy(() =>
  whenIdle()
    .then(() => import('./page-tools.tsx'))
    .then((module) => ({ default: module.PageTools })),
);

interface TopBarProps {
  readonly dataset: Dataset | null;
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
  readonly onFound: (selection: Selection) => void;
}

/** Name, scenarios, year, search, and what concerns the page as a whole. */
export const TopBar = ({ dataset, shown, handle, onFound }: TopBarProps) => {
  const { t } = useShellWords();
  const compared = useAppState((state) => state.b !== null);
  return (
    <header className="mv-top">
      <h1 className="mv-top-name">
        <Logo />
        Multivector
      </h1>
      {dataset ? (
        <div className="mv-top-scenarios">
          <PickerA dataset={dataset} />
          {compared ? <span className="mv-top-compared mv-quiet">{t('top.compared')}</span> : null}
          <PickerB dataset={dataset} />
          {compared ? <SwapButton /> : null}
          <YearSlider dataset={dataset} />
        </div>
      ) : null}
      <div className="mv-top-tools">
        <Suspense fallback={<div className="mv-combobox" />}>
          <SearchBox dataset={dataset} estimate={shown?.estimate ?? null} onFound={onFound} />
        </Suspense>
        <Suspense fallback={<div className="mv-top-later" />}>
          <PageTools dataset={dataset} shown={shown} handle={handle} />
        </Suspense>
      </div>
    </header>
  );
};
