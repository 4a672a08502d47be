import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { placeLayerIds } from './parts/place-layers.ts';
import { siteLayerIds, spotShift } from './parts/site-layers.ts';

/** What lies under the pointer. */
export interface Target {
  readonly kind: 'site' | 'place' | 'leg' | 'country';
  readonly id: string;
}

/** Kinds in the order in which they are meant when they lie on one another, with the layers and the property that names them. */
const kinds: readonly { readonly kind: Target['kind']; readonly layers: readonly string[]; readonly property: string }[] = [
  { kind: 'site', layers: siteLayerIds, property: 'id' },
  { kind: 'place', layers: placeLayerIds, property: 'id' },
  {
    kind: 'leg',
    layers: ['selected-casing', 'flows-casing', 'marks-closed', 'marks-lost-left', 'marks-lost-right'],
    property: 'leg',
  },
  {
    kind: 'leg',
    layers: ['network-corridor-construction', 'network-corridor-planned', 'network-planned', 'network-idle'],
    property: 'leg',
  },
  { kind: 'country', layers: ['labels-focus', 'labels-country-1', 'labels-country-2', 'labels-country-3'], property: 'iso' },
];

/** A country is meant by its name alone; which country it is, the land under the name says. */
const LAND = 'land';

/** The layers that can be hit, all at once, so that a miss costs one question. */
const hitLayers = [...kinds.flatMap(({ layers }) => layers), LAND];

/**
 * Finds what a point means.
 * @param x pixels from the left of the map
 * @param y pixels from its top
 * @param reach pixels around the point that still count: a few for a mouse, more for a finger
 * @returns null on bare land and water
 */
export const pick = (map: MapLibreMap, x: number, y: number, reach: number): Target | null => {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const hits = map.queryRenderedFeatures(box, { layers: hitLayers });
  for (const { kind, layers, property } of kinds) {
    const [hit] = hits
      .filter(({ layer }) => layers.includes(layer.id))
      .map((feature) => ({ properties: feature.properties, distance: distanceTo(map, feature, x, y) }))
      .sort((a, b) => a.distance - b.distance);
    const named = kind === 'country' && hit ? hits.find(({ layer }) => layer.id === LAND) : hit;
    const id: unknown = named?.properties[property];
    if (typeof id === 'string' && id !== '') return { kind, id };
  }
  return null;
};

/** Pixels from a symbol as it is drawn, rosette and all; zero for lines, whose order says enough. */
const distanceTo = (map: MapLibreMap, { geometry, properties }: MapGeoJSONFeature, x: number, y: number): number => {
  if (geometry.type !== 'Point') return 0;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const place = map.project([lon, lat]);
  const [dx, dy] = spotShift(Number(properties.spot ?? 0), map.getZoom());
  return Math.hypot(place.x + dx - x, place.y + dy - y);
};
