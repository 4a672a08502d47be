import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import { colours } from '../../ui/tokens/colours.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import { zoomed } from '../line-width.ts';
import { type Look, visibleIf } from '../look.ts';
import { byCorridor } from '../palette.ts';

const { status, casingPx } = lineLook;
const width: ExpressionSpecification = ['get', 'width'];
const offset: ExpressionSpecification = ['get', 'offset'];

/** Share of the rest that stays visible while one shipment stands out. */
export const DIMMED = 0.22;

const states: readonly { readonly name: string; readonly filter: FilterSpecification; readonly dash?: number[] }[] = [
  { name: 'operating', filter: ['==', ['get', 'state'], 'operating'] },
  {
    name: 'construction',
    filter: ['==', ['get', 'state'], 'construction'],
    dash: status.construction.dashPx.map((px) => px / status.construction.widthPx),
  },
  {
    name: 'planned',
    filter: ['==', ['get', 'state'], 'planned'],
    dash: status.planned.dashPx.map((px) => px / status.planned.widthPx),
  },
];

/**
 * Lines of a flow source: casing, then colour, dashed where the track is not there yet.
 * @param source `flows`, or `selected` for the shipment that stands out
 */
export const flowLayers = (source: 'flows' | 'selected', { theme, layers, dimmed }: Look): LineLayerSpecification[] => {
  const visibility = visibleIf(source === 'selected' || layers.corridors);
  const opacity = source === 'flows' && dimmed ? DIMMED : 1;
  return [
    {
      id: `${source}-casing`,
      type: 'line',
      source,
      layout: { 'line-join': 'round', visibility },
      paint: {
        'line-color': colours.map[theme].casing,
        'line-width': zoomed(['+', width, 2 * casingPx]),
        'line-offset': zoomed(offset),
        'line-layer-opacity': source === 'flows' && dimmed ? 0 : 0.9,
      },
    },
    ...states.map(
      ({ name, filter, dash }): LineLayerSpecification => ({
        id: `${source}-${name}`,
        type: 'line',
        source,
        filter,
        layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round', visibility },
        paint: {
          'line-color': byCorridor(theme),
          'line-width': zoomed(width),
          'line-offset': zoomed(offset),
          'line-layer-opacity': opacity,
          ...(dash ? { 'line-dasharray': dash } : {}),
        },
      }),
    ),
  ];
};

/** Width of the two edges of a hollow line, pixels at zoom 5. */
const EDGE_PX = 1.2;

/** The hollow of lines that lose tonnes: what B has is full, what it has lost is empty. */
export const hollowLayer = ({ theme, layers }: Look): LineLayerSpecification => ({
  id: 'flows-hollow',
  type: 'line',
  source: 'flows',
  filter: ['==', ['get', 'loss'], true],
  layout: { 'line-join': 'round', visibility: visibleIf(layers.corridors) },
  paint: {
    'line-color': colours.map[theme].casing,
    'line-width': zoomed(['max', 0.6, ['-', width, 2 * EDGE_PX]]),
    'line-offset': zoomed(offset),
  },
});
