import { type RefObject, useMemo, useState } from 'react';
import type { InView, MapHandle } from '../map/map-view-props.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import { tokens } from '../ui/tokens.ts';
import './desktop-screen.css';
import { ItineraryDrawer } from './itinerary-drawer.tsx';
import { Legend } from './legend.tsx';
import { MapStage } from './map-stage.tsx';
import { ResultsSide } from './results-side.tsx';
import { SidePanel } from './side-panel.tsx';
import { TopBar } from './top-bar.tsx';
import { useShellWords } from './words.ts';

interface ScreenProps {
  readonly shown: Shown | null;
  readonly handle: RefObject<MapHandle | null>;
  readonly onRetry: () => void;
}

const { gutter, leftPanel, rightPanel, drawer } = tokens.size;

/** The map fills the window; bar, panels and key float over it. */
export const DesktopScreen = ({ shown, handle, onRetry }: ScreenProps) => {
  const { t } = useShellWords();
  const dataset = useResults((state) => state.dataset);
  const side = useAppState((state) => state.side);
  const siteFill = useAppState((state) => state.siteFill);
  const selection = useAppState((state) => state.selection);
  const [inView, setInView] = useState<InView | null>(null);
  const [hoveredStep, setHoveredStep] = useState<string | null>(null);
  const shipment = selection?.kind === 'shipment' ? selection.id : null;
  const padding = useMemo(
    () => ({
      top: gutter * 2,
      left: side === 'closed' ? gutter * 2 : leftPanel + gutter * 2,
      right: rightPanel + gutter * 2,
      bottom: shipment ? Math.min(drawer, window.innerHeight / 2) + gutter : gutter * 2,
    }),
    [side, shipment],
  );
  return (
    <div className="mv-desktop" data-drawer={shipment !== null} data-side={side}>
      <TopBar dataset={dataset} estimate={shown?.estimate ?? null} />
      <main className="mv-stage">
        <div className="mv-stage-map">
          <MapStage shown={shown} padding={padding} hoveredStep={hoveredStep} onInView={setInView} handle={handle} />
        </div>
        {dataset ? <SidePanel dataset={dataset} shown={shown} /> : null}
        <section className="mv-right" id="results" aria-label={t('results.label')} tabIndex={-1}>
          <ResultsSide shown={shown} onRetry={onRetry} />
        </section>
        <section className="mv-stage-legend" aria-label={t('legend.title')}>
          <Legend inView={inView} siteFill={siteFill} />
        </section>
        {shown && shipment ? <ItineraryDrawer shown={shown} shipment={shipment} onHoverStep={setHoveredStep} /> : null}
      </main>
    </div>
  );
};
