import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { InView, MapHandle } from '../map/map-view-props.ts';
import type { Target } from '../map/pick.ts';
import { stepAt } from '../planner/itinerary.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import { type Selection, sheetTabs } from '../state/view-types.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { HelpButton } from './help-button.tsx';
import { howGoodHash } from './how-good/how-good-dialog.tsx';
import { ItineraryDrawer } from './itinerary-drawer.tsx';
import { Legend, ShieldRow } from './legend.tsx';
import { LeversPanel } from './levers/levers-panel.tsx';
import { Logo } from './logo.tsx';
import { MapStage } from './map-stage.tsx';
import './phone-screen.css';
import { PresentButton } from './present-button.tsx';
import { ResultsSide } from './results-side.tsx';
import { PickerA, PickerB, SwapButton } from './scenario-pickers.tsx';
import { SearchBox } from './search/search-box.tsx';
import { LanguageSelect, ThemeButton } from './settings.tsx';
import { ShareButton } from './share-button.tsx';
import { SiteList } from './site-list.tsx';
import { TakeAwayButton } from './take-away/take-away-button.tsx';
import { useFlyTo } from './use-fly-to.ts';
import { useShellWords } from './words.ts';
import { YearSlider } from './year-slider.tsx';

interface ScreenProps {
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
  readonly onRetry: () => void;
}

/** Bar, search field and menu of a phone. */
const PhoneBar = ({ shown, handle, onFound }: Omit<ScreenProps, 'onRetry'> & { readonly onFound: (selection: Selection) => void }) => {
  const { t } = useShellWords();
  const dataset = useResults((state) => state.dataset);
  // the page "How good is this?" has an address of its own, and its button lies in the menu
  const [open, setOpen] = useState<'search' | 'menu' | null>(() => (window.location.hash === howGoodHash ? 'menu' : null));
  return (
    <header className="mv-phone-bar">
      <h1 className="mv-top-name">
        <Logo />
        Multivector
      </h1>
      <button
        type="button"
        className="mv-button mv-icon-button"
        aria-label={t('search.label')}
        aria-expanded={open === 'search'}
        onClick={() => setOpen(open === 'search' ? null : 'search')}
      >
        <Icon name="search" />
      </button>
      <button type="button" className="mv-button mv-icon-button" aria-label={t('top.menu')} onClick={() => setOpen('menu')}>
        <Icon name="menu" />
      </button>
      {open === 'search' ? (
        <div className="mv-phone-search">
          <SearchBox dataset={dataset} estimate={shown?.estimate ?? null} onFound={onFound} onChosen={() => setOpen(null)} />
        </div>
      ) : null}
      <Dialog open={open === 'menu'} title={t('top.menu')} closeLabel={t('top.close')} onClose={() => setOpen(null)}>
        <div className="mv-phone-menu">
          {dataset ? (
            <>
              <PickerA dataset={dataset} />
              <span className="mv-quiet">{t('top.compared')}</span>
              <PickerB dataset={dataset} />
              <SwapButton />
              <YearSlider dataset={dataset} />
            </>
          ) : null}
          <LanguageSelect short={false} />
          <ThemeButton />
          <ShareButton />
          <TakeAwayButton dataset={dataset} shown={shown} handle={handle} />
          <PresentButton />
          <HelpButton />
        </div>
      </Dialog>
    </header>
  );
};

/** Where the switch between A and B begins and ends over the map, pixels. */
const COMPARE_TOP = 64;
const COMPARE_BOTTOM = 122;

/** Map above, sheet below with results, levers, sites and legend. */
export const PhoneScreen = ({ shown, handle, onRetry }: ScreenProps) => {
  const { t } = useShellWords();
  const dataset = useResults((state) => state.dataset);
  const { sheet, siteFill, selection, setSheet } = useAppState();
  const flyTo = useFlyTo(dataset, handle);
  const [inView, setInView] = useState<InView | null>(null);
  const [large, setLarge] = useState(false);
  const [hoveredStep, setHoveredStep] = useState<string | null>(null);
  const [cutLegs, setCutLegs] = useState<readonly string[]>([]);
  const compareView = useAppState((state) => state.compareView);
  // two maps of half the height have no room to spare
  const top = shown?.reference && compareView !== 'both' ? COMPARE_BOTTOM : COMPARE_TOP;
  const padding = useMemo(() => ({ top, right: 12, bottom: 48, left: 12 }), [top]);
  const [pointed, setPointed] = useState<Target | null>(null);
  const shipment = selection?.kind === 'shipment' ? selection.id : null;
  const flow = shipment === null ? undefined : shown?.estimate.shipments.find(({ id }) => id === shipment);
  /** A finger cannot hover: the first tap on the way of the open itinerary shows its step, the second opens the card. */
  const pointFirst = (target: Selection | null): boolean => {
    if (target === null || target.kind === 'shipment' || flow === undefined) return false;
    const step = flow.routes.flatMap((route) => stepAt(route, target) ?? [])[0];
    if (step === undefined || (pointed?.kind === target.kind && pointed.id === target.id)) return false;
    setPointed(target);
    setHoveredStep(step);
    return true;
  };
  // what is picked on the map or in the list is read under Results
  useEffect(() => {
    setPointed(null);
    if (selection) setSheet('results');
  }, [selection, setSheet]);
  return (
    <div className="mv-phone" data-large={large}>
      <PhoneBar shown={shown} handle={handle} onFound={flyTo} />
      <main className="mv-phone-main">
        <div className="mv-phone-map">
          <MapStage
            shown={shown}
            padding={padding}
            compareTop={COMPARE_TOP}
            hoveredStep={hoveredStep}
            cutLegs={cutLegs}
            onPick={pointFirst}
            onInView={setInView}
            handle={handle}
          />
          {dataset ? (
            <div className="mv-phone-scenario">
              <PickerB dataset={dataset} />
            </div>
          ) : null}
          <div className="mv-phone-shields">
            <ShieldRow inView={inView} />
          </div>
        </div>
        <section className="mv-sheet" id="results" aria-label={t('sheet.label')} tabIndex={-1}>
          <button
            type="button"
            className="mv-sheet-handle"
            aria-expanded={large}
            aria-label={t(large ? 'sheet.smaller' : 'sheet.larger')}
            onClick={() => setLarge(!large)}
          >
            <span aria-hidden="true" />
          </button>
          <Tabs
            label={t('sheet.label')}
            tabs={sheetTabs.map((value) => ({ value, label: t(`sheet.${value}`) }))}
            value={sheet}
            onChange={setSheet}
            placement="bottom"
          >
            {sheet === 'results' && shown && shipment ? (
              <ItineraryDrawer shown={shown} shipment={shipment} onHoverStep={setHoveredStep} pointed={pointed} />
            ) : null}
            {sheet === 'results' && !shipment ? <ResultsSide shown={shown} onRetry={onRetry} onCutLegs={setCutLegs} /> : null}
            {sheet === 'results' ? null : <h2 className="mv-hidden">{t(`sheet.${sheet}`)}</h2>}
            {sheet === 'levers' && dataset ? <LeversPanel dataset={dataset} warnings={shown?.estimate.warnings ?? []} /> : null}
            {sheet === 'sites' && dataset ? (
              <>
                <details className="mv-phone-filter">
                  <summary>{t('side.filter')}</summary>
                  <FilterPanel dataset={dataset} />
                </details>
                <SiteList shown={shown} onFound={flyTo} />
              </>
            ) : null}
            {sheet === 'legend' ? <Legend inView={inView} siteFill={siteFill} /> : null}
          </Tabs>
        </section>
      </main>
    </div>
  );
};
