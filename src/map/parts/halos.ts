import type { FeatureCollection, Polygon } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Site } from '../../dataset/types.ts';
import { colours } from '../../ui/tokens/colours.ts';
import { symbolLook } from '../../ui/tokens/symbols.ts';
import { groundCircle } from '../geometry/circle.ts';
import { type Look, visibleIf } from '../look.ts';

const { halo, minZoom } = symbolLook;

export interface HaloProperties {
  readonly id: string;
  /** True for the hovered and the selected site, whose circle shows at any zoom. */
  readonly marked: boolean;
}

/**
 * Circles of true radius around sites whose position is good to 10 km or worse.
 * @param sites those drawn on the map
 * @param marked ids of the hovered and the selected site
 */
export const haloFeatures = (sites: readonly Site[], marked: readonly string[]): FeatureCollection<Polygon, HaloProperties> => ({
  type: 'FeatureCollection',
  features: sites
    .filter(({ precision_km }) => precision_km >= halo.fromPrecisionKm)
    .map(({ id, lon, lat, precision_km }) => ({
      type: 'Feature',
      properties: { id, marked: marked.includes(id) },
      geometry: { type: 'Polygon', coordinates: [groundCircle([lon, lat], precision_km)] },
    })),
});

const isMarked: ExpressionSpecification = ['get', 'marked'];

const layersOf = (suffix: string, minzoom: number, filter: FilterSpecification, { theme, layers }: Look): LayerSpecification[] => [
  {
    id: `halo-fill${suffix}`,
    type: 'fill',
    source: 'halos',
    minzoom,
    filter,
    layout: { visibility: visibleIf(layers.sites) },
    paint: { 'fill-color': colours.ui[theme].ink, 'fill-opacity': halo.fillOpacity, 'fill-antialias': false },
  },
  {
    id: `halo-line${suffix}`,
    type: 'line',
    source: 'halos',
    minzoom,
    filter,
    layout: { visibility: visibleIf(layers.sites) },
    paint: {
      'line-color': colours.ui[theme].ink3,
      'line-width': halo.lineWidthPx,
      'line-dasharray': halo.lineDash.map((px) => px / halo.lineWidthPx),
    },
  },
];

/** From which zoom the circles of sites that are not marked are drawn: where they are wider than the symbol. */
export const HALO_ZOOM = Math.max(halo.minZoom, minZoom.explored);

/** The area that an uncertain site may lie in. */
export const haloLayers = (look: Look): LayerSpecification[] => [
  ...layersOf('', HALO_ZOOM, ['!', isMarked], look),
  ...layersOf('-marked', 0, isMarked, look),
];
