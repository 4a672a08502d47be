import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { CapacityUse, Comparison, Estimate } from '../../engine/estimate-types.ts';
import { tokens } from '../../ui/tokens.ts';
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
}

const { closed, capacityBound } = tokens.line;

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
    properties: { leg: leg.id, mark, width },
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

/** Under the flows: legs that are shut, and the shell of those that lost their cargo. */
export const markLayers = ({ theme, layers, dimmed }: Look): LayerSpecification[] => {
  const visibility = visibleIf(layers.corridors);
  return [
    {
      id: 'marks-closed',
      type: 'line',
      source: 'marks',
      filter: ['==', ['get', 'mark'], 'closed'],
      layout: { visibility },
      paint: { 'line-color': tokens.map[theme].dimmed, 'line-width': zoomed(closed.widthPx) },
    },
    {
      id: 'marks-lost',
      type: 'line',
      source: 'marks',
      filter: ['==', ['get', 'mark'], 'lost'],
      layout: { 'line-join': 'round', visibility },
      paint: {
        'line-color': tokens.map[theme].stranded,
        'line-width': 0.8,
        'line-gap-width': zoomed(['get', 'width']),
        'line-layer-opacity': dimmed ? 0.15 : 0.55,
      },
    },
  ];
};

/** Above the flows: rails along the legs whose limit binds. */
export const boundLayers = ({ theme, layers, dimmed }: Look): LayerSpecification[] => [
  {
    id: 'marks-bound',
    type: 'line',
    source: 'marks',
    filter: ['==', ['get', 'mark'], 'bound'],
    layout: { visibility: visibleIf(layers.corridors && !dimmed) },
    paint: {
      'line-color': tokens.ui[theme].ink,
      'line-width': capacityBound.railPx,
      'line-gap-width': zoomed(['get', 'width']),
    },
  },
];

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
