import type { Site } from '../../dataset/types.ts';
import { symbolLook } from '../../ui/tokens/symbols.ts';
import { stepKm } from '../geometry/corner-cutting.ts';

/** Sites closer than this stand on one spot at the zooms where the region is read. */
const TOGETHER_KM = 9;
/** Latitudes further apart than this need no measuring. */
const NEAR_DEGREES = TOGETHER_KM / 110;
/** Spots on the first and the second ring. */
const RINGS = [6, 12] as const;

/**
 * Where the spots of a rosette are, pixels of the 16 px symbol, x to the right and y down: the centre, then the first ring clockwise from
 * the east, then the second. Spots have numbers, since MapLibre gives a feature's lists back as text when it is asked what is drawn.
 */
export const spots: readonly (readonly [number, number])[] = [
  [0, 0],
  ...RINGS.flatMap((count, ring) =>
    Array.from({ length: count }, (_, i): readonly [number, number] => {
      const [angle, radius] = [(i * 2 * Math.PI) / count, symbolLook.rosettePx * (ring + 1)];
      return [Math.round(radius * Math.cos(angle) * 10) / 10, Math.round(radius * Math.sin(angle) * 10) / 10];
    }),
  ),
];

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
  /** Number of the spot of each site that is stepped out. */
  readonly steps: ReadonlyMap<string, number>;
  /** Sites that others stand around. */
  readonly centres: ReadonlySet<string>;
}

/** Steps co-located sites out on rings around the most important one, each towards the side where it really lies. */
export const rosettes = (sites: readonly Site[]): Rosettes => {
  const steps = new Map<string, number>();
  const centres = new Set<string>();
  for (const [centre, ...around] of groups(sites)) {
    if (!centre || around.length === 0) continue;
    centres.add(centre.id);
    let [taken, firstSpot] = [0, 1];
    for (const count of RINGS) {
      ring(centre, around.slice(taken, taken + count), count).forEach((spot, id) => {
        steps.set(id, firstSpot + spot);
      });
      taken += count;
      firstSpot += count;
    }
  }
  return { steps, centres };
};

/** A spot on one ring for each member: the free one nearest to where it lies. */
const ring = (centre: Site, members: readonly Site[], count: number): Map<string, number> => {
  const taken = new Map<string, number>();
  for (const site of members) {
    const turn = (Math.atan2(centre.lat - site.lat, site.lon - centre.lon) * count) / (2 * Math.PI);
    const away = (spot: number): number => Math.abs(((spot - turn + count * 1.5) % count) - count / 2);
    const free = Array.from({ length: count }, (_, spot) => spot).filter((spot) => ![...taken.values()].includes(spot));
    const [nearest = 0] = free.sort((a, b) => away(a) - away(b) || a - b);
    taken.set(site.id, nearest);
  }
  return taken;
};
