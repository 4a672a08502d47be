import type { FeatureCollection } from 'geojson';
import type { Details } from '../../dataset/details.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { LinkFlow } from '../../engine/estimate-types.ts';
import { changesGeoJson, flowsGeoJson, routesGeoJson, sitesGeoJson } from '../../export/geojson.ts';
import type { Table } from '../../export/table.ts';
import { corridorsTable, dependenceTable } from '../../export/tables/dependence-table.ts';
import { flowsTable } from '../../export/tables/flows-table.ts';
import { capacitiesTable, changesTable, linksTable } from '../../export/tables/network-tables.ts';
import { claimsTable, programmesTable, sitesTable, sourcesTable } from '../../export/tables/record-tables.ts';
import { routesTable, stepsTable } from '../../export/tables/routes-table.ts';
import { totalsTable } from '../../export/tables/totals-table.ts';
import { drawNetwork } from '../../map/geometry/drawn-network.ts';
import { changedLines } from '../../map/parts/changed-lines.ts';
import { OVERVIEW } from '../../map/parts/flow-features.ts';
import { shipmentPasses } from '../../state/shipment-filter.ts';
import type { Shown } from '../../state/shown.ts';
import { sitePasses } from '../../state/site-filter.ts';
import type { MapFilters, MapLayers, Selection } from '../../state/view-types.ts';

/** What is on the screen, of which files are made. */
export interface TakeAwayInput {
  readonly dataset: Dataset;
  /** null until they are loaded: records that stand there alone are then left out. */
  readonly details: Details | null;
  readonly shown: Shown;
  /** Links of the flows that pass the filters; null where every flow does. */
  readonly links: readonly LinkFlow[] | null;
  readonly filters: MapFilters;
  readonly layers: MapLayers;
  readonly selection: Selection | null;
  /** True where the map draws what changes from A to B. */
  readonly difference: boolean;
}

/**
 * Links that the map draws: all of a filtered view; of a whole view those that carry enough to be drawn, on sea lanes all corridors
 * together.
 */
export const drawnLinks = (
  { seaLanes }: Pick<Dataset, 'seaLanes'>,
  all: readonly LinkFlow[],
  filtered: readonly LinkFlow[] | null,
): readonly LinkFlow[] => {
  const sum = ({ forward_t_y, backward_t_y }: LinkFlow): number => forward_t_y + backward_t_y;
  if (filtered) return filtered.filter((link) => sum(link) > 0);
  const atSea = new Set(seaLanes.map(({ id }) => id));
  const onLane = new Map<string, number>();
  for (const link of all) if (atSea.has(link.leg)) onLane.set(link.leg, (onLane.get(link.leg) ?? 0) + sum(link));
  return all.filter((link) => sum(link) > 0 && (onLane.get(link.leg) ?? sum(link)) >= (OVERVIEW.minTonnes ?? 0));
};

/** The tables of what is shown: flows and sites that pass the filters, everything else of the scenario whole. */
export const dataTables = ({ dataset, details, shown, links, filters }: TakeAwayInput): readonly Table[] => {
  const { estimate, comparison } = shown;
  const flows = estimate.shipments.filter((flow) => shipmentPasses(flow, filters));
  const steps = stepsTable(flows);
  return [
    totalsTable(estimate, comparison),
    flowsTable(flows),
    routesTable(flows),
    ...(steps.rows.length > 0 ? [steps] : []),
    ...(comparison ? [changesTable(comparison)] : []),
    dependenceTable(estimate),
    corridorsTable(estimate),
    linksTable(drawnLinks(dataset, estimate.links, links)),
    capacitiesTable(estimate.capacities),
    sitesTable(dataset.sites.filter((site) => sitePasses(site, filters))),
    ...(details ? [programmesTable(details.programmes), claimsTable(details.claims), sourcesTable(Object.values(details.sources))] : []),
  ];
};

export interface DataMap {
  readonly id: 'flows' | 'changes' | 'sites' | 'route';
  readonly geojson: FeatureCollection;
}

/** What the map shows as GeoJSON: layers that are on, what passes the filters, the routes of the selected flow. */
export const dataMaps = ({ dataset, shown, links, filters, layers, selection, difference }: TakeAwayInput): readonly DataMap[] => {
  const { estimate, reference } = shown;
  const changes = difference && reference ? changedLines(reference.links, estimate.links, drawNetwork(dataset)) : null;
  const flow = selection?.kind === 'shipment' ? estimate.shipments.find(({ id }) => id === selection.id) : undefined;
  const routes = flow ? routesGeoJson(dataset, flow) : null;
  return [
    ...(layers.corridors && changes ? [{ id: 'changes' as const, geojson: changesGeoJson(dataset, changes) }] : []),
    ...(layers.corridors && !changes
      ? [{ id: 'flows' as const, geojson: flowsGeoJson(dataset, drawnLinks(dataset, estimate.links, links)) }]
      : []),
    ...(layers.sites ? [{ id: 'sites' as const, geojson: sitesGeoJson(dataset.sites.filter((site) => sitePasses(site, filters))) }] : []),
    ...(routes && routes.features.length > 0 ? [{ id: 'route' as const, geojson: routes }] : []),
  ];
};
