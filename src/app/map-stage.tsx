import { lazy, type Ref, Suspense, useRef, useState } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import type { Camera, InView, MapHandle, MapViewProps, Padding } from '../map/map-view-props.ts';
import { useAppState } from '../state/app-state.ts';
import { useResults } from '../state/results.ts';
import type { Shown } from '../state/shown.ts';
import type { Interaction, Selection, Theme } from '../state/view-types.ts';
import { useMedia } from '../ui/use-media.ts';
import { type Size, useSize } from '../ui/use-size.ts';
import { useDifference } from './compare/use-difference.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { startCamera } from './start-camera.ts';
import { useShellWords } from './words.ts';

const MapView = lazy(() => import('../map/map-view.tsx').then((module) => ({ default: module.MapView })));
const CompareSwitch = lazyPart('workbench', () => import('./compare/compare-switch.tsx').then((module) => module.CompareSwitch));
const SplitMaps = lazyPart('workbench', () => import('./compare/split-maps.tsx').then((module) => module.SplitMaps));
const MapDrawing = lazyPart('workbench', () => import('./map-drawing.tsx').then((module) => module.MapDrawing));

const noLegs: readonly string[] = [];

interface MapStageProps {
  readonly shown: Shown | null;
  readonly padding: Padding;
  /** Where the switch between A and B stands, pixels from the top; the padding's top where left out. */
  readonly compareTop?: number;
  readonly hoveredStep?: string | null;
  readonly cutLegs?: readonly string[];
  readonly onPoint?: NonNullable<MapViewProps['onPoint']>;
  /** Asked before something is selected; true where the click was meant for something else. */
  readonly onPick?: (selection: Selection | null) => boolean;
  readonly onInView: (inView: InView) => void;
  readonly handle: Ref<MapHandle>;
  /** How the map answers to the hand; all of it where left out. */
  readonly interaction?: Interaction;
}

const useTheme = (): Theme => {
  const choice = useAppState((state) => state.theme);
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  return choice === 'auto' ? (prefersDark ? 'dark' : 'light') : choice;
};

/** The map, or a drawing instead of it where WebGL does not work, in a box whose size is known. */
const SizedMap = ({
  shown,
  padding,
  hoveredStep = null,
  cutLegs = noLegs,
  onPoint,
  onPick,
  onInView,
  handle,
  interaction = 'full',
  size,
}: MapStageProps & { readonly size: Size }) => {
  const { language } = useShellWords();
  const [failure, setFailure] = useState<string | null>(null);
  const { dataset, baseMap, links } = useResults();
  const view = useAppState();
  const theme = useTheme();
  const difference = useDifference(view.compareView === 'difference' && !view.embed, shown, dataset);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  // the first look is settled once: a panel that opens later must not move it
  const [whole] = useState(() => startCamera(size.width, size.height, padding));
  const both = view.compareView === 'both' && !view.embed && shown?.reference;
  /** Keeps a camera that the reader has moved from the first look. */
  const keepCamera = (first: Camera) => (camera: Camera) => {
    const moved = Math.abs(camera.lon - first.lon) + Math.abs(camera.lat - first.lat) + Math.abs(camera.zoom - first.zoom) > 0.01;
    if (view.camera || moved) view.setCamera(camera);
  };
  if (!dataset) return null;
  const estimate = shown?.estimate ?? null;
  const drawn = { dataset, baseMap, estimate, links, filters: view.filters, siteFill: view.siteFill, theme, language };
  const shared = {
    comparison: shown?.comparison ?? null,
    selection: view.selection,
    hoveredStep,
    cutLegs,
    layers: view.layers,
  };
  if (failure !== null) {
    return (
      <MapDrawing
        map={{ ...drawn, ...shared, difference, onInView }}
        shown={shown}
        both={Boolean(both)}
        size={size}
        padding={padding}
        failure={failure}
        handle={handle}
      />
    );
  }
  const props: MapViewProps = {
    ...drawn,
    ...shared,
    difference,
    camera: view.camera ?? whole,
    padding,
    reducedMotion,
    interactive: interaction !== 'none',
    cooperative: interaction === 'cooperative',
    onCameraChange: keepCamera(whole),
    onSelect: (selection) => {
      if (onPick?.(selection) !== true) view.select(selection);
    },
    ...(onPoint ? { onPoint } : {}),
    onInView,
    onReady: () => document.documentElement.setAttribute('data-map', 'ready'),
    onFailure: setFailure,
  };
  if (both) {
    return <SplitMaps map={props} moved={view.camera !== null} keepCamera={keepCamera} shown={shown} size={size} handle={handle} />;
  }
  return <MapView {...props} ref={handle} />;
};

/** How A and B are shown, above the map; there while something is compared. */
const Comparing = ({ shown, padding: { top, left, right }, compareTop = top }: MapStageProps) => {
  const embed = useAppState((state) => state.embed);
  if (embed || !shown?.reference) return null;
  return (
    <div className="mv-compare-place" style={{ top: compareTop, left, right }}>
      <Suspense fallback={null}>
        <CompareSwitch shown={shown} />
      </Suspense>
    </div>
  );
};

/** The place of the map on the screen; empty until it is known how large it is. */
export const MapStage = (props: MapStageProps) => {
  const { t } = useShellWords();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const loaded = useResults((state) => state.dataset !== null);
  return (
    <div ref={box} className="mv-map-box">
      <FailureBoundary on="map">
        <Suspense fallback={<p className="mv-map-empty">{t('status.mapLoading')}</p>}>
          {size && loaded ? <SizedMap {...props} size={size} /> : null}
        </Suspense>
        <Comparing {...props} />
      </FailureBoundary>
    </div>
  );
};
