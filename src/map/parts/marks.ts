import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { CapacityUse, Comparison, Estimate } from '../../engine/estimate-types.ts';
import { colours } from '../../ui/tokens/colours.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import type { DrawnLeg, DrawnNetwork } from '../geometry/drawn-network.ts';
import { lineWidth, zoomed } from '../line-width.ts';
import { type Look, visibleIf } from '../look.ts';
import { iconId } from '../symbols/icon-id.ts';
import type { FlowFeatures } from './flow-features.ts';

export interface MarkProperties {
  readonly leg: string;
  /** closed: shut in this scenario; lost: used in A, empty in B; bound: a limit that the flow meets. */
  readonly mark: 'closed' | 'lost' | 'bound';
  /** Pixels at zoom 5 between the two lines of a lost or bound leg. */
  readonly width: number;
  /** Pixels that the drawn line itself is wide, at any zoom. */
  readonly line: number;
}

const { closed, capacityBound } = lineLook;

/** Pixels of the two edges that a lost flow leaves behind. */
const LOST_EDGE_PX = 0.8;

/** Pixels of the line that draws each mark. */
const linePx = { closed: closed.widthPx, lost: LOST_EDGE_PX, bound: capacityBound.railPx } as const satisfies Record<
  MarkProperties['mark'],
  number
>;

/** True where a line, port or ferry is full; a quota of one kind of cargo (`class-7-...`) leaves the track free for the rest. */
const bindsTrack = ({ id, shadow_usd_per_t }: CapacityUse): boolean => shadow_usd_per_t > 0 && !id.startsWith('class-');

/**
 * What a scenario does to legs: shuts them, empties them, fills them to the brim.
 * @param flows the flow lines of the estimate, whose bundles the rails of bound legs enclose
 */
export const markFeatures = (
  network: DrawnNetwork,
  estimate: Estimate | null,
  comparison: Comparison | null,
  flows: FlowFeatures,
): FeatureCollection<LineString, MarkProperties> => {
  const feature = (leg: DrawnLeg, mark: MarkProperties['mark'], width: number): Feature<LineString, MarkProperties> => ({
    type: 'Feature',
    properties: { leg: leg.id, mark, width, line: linePx[mark] },
    geometry: { type: 'LineString', coordinates: leg.forward },
  });
  const lost = new Map<string, number>();
  for (const { leg, t_y } of comparison?.lost_links ?? []) lost.set(leg, (lost.get(leg) ?? 0) + t_y);
  const bundles = new Map(flows.features.map(({ properties }) => [properties.leg, properties.bundle]));
  const bound = (estimate?.capacities ?? []).filter(bindsTrack).flatMap(({ legs }) => legs);
  const features: Feature<LineString, MarkProperties>[] = [];
  for (const leg of network.values()) {
    const tonnes = lost.get(leg.id);
    if (tonnes !== undefined) features.push(feature(leg, 'lost', lineWidth(tonnes)));
  }
  for (const { leg: id, why } of estimate?.closed_legs ?? []) {
    const leg = network.get(id);
    if (leg && why === 'closed') features.push(feature(leg, 'closed', closed.widthPx));
  }
  for (const id of new Set(bound)) {
    const leg = network.get(id);
    const bundle = bundles.get(id);
    if (leg && bundle !== undefined) features.push(feature(leg, 'bound', bundle + 2 * capacityBound.gapPx));
  }
  return { type: 'FeatureCollection', features };
};

const sides = { left: -1, right: 1 } as const;

/**
 * The two lines along a leg. They are lines with an offset and not one line with a gap, and take width and offset from the data, because
 * the casings of the flows do so too: a kind of line of its own has its shader compiled when it first shows, and that is when a reader
 * changes the first lever.
 */
const rails = (mark: 'lost' | 'bound', color: string, visible: boolean, opacity: number): LayerSpecification[] =>
  Object.entries(sides).map(([side, sign]) => ({
    id: `marks-${mark}-${side}`,
    type: 'line',
    source: 'marks',
    filter: ['==', ['get', 'mark'], mark],
    layout: { 'line-join': 'round', visibility: visibleIf(visible) },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, ['get', 'line'], 8, ['get', 'line']],
      'line-offset': zoomed(['*', sign / 2, ['+', ['get', 'width'], ['get', 'line']]]),
      'line-layer-opacity': opacity,
    },
  }));

/** Under the flows: legs that are shut, and the shell of those that lost their cargo. */
export const markLayers = ({ theme, layers, dimmed }: Look): LayerSpecification[] => [
  {
    id: 'marks-closed',
    type: 'line',
    source: 'marks',
    filter: ['==', ['get', 'mark'], 'closed'],
    layout: { visibility: visibleIf(layers.corridors) },
    paint: { 'line-color': colours.map[theme].dimmed, 'line-width': zoomed(closed.widthPx) },
  },
  ...rails('lost', colours.map[theme].stranded, layers.corridors, dimmed ? 0.15 : 0.55),
];

/** Above the flows: rails along the legs whose limit binds. */
export const boundLayers = ({ theme, layers, dimmed }: Look): LayerSpecification[] =>
  rails('bound', colours.ui[theme].ink, layers.corridors && !dimmed, 1);

/** A cross in the middle of each closed leg, where there is room. */
export const crossLayers = ({ theme, layers, dimmed }: Look): LayerSpecification[] => [
  {
    id: 'marks-crosses',
    type: 'symbol',
    source: 'marks',
    filter: ['==', ['get', 'mark'], 'closed'],
    layout: {
      'symbol-placement': 'line-center',
      'icon-image': iconId({ kind: 'cross', theme }),
      'icon-rotation-alignment': 'viewport',
      'icon-padding': 40,
      visibility: visibleIf(layers.corridors && !dimmed),
    },
  },
];
