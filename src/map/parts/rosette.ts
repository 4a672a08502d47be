import type { Site } from '../../dataset/types.ts';
import { tokens } from '../../ui/tokens.ts';
import { stepKm } from '../geometry/corner-cutting.ts';

/** Sites closer than this stand on one spot at the zooms where the region is read. */
const TOGETHER_KM = 9;
/** Latitudes further apart than this need no measuring. */
const NEAR_DEGREES = TOGETHER_KM / 110;
const RING_SLOTS = 6;

/** The most advanced kind stands in the centre. */
const advancement = ['fabrication', 'refinery', 'smelter', 'alloy-plant', 'chemical-plant', 'concentrator', 'mine', 'deposit'];

const order = (a: Site, b: Site): number =>
  a.rank - b.rank || advancement.indexOf(a.kind) - advancement.indexOf(b.kind) || (a.id < b.id ? -1 : 1);

const apartKm = (a: Site, b: Site): number => stepKm([b.lon - a.lon, b.lat - a.lat], a.lat);

/** Groups of sites around the most important one of each. */
const groups = (sites: readonly Site[]): Site[][] => {
  const centred: Site[][] = [];
  for (const site of sites.toSorted(order)) {
    const group = centred.find(
      ([centre]) => centre && Math.abs(centre.lat - site.lat) < NEAR_DEGREES && apartKm(centre, site) < TOGETHER_KM,
    );
    if (group) group.push(site);
    else centred.push([site]);
  }
  return centred;
};

/** How a crowd of sites is spread. */
export interface Rosettes {
  /** Offsets of the sites that are stepped out, pixels, x to the right and y down. */
  readonly steps: ReadonlyMap<string, readonly [number, number]>;
  /** Sites that others stand around. */
  readonly centres: ReadonlySet<string>;
}

/**
 * Steps co-located sites out on rings around the most important one, each towards the side where it really lies.
 */
export const rosettes = (sites: readonly Site[]): Rosettes => {
  const steps = new Map<string, readonly [number, number]>();
  const centres = new Set<string>();
  for (const [centre, ...around] of groups(sites)) {
    if (!centre || around.length === 0) continue;
    centres.add(centre.id);
    const bearing = (site: Site): number => Math.atan2(centre.lat - site.lat, site.lon - centre.lon);
    const rings = Math.ceil(around.length / RING_SLOTS);
    for (let ring = 0; ring < rings; ring++) {
      const members = around.slice(ring * RING_SLOTS, (ring + 1) * RING_SLOTS).toSorted((a, b) => bearing(a) - bearing(b));
      const slots = Math.max(members.length, ring === 0 ? RING_SLOTS : members.length);
      members.forEach((site, index) => {
        const angle = bearing(members[0] ?? site) + (index * 2 * Math.PI) / slots;
        const radius = tokens.symbol.rosettePx * (ring + 1);
        steps.set(site.id, [Math.round(radius * Math.cos(angle) * 10) / 10, Math.round(radius * Math.sin(angle) * 10) / 10]);
      });
    }
  }
  return { steps, centres };
};
