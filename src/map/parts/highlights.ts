import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Dataset, Position } from '../../dataset/types.ts';
import type { RouteStep, ShipmentEstimate } from '../../engine/estimate-types.ts';
import { colours } from '../../ui/tokens/colours.ts';
import type { DrawnNetwork } from '../geometry/drawn-network.ts';
import { zoomed } from '../line-width.ts';
import type { Look } from '../look.ts';
import type { Selection } from '../map-view-props.ts';
import { iconId } from '../symbols/icon-id.ts';
import type { SiteFeatures } from './site-features.ts';
import { rosetteOffset } from './site-layers.ts';

/** A ring around a site or place: the selected one, or one whose cargo has no way out. */
export interface RingProperties {
  readonly ring: 'ring' | 'stranded';
  readonly spot: number;
}

/** Less than this part of a shipment standing still is rounding, not a stranded shipment. */
const STRANDED_SHARE = 0.01;

const isStranded = ({ stranded, stranded_t_y, tonnes_y }: ShipmentEstimate): boolean =>
  stranded || stranded_t_y > STRANDED_SHARE * tonnes_y;

/** Sites that send something which has no way out. */
export const strandedSites = (shipments: readonly ShipmentEstimate[]): ReadonlySet<string> =>
  new Set(shipments.filter(isStranded).map(({ site }) => site));

/** Rings of what is selected and of sites with stranded cargo. */
export const ringFeatures = (
  { places }: Pick<Dataset, 'places'>,
  sites: SiteFeatures,
  stranded: ReadonlySet<string>,
  selectedSite: string | null,
  selectedPlace: string | null,
): FeatureCollection<Point, RingProperties> => {
  const features: Feature<Point, RingProperties>[] = [];
  const add = (ring: RingProperties['ring'], coordinates: number[], spot = 0): void => {
    features.push({ type: 'Feature', properties: { ring, spot }, geometry: { type: 'Point', coordinates } });
  };
  for (const { properties, geometry } of sites.features) {
    const { id, spot } = properties;
    if (stranded.has(id)) add('stranded', geometry.coordinates, spot);
    if (selectedSite === id) add('ring', geometry.coordinates, spot);
  }
  const place = places.find(({ id }) => id === selectedPlace);
  if (place) add('ring', [place.lon, place.lat]);
  return { type: 'FeatureCollection', features };
};

type HighlightKind = 'leg' | 'access' | 'cut';

/** The place of a step that happens at one: a port call, a gauge change, a transfer; null for steps on the way. */
export const placeOfStep = (step: string | null): string | null => step?.match(/^(?:port|gauge|transfer):(.+)$/)?.[1] ?? null;

/** The leg of a step of an itinerary: the leg itself, or the one that a border stands on; null for steps at a place. */
const legOfStep = (step: string): string => step.replace(/^border:/, '');

/**
 * The leg that is selected or pointed at in the itinerary, the way from the shipment's site to its railhead, and the legs of a cut that a
 * panel points at.
 */
export const highlightFeatures = (
  network: DrawnNetwork,
  dataset: Pick<Dataset, 'places' | 'sites'>,
  selection: Selection | null,
  hoveredStep: string | null,
  shipment: ShipmentEstimate | null,
  cutLegs: readonly string[] = [],
): FeatureCollection<LineString, { readonly what: HighlightKind }> => {
  const features: Feature<LineString, { readonly what: HighlightKind }>[] = [];
  for (const id of cutLegs) {
    const leg = network.get(id);
    if (leg) features.push({ type: 'Feature', properties: { what: 'cut' }, geometry: { type: 'LineString', coordinates: leg.forward } });
  }
  for (const id of [selection?.kind === 'leg' ? selection.id : null, hoveredStep === null ? null : legOfStep(hoveredStep)]) {
    const leg = id === null ? undefined : network.get(id);
    if (leg) features.push({ type: 'Feature', properties: { what: 'leg' }, geometry: { type: 'LineString', coordinates: leg.forward } });
  }
  for (const coordinates of accessLines(dataset, shipment)) {
    features.push({ type: 'Feature', properties: { what: 'access' }, geometry: { type: 'LineString', coordinates } });
  }
  return { type: 'FeatureCollection', features };
};

const accessLines = ({ places, sites }: Pick<Dataset, 'places' | 'sites'>, shipment: ShipmentEstimate | null): Position[][] => {
  const site = shipment && sites.find(({ id }) => id === shipment.site);
  if (!site) return [];
  const isAccess = ({ kind }: RouteStep): boolean => kind === 'access';
  const railheads = new Set(shipment.routes.flatMap(({ legs }) => legs.filter(isAccess).map(({ to }) => to)));
  return places
    .filter(({ id }) => railheads.has(id))
    .map(({ lon, lat }) => [
      [site.lon, site.lat],
      [lon, lat],
    ]);
};

/** Below the flows: an outline that widens the line it marks; above the land: the edge of the selected country. */
export const highlightLayers = ({ theme, country }: Look): LineLayerSpecification[] => [
  {
    id: 'country-selected',
    type: 'line',
    source: 'countries',
    filter: country === '' ? ['literal', false] : ['==', ['get', 'iso'], country],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.ui[theme].selected, 'line-width': 2 },
  },
  {
    id: 'highlight-access',
    type: 'line',
    source: 'highlights',
    filter: ['==', ['get', 'what'], 'access'],
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': colours.ui[theme].ink, 'line-width': 1.4, 'line-dasharray': [0.5, 2] },
  },
  {
    id: 'highlight-cut',
    type: 'line',
    source: 'highlights',
    filter: ['==', ['get', 'what'], 'cut'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.map[theme].stranded, 'line-width': zoomed(14), 'line-opacity': 0.6 },
  },
  {
    id: 'highlight-leg',
    type: 'line',
    source: 'highlights',
    filter: ['==', ['get', 'what'], 'leg'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.ui[theme].selected, 'line-width': zoomed(16), 'line-opacity': 0.28 },
  },
];

/** Rings stand above the symbols that they enclose. */
export const ringLayers = ({ theme }: Look): LayerSpecification[] => [
  {
    id: 'rings',
    type: 'symbol',
    source: 'rings',
    layout: {
      'icon-image': ['match', ['get', 'ring'], 'ring', iconId({ kind: 'ring', theme }), iconId({ kind: 'stranded', theme })],
      'icon-offset': rosetteOffset,
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  },
];
