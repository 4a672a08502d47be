import { lazy, Suspense } from 'react';
import type { Dataset } from '../dataset/types.ts';
import type { Estimate } from '../engine/estimate-types.ts';
import { useAppState } from '../state/app-state.ts';
import type { Selection } from '../state/view-types.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { HelpButton } from './help-button.tsx';
import { Logo } from './logo.tsx';
import { PickerA, PickerB, SwapButton } from './scenario-pickers.tsx';
import { LanguageSelect, ThemeButton } from './settings.tsx';
import { ShareButton } from './share-button.tsx';
import './top-bar.css';
import { useShellWords } from './words.ts';
import { YearSlider } from './year-slider.tsx';

const SearchBox = lazy(() =>
  whenIdle()
    .then(() => import('./search/search-box.tsx'))
    .then((module) => ({ default: module.SearchBox })),
);

interface TopBarProps {
  readonly dataset: Dataset | null;
  readonly estimate: Estimate | null;
  readonly onFound: (selection: Selection) => void;
}

/** Name, scenarios, year, search, and what concerns the page as a whole. */
export const TopBar = ({ dataset, estimate, onFound }: TopBarProps) => {
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
          <SearchBox dataset={dataset} estimate={estimate} onFound={onFound} />
        </Suspense>
        <ShareButton />
        <ThemeButton />
        <LanguageSelect short />
        <HelpButton />
      </div>
    </header>
  );
};
