import { lazy, type RefObject, Suspense, useMemo, useState } from 'react';
import type { Language } from '../i18n/languages.ts';
import type { InView, MapHandle } from '../map/map-view-props.ts';
import type { Target } from '../map/pick.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import { Icon } from '../ui/icon.tsx';
import { layout } from '../ui/tokens/layout.ts';
import './desktop-screen.css';
import { MapStage } from './map-stage.tsx';
import { ResultsSide } from './results-side.tsx';
import { SidePanel } from './side-panel.tsx';
import { TopBar } from './top-bar.tsx';
import { useFlyTo } from './use-fly-to.ts';
import { useShellWords } from './words.ts';

/** The key has nothing to say before the map is drawn. */
/** Wanted with the first cargo that is opened. */
const ItineraryDrawer = lazy(() => import('./itinerary-drawer.tsx').then((module) => ({ default: module.ItineraryDrawer })));
const Legend = lazy(() => import('./legend.tsx').then((module) => ({ default: module.Legend })));

interface ScreenProps {
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
  readonly onRetry: () => void;
}

const { gutter, topbar, leftPanel, rightPanel, drawer } = layout.size;

/** Room that the key takes at the bottom of the map, pixels: longer words, more lines. */
const legendPx: Readonly<Record<Language, number>> = { en: 212, ru: 246, kk: 246 };

/** The map fills the window; bar, panels and key float over it. */
export const DesktopScreen = ({ shown, handle, onRetry }: ScreenProps) => {
  const { t, language } = useShellWords();
  const dataset = useResults((state) => state.dataset);
  const side = useAppState((state) => state.side);
  const siteFill = useAppState((state) => state.siteFill);
  const selection = useAppState((state) => state.selection);
  const [inView, setInView] = useState<InView | null>(null);
  const [legend, setLegend] = useState(true);
  const [hoveredStep, setHoveredStep] = useState<string | null>(null);
  const [pointed, setPointed] = useState<Target | null>(null);
  const [cutLegs, setCutLegs] = useState<readonly string[]>([]);
  const flyTo = useFlyTo(dataset, handle);
  const shipment = selection?.kind === 'shipment' ? selection.id : null;
  // a shipment that the scenario leaves out has one line to show, and the map keeps its room
  const drawn = shipment !== null && shown?.estimate.shipments.some(({ id }) => id === shipment) !== false;
  const padding = useMemo(
    () => ({
      top: gutter * 2,
      left: side === 'closed' ? gutter * 2 : leftPanel + gutter * 2,
      right: rightPanel + gutter * 2,
      bottom: gutter + (drawn ? Math.min(drawer, (window.innerHeight - topbar) * 0.53) : legend ? legendPx[language] : 0),
    }),
    [side, drawn, legend, language],
  );
  return (
    <div className="mv-desktop" data-drawer={drawn} data-side={side}>
      <TopBar dataset={dataset} shown={shown} handle={handle} onFound={flyTo} />
      <main className="mv-stage">
        <div className="mv-stage-map">
          <MapStage
            shown={shown}
            padding={padding}
            hoveredStep={hoveredStep}
            cutLegs={cutLegs}
            {...(shipment ? { onPoint: setPointed } : {})}
            onInView={setInView}
            handle={handle}
          />
        </div>
        {dataset ? <SidePanel dataset={dataset} shown={shown} onFound={flyTo} /> : null}
        <section className="mv-right" id="results" aria-label={t('results.label')} tabIndex={-1}>
          <ResultsSide shown={shown} onRetry={onRetry} onCutLegs={setCutLegs} />
        </section>
        <section className="mv-stage-legend" aria-label={t('legend.title')}>
          <h2 className="mv-hidden">{t('legend.title')}</h2>
          <Suspense fallback={null}>{legend && inView ? <Legend inView={inView} siteFill={siteFill} /> : null}</Suspense>
          <button
            type="button"
            className={legend ? 'mv-button mv-icon-button mv-legend-hide' : 'mv-button'}
            aria-label={t(legend ? 'legend.hide' : 'legend.show')}
            onClick={() => setLegend(!legend)}
          >
            {legend ? <Icon name="close" /> : t('legend.title')}
          </button>
        </section>
        <Suspense fallback={null}>
          {shown && shipment ? <ItineraryDrawer shown={shown} shipment={shipment} onHoverStep={setHoveredStep} pointed={pointed} /> : null}
        </Suspense>
      </main>
    </div>
  );
};
