import { distance } from '@turf/turf';
import type { Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

/** Kilometres by which a stored straight distance may differ from the measured one. */
const straightTolerance = 1.5;

/** Every site has one way to a railhead, no shorter than the straight line, and a label of its own. */
export function checkSites(records: Records): Problem[] {
  return records.sites.flatMap((site) => {
    const problems: Problem[] = [];
    const ways = records.access.filter((access) => access.site === site.id).length;
    if (ways !== 1) problems.push(problemOf('sites', site, 'access', ways, `has ${ways} records in seeds/access.json. Allowed: 1.`));
    const others = records.sites.filter((other) => other.id !== site.id && other.name_short === site.name_short).map((other) => other.id);
    if (others.length > 0) {
      problems.push(
        problemOf(
          'sites',
          site,
          'name_short',
          site.name_short,
          `is "${site.name_short}", as at ${others.join(', ')}. Allowed: a label of its own.`,
        ),
      );
    }
    const unsupported = Object.keys(site.supports ?? {}).filter((id) => !site.sources.includes(id));
    if (unsupported.length > 0) {
      problems.push(
        problemOf('sites', site, 'supports', unsupported, `names ${unsupported.join(', ')}. Allowed: ids that stand in sources.`),
      );
    }
    return problems;
  });
}

/** The stored straight distance of each access is the one between the two points, and the way is no shorter. */
export function checkAccess(records: Records): Problem[] {
  const places = new Map(records.places.map((place) => [place.id, place]));
  const sites = new Map(records.sites.map((site) => [site.id, site]));
  return records.access.flatMap((access) => {
    const site = sites.get(access.site);
    const railhead = places.get(access.railhead);
    if (site === undefined || railhead === undefined) return [];
    const problems: Problem[] = [];
    const measured = distance([site.lon, site.lat], [railhead.lon, railhead.lat]);
    if (Math.abs(measured - access.straight_km) > straightTolerance) {
      const [low, high] = [Math.max(0, measured - straightTolerance), measured + straightTolerance].map((value) => value.toFixed(1));
      problems.push(
        problemOf(
          'access',
          access,
          'straight_km',
          access.straight_km,
          `is ${access.straight_km}, the points are ${measured.toFixed(1)} apart. Allowed: ${low} to ${high}.`,
        ),
      );
    }
    if (access.km < access.straight_km) {
      problems.push(
        problemOf('access', access, 'km', access.km, `is ${access.km}. Allowed: ${access.straight_km} or more, the straight distance.`),
      );
    }
    return problems;
  });
}
