import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef } from 'react';
import type { Dataset } from '../dataset/types.ts';
import { defaultLayers } from '../state/defaults.ts';
import { typeface } from '../ui/tokens/typeface.ts';
import { type Box, boxesMeet } from './geometry/box.ts';
import { inView } from './in-view.ts';
import type { InView, Language, MapHandle, MapViewProps } from './map-view-props.ts';
import { decodeBaseMap } from './parts/base-map.ts';
import { fitProjection } from './static/projection.ts';
import { StaticBase } from './static/static-base.tsx';
import { StaticFlows, shieldSpots } from './static/static-flows.tsx';
import { StaticLabels } from './static/static-labels.tsx';
import { StaticCrosses, StaticMarks } from './static/static-marks.tsx';
import { StaticPlaces, StaticRings } from './static/static-places.tsx';
import { StaticSites } from './static/static-sites.tsx';
import { type SceneProps, useScene } from './use-scene.ts';

/** What the live map takes too, with nothing compared, selected or switched off where it is left out. */
type Drawing = Pick<SceneProps, 'estimate' | 'links' | 'filters' | 'siteFill' | 'theme' | 'hoveredStep' | 'cutLegs'> &
  Partial<Pick<MapViewProps, 'comparison' | 'difference' | 'selection' | 'layers' | 'onInView'>>;

export interface StaticMapProps extends Drawing {
  readonly dataset: Dataset;
  readonly baseMap: unknown;
  readonly language: Language;
  /** Pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** What is in the drawing whole; the region where it is left out. */
  readonly box?: Box;
  /** Text alternative. */
  readonly title: string;
  /** Flies nowhere, but can be asked for a picture. */
  readonly ref?: Ref<MapHandle>;
}

/** From the Black Sea to Xinjiang, from the Urals to Hormuz. */
const REGION: Box = [44, 33, 92, 57];

/** The map as a drawing: for browsers without WebGL, and for pictures. It draws the values that the live map draws, in the same shapes. */
export function StaticMap(props: StaticMapProps) {
  const { dataset, baseMap, theme, language, width, height, box = REGION, title, onInView = noOne } = props;
  const { comparison = null, difference = null, selection = null, layers = defaultLayers } = props;
  const base = useMemo(() => decodeBaseMap(baseMap), [baseMap]);
  const { scene, drawn } = useScene({ ...props, comparison, selection, layers, reducedMotion: true }, base, language, null);
  const { flows, selected, marks, highlights, places, sites, rings } = drawn;
  const projection = useMemo(() => fitProjection(box, width, height), [box, width, height]);
  const inside = useMemo(
    () => (layers.network ? [...drawn.network.values()].filter((leg) => leg.mode !== 'sea' && boxesMeet(leg.box, box)) : []),
    [drawn.network, box, layers.network],
  );
  const lettered = scene.look.dimmed ? selected : flows;
  const shields = useMemo(() => (layers.corridors ? shieldSpots(lettered, projection) : []), [layers.corridors, lettered, projection]);
  const svg = useRef<SVGSVGElement>(null);
  useImperativeHandle(
    props.ref,
    () => ({
      flyTo: noOne,
      jumpTo: noOne,
      fit: noOne,
      picture: async () => {
        const { pictureOfDrawing } = await import('./picture-of-drawing.ts');
        if (!svg.current) throw new Error('The drawing of the map is not on the page, so no picture can be made of it.');
        return pictureOfDrawing(svg.current, inView(drawn, dataset, box, projection.zoom));
      },
    }),
    [drawn, dataset, box, projection.zoom],
  );
  const tellInView = useEffectEvent((seen: InView) => onInView(seen));
  useEffect(() => tellInView(inView(drawn, dataset, box, projection.zoom)), [drawn, dataset, box, projection.zoom]);
  return (
    <svg
      ref={svg}
      className="mv-static-map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      fontFamily={typeface.family}
    >
      <StaticBase base={base} idle={inside} projection={projection} theme={theme} />
      {layers.corridors && (
        <>
          <StaticMarks marks={marks} highlights={highlights} projection={projection} theme={theme} />
          {/* A shipment stands out, and the rest steps back. */}
          <g opacity={scene.look.dimmed ? 0.25 : undefined}>
            <StaticFlows flows={flows} projection={projection} theme={theme} />
          </g>
          {scene.look.dimmed && <StaticFlows flows={selected} projection={projection} theme={theme} />}
          <StaticCrosses marks={marks} projection={projection} theme={theme} />
        </>
      )}
      {layers.places && <StaticPlaces places={places} projection={projection} />}
      {layers.sites && (
        <>
          <StaticSites sites={sites} projection={projection} />
          <StaticRings rings={rings} projection={projection} theme={theme} />
        </>
      )}
      <StaticLabels
        base={base}
        changes={layers.corridors && !scene.look.dimmed ? (difference?.labels ?? null) : null}
        sites={layers.sites ? sites : null}
        shields={shields}
        rings={rings}
        projection={projection}
        theme={theme}
        language={language}
      />
    </svg>
  );
}

const noOne = (): void => {};
