import { useMemo } from 'react';
import type { Dataset } from '../dataset/types.ts';
import type { LinkFlow, ShipmentEstimate } from '../engine/estimate-types.ts';
import { sitePasses } from '../state/site-filter.ts';
import { layout } from '../ui/tokens/layout.ts';
import { type DrawnNetwork, drawNetwork } from './geometry/drawn-network.ts';
import type { Drawn } from './in-view.ts';
import type { Scene } from './live-map.ts';
import type { Look } from './look.ts';
import type { Language, MapViewProps } from './map-view-props.ts';
import type { BaseMap } from './parts/base-map.ts';
import type { ChangeLabels } from './parts/change-layer.ts';
import { type FlowFeatures, flowFeatures, OVERVIEW } from './parts/flow-features.ts';
import { linksOfRoutes } from './parts/flow-links.ts';
import { haloFeatures } from './parts/halos.ts';
import { highlightFeatures, placeOfStep, ringFeatures, strandedSites } from './parts/highlights.ts';
import { markFeatures } from './parts/marks.ts';
import { networkFeatures } from './parts/network.ts';
import { placeFeatures } from './parts/place-features.ts';
import { rosettes } from './parts/rosette.ts';
import { siteFeatures } from './parts/site-features.ts';

/** The shipment that stands out is drawn wide and lettered, however little it is. */
const SELECTED = { minWidth: 4.6, minShieldTonnes: 0 };

/** Ports and straits that the shown cargo passes. */
const busyPlaces = (network: DrawnNetwork, links: readonly LinkFlow[]): ReadonlySet<string> =>
  new Set(
    links.flatMap(({ leg: id }) => {
      const leg = network.get(id);
      return leg && (leg.mode === 'sea' || leg.mode === 'ferry') ? [leg.from, leg.to] : [];
    }),
  );

/** Where a shipment changes hands: its ports, gauge breaks and markets. */
const placesOfShipment = (shipment: ShipmentEstimate | null): ReadonlySet<string> =>
  new Set(
    (shipment?.routes ?? []).flatMap(({ legs }) => {
      const last = legs.at(-1);
      const handled = legs.filter(({ kind }) => kind === 'port' || kind === 'gauge').map(({ to }) => to);
      return last ? [...handled, last.to] : handled;
    }),
  );

export interface FullScene {
  readonly scene: Scene;
  readonly drawn: Drawn & { readonly selected: FlowFeatures; readonly highlights: ReturnType<typeof highlightFeatures> };
  readonly links: readonly LinkFlow[];
  readonly shipment: ShipmentEstimate | null;
}

/** What a scene is made of: the live map and the drawing share it. */
export type SceneProps = Pick<
  MapViewProps,
  | 'dataset'
  | 'estimate'
  | 'comparison'
  | 'difference'
  | 'links'
  | 'selection'
  | 'hoveredStep'
  | 'cutLegs'
  | 'filters'
  | 'layers'
  | 'siteFill'
  | 'theme'
  | 'reducedMotion'
>;

const useLook = (props: SceneProps, language: Language, dimmed: boolean): Look => {
  const { theme, layers, reducedMotion, selection } = props;
  const country = selection?.kind === 'country' ? selection.id : '';
  return useMemo(
    () => ({ theme, language, layers, reducedMotion, dimmed, country }),
    [theme, language, layers, reducedMotion, dimmed, country],
  );
};

/** The same set object as long as it holds the same ids: a new estimate often ships from, and strands, the same sites. */
const useSameSet = (ids: Iterable<string>): ReadonlySet<string> => {
  const key = [...new Set(ids)].sort().join(' ');
  return useMemo(() => new Set(key === '' ? [] : key.split(' ')), [key]);
};

/** Sites as symbols, with the circles of those whose position is uncertain and the rings around those that stand out. */
const useSites = (
  { dataset, estimate, filters, siteFill, theme, selection, hoveredStep = null }: SceneProps,
  shipment: ShipmentEstimate | null,
  hoveredSite: string | null,
) => {
  const selected = selection?.kind === 'site' ? selection.id : (shipment?.site ?? null);
  const place = selection?.kind === 'place' ? selection.id : placeOfStep(hoveredStep);
  const shipments = estimate?.shipments ?? noShipments;
  const stranded = useSameSet(useMemo(() => strandedSites(shipments), [shipments]));
  const shipping = useSameSet(useMemo(() => shipments.map(({ site }) => site), [shipments]));
  const shown = useMemo(() => dataset.sites.filter((site) => sitePasses(site, filters)), [dataset, filters]);
  const spread = useMemo(() => rosettes(shown), [shown]);
  const sites = useMemo(
    () => siteFeatures(shown, dataset.minerals, spread, { filters, siteFill, theme, selected, shipping, stranded }),
    [shown, dataset, spread, filters, siteFill, theme, selected, shipping, stranded],
  );
  const halos = useMemo(
    () =>
      haloFeatures(
        shown,
        [selected, hoveredSite].filter((id) => id !== null),
      ),
    [shown, selected, hoveredSite],
  );
  const rings = useMemo(() => ringFeatures(dataset, sites, stranded, selected, place), [dataset, sites, stranded, selected, place]);
  return { sites, halos, rings };
};

const useNetwork = (dataset: Dataset) => {
  const network = useMemo(() => drawNetwork(dataset), [dataset]);
  return { network, lines: useMemo(() => networkFeatures(network), [network]) };
};

/** From the values that the caller holds to what is drawn; each source keeps its object until its own values change. */
export const useScene = (props: SceneProps, base: BaseMap, language: Language, hoveredSite: string | null): FullScene => {
  const { dataset, estimate, selection, theme, hoveredStep = null, difference = null, cutLegs = noLegs } = props;
  // the difference says itself which lines have lost their cargo
  const comparison = difference ? null : props.comparison;
  const { network, lines } = useNetwork(dataset);
  const links = props.links ?? estimate?.links ?? none;
  const shipment = useMemo(
    () => (selection?.kind === 'shipment' ? (estimate?.shipments.find(({ id }) => id === selection.id) ?? null) : null),
    [estimate, selection],
  );
  const look = useLook(props, language, shipment !== null);
  const filtered = Boolean(props.links);
  const flows = useMemo(
    () => difference?.lines ?? flowFeatures(links, network, filtered ? {} : OVERVIEW),
    [difference, links, network, filtered],
  );
  const changes = difference?.labels ?? noChanges;
  const selected = useMemo(
    () => flowFeatures(shipment ? linksOfRoutes([shipment], network) : none, network, SELECTED),
    [shipment, network],
  );
  const marks = useMemo(() => markFeatures(network, estimate, comparison, flows), [network, estimate, comparison, flows]);
  const { sites, halos, rings } = useSites(props, shipment, hoveredSite);
  const places = useMemo(
    () => placeFeatures(dataset, busyPlaces(network, links), placesOfShipment(shipment), theme),
    [dataset, network, links, shipment, theme],
  );
  const highlights = useMemo(
    () => highlightFeatures(network, dataset, selection, hoveredStep, shipment, cutLegs),
    [network, dataset, selection, hoveredStep, shipment, cutLegs],
  );
  const scene = useMemo(
    () => ({ look, sources: { ...base, network: lines, flows, changes, selected, marks, halos, sites, places, rings, highlights } }),
    [look, base, lines, flows, changes, selected, marks, halos, sites, places, rings, highlights],
  );
  const drawn = useMemo(
    () => ({ network, flows, selected, sites, marks, rings, places, halos, highlights, layers: look.layers }),
    [network, flows, selected, sites, marks, rings, places, halos, highlights, look.layers],
  );
  return { scene, drawn, links, shipment };
};

const none: readonly LinkFlow[] = [];
const noChanges: ChangeLabels = { type: 'FeatureCollection', features: [] };
const noLegs: readonly string[] = [];
const noShipments: readonly ShipmentEstimate[] = [];

/** Milliseconds of a camera flight. */
export const CAMERA_MS = Number.parseInt(layout.motion.camera, 10);
