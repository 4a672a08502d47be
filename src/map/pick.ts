import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { placeLayerIds } from './parts/place-layers.ts';
import { siteLayerIds } from './parts/site-layers.ts';

/** What lies under the pointer. */
export interface Target {
  readonly kind: 'site' | 'place' | 'leg' | 'country';
  readonly id: string;
}

/** Kinds in the order in which they are meant when they lie on one another, with the layers and the property that names them. */
const kinds: readonly { readonly kind: Target['kind']; readonly layers: readonly string[]; readonly property: string }[] = [
  { kind: 'site', layers: siteLayerIds, property: 'id' },
  { kind: 'place', layers: placeLayerIds, property: 'id' },
  { kind: 'leg', layers: ['selected-casing', 'flows-casing', 'marks-closed', 'marks-lost'], property: 'leg' },
  {
    kind: 'leg',
    layers: ['network-corridor-construction', 'network-corridor-planned', 'network-planned', 'network-idle'],
    property: 'leg',
  },
  { kind: 'country', layers: ['labels-focus', 'labels-country-1', 'labels-country-2', 'labels-country-3'], property: 'iso' },
];

/** The layers that can be hit, all at once, so that a miss costs one question. */
const hitLayers = kinds.flatMap(({ layers }) => layers);

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
    const hit = hits.find(({ layer }) => layers.includes(layer.id));
    const id: unknown = hit?.properties[property];
    if (typeof id === 'string' && id !== '') return { kind, id };
  }
  return null;
};
