import type { Dataset } from '../dataset/types.ts';
import { type CorridorId, corridorIds, mineralGroups } from '../dataset/vocabulary.ts';
import { stateOfStatus } from '../ui/site-shape.ts';
import { commodities, mainCommodity } from './commodity.ts';
import { type Box, boxesMeet } from './geometry/box.ts';
import type { DrawnNetwork } from './geometry/drawn-network.ts';
import { type InView, type MapLayers, type MapMark, mapMarks } from './map-view-props.ts';
import type { FlowFeatures } from './parts/flow-features.ts';
import { HALO_ZOOM, type haloFeatures } from './parts/halos.ts';
import type { ringFeatures } from './parts/highlights.ts';
import type { markFeatures } from './parts/marks.ts';
import type { placeFeatures } from './parts/place-features.ts';
import { placeZoom } from './parts/place-layers.ts';
import type { SiteFeatures } from './parts/site-features.ts';
import { tierZoom } from './parts/site-layers.ts';

/** What is drawn, of which some part may be outside the window. */
export interface Drawn {
  readonly network: DrawnNetwork;
  readonly flows: FlowFeatures;
  readonly sites: SiteFeatures;
  readonly marks: ReturnType<typeof markFeatures>;
  readonly rings: ReturnType<typeof ringFeatures>;
  readonly places: ReturnType<typeof placeFeatures>;
  readonly halos: ReturnType<typeof haloFeatures>;
  /** Layers that are switched off are not in view. */
  readonly layers: MapLayers;
}

const states = ['operating', 'building', 'planned', 'explored', 'suspended'] as const;

/**
 * What the window shows, for the legend: judged by bounding boxes, so a line that bends round a corner of the window may count.
 * @param bounds of the window in degrees
 */
export const inView = (
  { network, flows, sites, marks, rings, places, halos, layers }: Drawn,
  dataset: Pick<Dataset, 'sites' | 'minerals'>,
  bounds: Box,
  zoom: number,
): InView => {
  const legInView = (id: string): boolean => {
    const leg = network.get(id);
    return leg !== undefined && boxesMeet(leg.box, bounds);
  };
  const corridors = new Set<CorridorId>();
  for (const { properties } of layers.corridors ? flows.features : []) {
    if (!corridors.has(properties.corridor) && legInView(properties.leg)) corridors.add(properties.corridor);
  }
  const planned = new Set<CorridorId>();
  for (const { status, corridors: ways, box } of layers.planned ? network.values() : []) {
    const [way] = ways.filter((id) => id !== 'domestic' && id !== 'ocean');
    if (status !== 'operating' && way && boxesMeet(box, bounds)) planned.add(way);
  }
  const drawn = new Map(sites.features.map(({ properties }) => [properties.id, properties.tier]));
  const spotInView = ([lon = 0, lat = 0]: readonly number[]): boolean => boxesMeet([lon, lat, lon, lat], bounds);
  const shown = dataset.sites.filter(({ id, lon, lat }) => {
    const tier = layers.sites ? drawn.get(id) : undefined;
    return tier !== undefined && zoom >= tierZoom[tier] && spotInView([lon, lat]);
  });
  const known = commodities(dataset.minerals);
  const groups = new Set(shown.map((site) => mainCommodity(site, known).group));
  const shownStates = new Set(shown.map(({ status }) => stateOfStatus(status)));
  const marked = (mark: string): boolean =>
    layers.corridors && marks.features.some(({ properties }) => properties.mark === mark && legInView(properties.leg));
  const placed = (mark: string): boolean =>
    places.features.some(
      ({ properties, geometry }) =>
        (layers.places || properties.class === 'now') &&
        properties.icon.endsWith(`:${mark}`) &&
        zoom >= placeZoom(properties.class) &&
        spotInView(geometry.coordinates),
    );
  const there: Readonly<Record<MapMark, () => boolean>> = {
    stranded: () => rings.features.some(({ properties, geometry }) => properties.ring === 'stranded' && spotInView(geometry.coordinates)),
    port: () => placed('port'),
    gauge: () => placed('gauge'),
    bound: () => marked('bound'),
    position: () =>
      layers.sites &&
      halos.features.some(
        ({ properties, geometry }) => (properties.marked || zoom >= HALO_ZOOM) && (geometry.coordinates[0] ?? []).some(spotInView),
      ),
  };
  return {
    corridors: corridorIds.filter((id) => corridors.has(id)),
    plannedCorridors: corridorIds.filter((id) => planned.has(id)),
    mineralGroups: mineralGroups.filter((group) => groups.has(group)),
    siteKinds: [...new Set(shown.map(({ kind }) => kind))].sort(),
    siteStates: states.filter((state) => shownStates.has(state)),
    closed: marked('closed'),
    lost: marked('lost'),
    marks: mapMarks.filter((mark) => there[mark]()),
    zoom,
  };
};
