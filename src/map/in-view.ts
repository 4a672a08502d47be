import type { Dataset } from '../dataset/types.ts';
import { type CorridorId, corridorIds, mineralGroups } from '../dataset/vocabulary.ts';
import { stateOfStatus } from '../ui/site-shape.ts';
import { commodities, mainCommodity } from './commodity.ts';
import { type Box, boxesMeet } from './geometry/box.ts';
import type { DrawnNetwork } from './geometry/drawn-network.ts';
import type { InView } from './map-view-props.ts';
import type { FlowFeatures } from './parts/flow-features.ts';
import type { SiteFeatures } from './parts/site-features.ts';
import { tierZoom } from './parts/site-layers.ts';

/** What is drawn, of which some part may be outside the window. */
export interface Drawn {
  readonly network: DrawnNetwork;
  readonly flows: FlowFeatures;
  readonly sites: SiteFeatures;
  readonly marks: { readonly features: readonly { readonly properties: { readonly leg: string; readonly mark: string } }[] };
}

const states = ['operating', 'building', 'planned', 'explored', 'suspended'] as const;

/**
 * What the window shows, for the legend: judged by bounding boxes, so a line that bends round a corner of the window may count.
 * @param bounds of the window in degrees
 */
export const inView = (
  { network, flows, sites, marks }: Drawn,
  dataset: Pick<Dataset, 'sites' | 'minerals'>,
  bounds: Box,
  zoom: number,
): InView => {
  const legInView = (id: string): boolean => {
    const leg = network.get(id);
    return leg !== undefined && boxesMeet(leg.box, bounds);
  };
  const corridors = new Set<CorridorId>();
  for (const { properties } of flows.features) {
    if (!corridors.has(properties.corridor) && legInView(properties.leg)) corridors.add(properties.corridor);
  }
  const planned = new Set<CorridorId>();
  for (const { status, corridors: ways, box } of network.values()) {
    const [way] = ways.filter((id) => id !== 'domestic' && id !== 'ocean');
    if (status !== 'operating' && way && boxesMeet(box, bounds)) planned.add(way);
  }
  const drawn = new Map(sites.features.map(({ properties }) => [properties.id, properties.tier]));
  const shown = dataset.sites.filter(({ id, lon, lat }) => {
    const tier = drawn.get(id);
    return tier !== undefined && zoom >= tierZoom[tier] && boxesMeet([lon, lat, lon, lat], bounds);
  });
  const known = commodities(dataset.minerals);
  const groups = new Set(shown.map((site) => mainCommodity(site, known).group));
  const shownStates = new Set(shown.map(({ status }) => stateOfStatus(status)));
  const marked = (mark: string): boolean => marks.features.some(({ properties }) => properties.mark === mark && legInView(properties.leg));
  return {
    corridors: corridorIds.filter((id) => corridors.has(id)),
    plannedCorridors: corridorIds.filter((id) => planned.has(id)),
    mineralGroups: mineralGroups.filter((group) => groups.has(group)),
    siteKinds: [...new Set(shown.map(({ kind }) => kind))].sort(),
    siteStates: states.filter((state) => shownStates.has(state)),
    closed: marked('closed'),
    lost: marked('lost'),
    zoom,
  };
};
