import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import type { Dataset, Leg, Position, Site } from '../dataset/types.ts';
import type { LegMode } from '../dataset/vocabulary.ts';
import type { LinkFlow, ShipmentEstimate } from '../engine/estimate-types.ts';

/** What is on the map as GeoJSON of RFC 7946: longitude before latitude, WGS 84, on the data's own lines (the map rounds corners). */

interface Line {
  readonly from: string;
  readonly to: string;
  readonly mode: LegMode;
  readonly km: number;
  readonly status: Leg['status'] | null;
  readonly coordinates: readonly Position[];
}

/** Legs and sea lanes by id. */
const linesOf = (dataset: Pick<Dataset, 'legs' | 'seaLanes'>): ReadonlyMap<string, Line> =>
  new Map([
    ...dataset.legs.map(({ id, from, to, mode, km, status, coordinates }): [string, Line] => [
      id,
      { from, to, mode, km, status, coordinates },
    ]),
    ...dataset.seaLanes.map(({ id, from, to, km, coordinates }): [string, Line] => [
      id,
      { from, to, mode: 'sea', km, status: null, coordinates },
    ]),
  ]);

const copied = (positions: readonly Position[]): [number, number][] => positions.map(([lon, lat]) => [lon, lat]);

const collection = <G extends LineString | MultiLineString | Point>(features: Feature<G>[]): FeatureCollection<G> => ({
  type: 'FeatureCollection',
  features,
});

/** Something on a leg or lane as a feature on its line, with the leg's own facts. */
const onLine = (
  lines: ReadonlyMap<string, Line>,
  { leg, corridor, ...figures }: { readonly leg: string; readonly corridor: string } & Readonly<Record<string, string | number>>,
): Feature<LineString> => {
  const line = lines.get(leg);
  if (!line) throw new Error(`Link "${leg}" (${corridor}) is in neither the legs nor the sea lanes of the dataset.`);
  const { coordinates, ...own } = line;
  return {
    type: 'Feature',
    properties: { leg, corridor, ...figures, ...own },
    geometry: { type: 'LineString', coordinates: copied(coordinates) },
  };
};

/**
 * Tonnes on legs and lanes, one line for each leg and corridor; properties as in `LinkFlow`, with the leg's own.
 * @throws Error when a link names a leg that the dataset does not have
 */
export const flowsGeoJson = (dataset: Pick<Dataset, 'legs' | 'seaLanes'>, links: readonly LinkFlow[]): FeatureCollection<LineString> => {
  const lines = linesOf(dataset);
  return collection(
    links.map(({ leg, corridor, forward_t_y, backward_t_y }) => onLine(lines, { leg, corridor, forward_t_y, backward_t_y })),
  );
};

/**
 * What changes on legs and lanes from A to B, tonnes a year, below zero where the line loses.
 * @throws Error when a change names a leg that the dataset does not have
 */
export const changesGeoJson = (
  dataset: Pick<Dataset, 'legs' | 'seaLanes'>,
  changes: readonly { readonly leg: string; readonly corridor: string; readonly change_t_y: number }[],
): FeatureCollection<LineString> => {
  const lines = linesOf(dataset);
  return collection(changes.map(({ leg, corridor, change_t_y }) => onLine(lines, { leg, corridor, change_t_y })));
};

/** Sites as points; `precision_km` says how far a point may be off. */
export const sitesGeoJson = (sites: readonly Site[]): FeatureCollection<Point> =>
  collection(
    sites.map(
      ({ lon, lat, id, ...properties }): Feature<Point> => ({
        type: 'Feature',
        id,
        properties: { id, ...properties },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      }),
    ),
  );

/** The routes of a flow, each as the lines of its hauls in the direction of travel; empty where its itineraries were not asked for. */
export const routesGeoJson = (
  dataset: Pick<Dataset, 'legs' | 'seaLanes'>,
  flow: Pick<ShipmentEstimate, 'id' | 'routes'>,
): FeatureCollection<MultiLineString> => {
  const lines = linesOf(dataset);
  return collection(
    flow.routes
      .filter(({ legs }) => legs.length > 0)
      .map(({ id, corridor, share, tonnes_y, cost_usd_per_t, hours, km, co2e_kg_per_t, transit, legs }): Feature<MultiLineString> => {
        const hauls = legs.flatMap((step) => {
          const line = step.kind === 'haul' ? lines.get(step.id) : undefined;
          if (!line) return [];
          return [copied(step.from === line.from ? line.coordinates : line.coordinates.toReversed())];
        });
        return {
          type: 'Feature',
          properties: { flow: flow.id, route: id, corridor, share, tonnes_y, cost_usd_per_t, hours, km, co2e_kg_per_t, transit },
          geometry: { type: 'MultiLineString', coordinates: hauls },
        };
      }),
  );
};
