import { lazy, type Ref, Suspense, useState } from 'react';
import type { InView, MapHandle, MapViewProps, Padding } from '../map/map-view-props.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import { useMedia } from '../ui/use-media.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { useShellWords } from './words.ts';

const MapView = lazy(() => import('../map/map-view.tsx').then((module) => ({ default: module.MapView })));
const StaticMap = lazy(() => import('../map/static-map.tsx').then((module) => ({ default: module.StaticMap })));

interface MapStageProps {
  readonly shown: Shown | null;
  readonly padding: Padding;
  readonly hoveredStep?: string | null;
  readonly onInView: (inView: InView) => void;
  readonly handle: Ref<MapHandle>;
}

/** The map with everything that it draws; a drawing instead of it where WebGL does not work. */
export const MapStage = ({ shown, padding, hoveredStep = null, onInView, handle }: MapStageProps) => {
  const { t, language } = useShellWords();
  const [failure, setFailure] = useState<string | null>(null);
  const dataset = useResults((state) => state.dataset);
  const baseMap = useResults((state) => state.baseMap);
  const links = useResults((state) => state.links);
  const view = useAppState();
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const theme = view.theme === 'auto' ? (prefersDark ? 'dark' : 'light') : view.theme;
  if (!dataset) return <div className="mv-map-empty" />;
  const props: MapViewProps = {
    dataset,
    baseMap,
    estimate: shown?.estimate ?? null,
    comparison: shown?.comparison ?? null,
    links,
    selection: view.selection,
    hoveredStep,
    filters: view.filters,
    layers: view.layers,
    siteFill: view.siteFill,
    theme,
    language,
    camera: view.camera,
    padding,
    reducedMotion,
    interactive: true,
    onCameraChange: view.setCamera,
    onSelect: view.select,
    onInView,
    onReady: () => document.documentElement.setAttribute('data-map', 'ready'),
    onFailure: setFailure,
  };
  return (
    <FailureBoundary on="map">
      <Suspense fallback={<p className="mv-map-empty">{t('status.mapLoading')}</p>}>
        {failure === null ? (
          <MapView {...props} ref={handle} />
        ) : (
          <>
            <StaticMap {...props} />
            <p className="mv-no-webgl" role="status" title={failure}>
              {t('error.noWebgl')}
            </p>
          </>
        )}
      </Suspense>
    </FailureBoundary>
  );
};
