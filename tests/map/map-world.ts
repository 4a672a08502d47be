import type { Dataset, Leg, Position, SeaLane, Site } from '../../src/dataset/types.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

/** A leg between two named places; all that the map reads of it can be set. */
export const leg = (from: string, to: string, coordinates: Position[], more: Partial<Leg> = {}): Leg =>
  deepFreeze<Leg>({
    id: `${more.mode ?? 'rail'}-${from}--${to}`,
    from,
    to,
    mode: 'rail',
    countries: ['KZ'],
    km: 100,
    km_basis: 'estimated',
    country_km: { KZ: 100 },
    status: 'operating',
    corridors: [],
    coordinates,
    ...more,
  });

export const lane = (from: string, to: string, coordinates: Position[]): SeaLane =>
  deepFreeze<SeaLane>({ id: `lane-${from}--${to}`, from, to, km: 1000, basin: 'asia-europe', coordinates });

const [someSite] = smallDataset.sites;

/** A site in Kazakhstan; all that the map reads of it can be set. */
export const site = (id: string, lon: number, lat: number, more: Partial<Site> = {}): Site => {
  if (!someSite) throw new Error('The small dataset has no site to start from.');
  return deepFreeze<Site>({ ...someSite, id, name: id, name_short: id, lon, lat, rank: 2, kind: 'mine', status: 'operating', ...more });
};

export const dataset = (more: Partial<Dataset>): Dataset => deepFreeze<Dataset>({ ...smallDataset, sites: [], places: [], ...more });

export const noFilters = deepFreeze({ minerals: [], origins: [], markets: [], statuses: [], kinds: [], partners: [] });
