import './fonts.css';
import './map.css';
import { lazy, type Ref, Suspense, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOfChange, boundsOfShipment } from './bounds.ts';
import { MapFrame } from './frame/map-frame.tsx';
import { boxesMeet } from './geometry/box.ts';
import { inView } from './in-view.ts';
import { labelLetters } from './letters.ts';
import type { Language, MapHandle, MapViewProps } from './map-view-props.ts';
import { type BaseMap, decodeBaseMap } from './parts/base-map.ts';
import type { Target } from './pick.ts';
import { useLiveMap } from './use-live-map.ts';
import { useLoadedLanguage } from './use-loaded-language.ts';
import { CAMERA_MS, useScene } from './use-scene.ts';

/** Wanted from the first time that the pointer rests on something. */
const HoverCard = lazy(() => import('./hover/hover-card.tsx').then((module) => ({ default: module.HoverCard })));

type MapProps = MapViewProps & { readonly ref?: Ref<MapHandle> };

const decoded = (baseMap: unknown): BaseMap | string => {
  try {
    return decodeBaseMap(baseMap);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The map: sites, network and the flows of an estimate, on MapLibre. Draws what it is given and tells of clicks and moves. */
export function MapView(props: MapProps) {
  const { baseMap, dataset, language } = props;
  const base = useMemo(() => decoded(baseMap), [baseMap]);
  const letters = useMemo(() => (typeof base === 'string' ? '' : labelLetters(base, dataset, language)), [base, dataset, language]);
  const drawnLanguage = useLoadedLanguage(language, letters);
  const tellFailure = useEffectEvent(props.onFailure);
  useEffect(() => {
    if (typeof base === 'string') tellFailure(base);
  }, [base]);
  if (typeof base === 'string' || drawnLanguage === null) return <div className="mv-map" />;
  return <ReadyMap {...props} base={base} drawnLanguage={drawnLanguage} />;
}

interface Hover {
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

/** The map once its base map is read and its letters are there. */
function ReadyMap({ base, drawnLanguage, ref, ...props }: MapProps & { readonly base: BaseMap; readonly drawnLanguage: Language }) {
  const { dataset, estimate, comparison, camera, padding, interactive, cooperative = false, language, reducedMotion } = props;
  const { t } = useTranslation('map');
  const container = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const [seen, setSeen] = useState(camera);
  const { scene, drawn, links, shipment } = useScene(props, base, drawnLanguage, hover?.target.kind === 'site' ? hover.target.id : null);

  const tellInView = (): void => {
    if (live.current) props.onInView(inView(drawn, dataset, live.current.bounds(), live.current.camera().zoom));
  };
  const live = useLiveMap(container, {
    scene,
    camera,
    padding,
    interactive,
    cooperative,
    label: props.name ? `${props.name}. ${t('label')}` : t('label'),
    cooperativeHelp: { mouse: t('cooperative.mouse'), mac: t('cooperative.mac'), touch: t('cooperative.touch') },
    events: {
      onReady: () => {
        tellInView();
        props.onReady();
      },
      onFailure: props.onFailure,
      onMove: (now) => {
        setSeen(now);
        props.onMove?.(now);
      },
      onMoveEnd: (now) => {
        setSeen(now);
        tellInView();
        props.onCameraChange(now);
      },
      onHover: (target, x, y) => {
        setHover(target ? { target, x, y } : null);
        props.onPoint?.(target);
      },
      onClick: props.onSelect,
    },
  });
  const flight = reducedMotion ? 0 : CAMERA_MS;
  useImperativeHandle(
    ref,
    () => ({
      flyTo: (to) => live.current?.moveTo(to, flight),
      jumpTo: (to) => live.current?.jump(to),
      fit: (box) => live.current?.fit(box, flight),
      picture: async () => {
        const { pictureOfMap } = await import('./picture-of-map.ts');
        const { clientWidth = 0, clientHeight = 0 } = container.current ?? {};
        const room = { width: clientWidth - padding.left - padding.right, height: clientHeight - padding.top - padding.bottom };
        return pictureOfMap(scene, drawn, dataset, live.current?.camera() ?? camera, room);
      },
    }),
    [live, flight, scene, drawn, dataset, camera, padding],
  );

  const tellNewView = useEffectEvent(tellInView);
  // The legend follows what is drawn, not only where the map is.
  useEffect(() => {
    if (drawn) tellNewView();
  }, [drawn]);
  const box = useMemo(
    () => (shipment?.routes.some(({ legs }) => legs.length > 0) ? boundsOfShipment(dataset, shipment) : null),
    [dataset, shipment],
  );
  const fitted = useRef<string | null>(props.selection?.kind === 'shipment' ? props.selection.id : null);
  useEffect(() => {
    const id = box && shipment ? shipment.id : null;
    if (box && id !== fitted.current) live.current?.fit(box, flight);
    if (id !== null || shipment === null) fitted.current = id;
  }, [box, shipment, live, flight]);

  // What a scenario changes is worth a flight only when none of it can be seen.
  const change = useMemo(
    () => (comparison && estimate ? boundsOfChange(dataset, comparison, estimate) : null),
    [dataset, comparison, estimate],
  );
  useEffect(() => {
    if (change && live.current && !boxesMeet(change, live.current.bounds())) live.current.fit(change, flight);
  }, [change, live, flight]);

  return (
    <div className="mv-map" data-theme={props.theme}>
      <div className="mv-map-canvas" ref={container} />
      <MapFrame
        camera={seen}
        padding={padding}
        language={language}
        onZoom={interactive ? (levels) => live.current?.zoomBy(levels) : null}
      />
      {hover && (
        <Suspense fallback={null}>
          <HoverCard
            target={hover.target}
            facts={{ dataset, links, estimate, comparison }}
            language={language}
            x={hover.x}
            y={hover.y}
            flip={hover.x > (container.current?.clientWidth ?? 0) * 0.66}
          />
        </Suspense>
      )}
    </div>
  );
}
