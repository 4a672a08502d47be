import type { FeatureCollection, LineString } from 'geojson';
import type { FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import { colours } from '../../ui/tokens/colours.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import type { DrawnLeg, DrawnNetwork } from '../geometry/drawn-network.ts';
import { zoomed } from '../line-width.ts';
import { type Look, visibleIf } from '../look.ts';
import { byCorridor, shieldLetter } from '../palette.ts';

export interface NetworkProperties {
  readonly leg: string;
  readonly mode: DrawnLeg['mode'];
  readonly state: DrawnLeg['status'];
  /** The way out that a planned leg would serve; empty where it serves none. */
  readonly corridor: CorridorId | '';
  readonly shield: string;
}

const wayOut = (corridors: readonly CorridorId[]): CorridorId | '' => corridors.find((id) => id !== 'domestic' && id !== 'ocean') ?? '';

/** Every leg, for orientation; flows are drawn over it. Sea lanes are left out: the sea is drawn by what sails there. */
export const networkFeatures = (network: DrawnNetwork): FeatureCollection<LineString, NetworkProperties> => ({
  type: 'FeatureCollection',
  features: [...network.values()]
    .filter(({ mode }) => mode !== 'sea')
    .map(({ id, mode, status, corridors, forward }) => {
      const corridor = wayOut(corridors);
      return {
        type: 'Feature',
        properties: { leg: id, mode, state: status, corridor, shield: corridor ? (shieldLetter(corridor) ?? '') : '' },
        geometry: { type: 'LineString', coordinates: forward },
      };
    }),
});

const hasCorridor: FilterSpecification = ['!=', ['get', 'corridor'], ''];
const { construction, planned } = lineLook.status;

const dashed = (
  id: string,
  state: 'construction' | 'planned',
  { theme, layers }: Look,
  style: { widthPx: number; dashPx: readonly [number, number] },
): LineLayerSpecification => ({
  id,
  type: 'line',
  source: 'network',
  filter: ['all', ['==', ['get', 'state'], state], hasCorridor],
  layout: { visibility: visibleIf(layers.planned) },
  paint: {
    'line-color': byCorridor(theme),
    'line-width': zoomed(style.widthPx),
    'line-dasharray': style.dashPx.map((px) => px / style.widthPx),
  },
});

/** Idle lines below everything; planned ones dashed, in the colour of the corridor that they would open. */
export const networkLayers = (look: Look): LineLayerSpecification[] => {
  const tones = colours.map[look.theme];
  return [
    {
      id: 'network-idle',
      type: 'line',
      source: 'network',
      filter: ['==', ['get', 'state'], 'operating'],
      layout: { 'line-join': 'round', visibility: visibleIf(look.layers.network) },
      paint: {
        'line-color': tones.network,
        'line-width': ['match', ['get', 'mode'], 'rail', 0.8, 0.5],
      },
    },
    {
      id: 'network-planned',
      type: 'line',
      source: 'network',
      filter: ['all', ['!=', ['get', 'state'], 'operating'], ['==', ['get', 'corridor'], '']],
      layout: { visibility: visibleIf(look.layers.planned) },
      paint: { 'line-color': tones.networkPlanned, 'line-width': 1, 'line-dasharray': [3, 2.5] },
    },
    dashed('network-corridor-construction', 'construction', look, construction),
    dashed('network-corridor-planned', 'planned', look, planned),
  ];
};
