import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/dataset/types.ts';
import type { Comparison, Estimate, LinkFlow, RouteStep } from '../../src/engine/estimate-types.ts';
import { boundsOfChange, boundsOfShipment } from '../../src/map/bounds.ts';
import { drawNetwork } from '../../src/map/geometry/drawn-network.ts';
import { inView } from '../../src/map/in-view.ts';
import { lineWidth } from '../../src/map/line-width.ts';
import { flowFeatures } from '../../src/map/parts/flow-features.ts';
import { linksOfRoutes } from '../../src/map/parts/flow-links.ts';
import { haloFeatures } from '../../src/map/parts/halos.ts';
import { highlightFeatures, ringFeatures, strandedSites } from '../../src/map/parts/highlights.ts';
import { markFeatures } from '../../src/map/parts/marks.ts';
import { placeFeatures } from '../../src/map/parts/place-features.ts';
import { rosettes } from '../../src/map/parts/rosette.ts';
import { siteFeatures } from '../../src/map/parts/site-features.ts';
import { defaultLayers } from '../../src/state/defaults.ts';
import { lineLook } from '../../src/ui/tokens/lines.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { estimateA, flow, route, step, strandedFlow } from '../fixtures/estimates.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { dataset, lane, leg, noFilters, site } from './map-world.ts';

const rail = leg('kz-a', 'kz-b', [
  [60, 45],
  [62, 45],
]);
const onward = leg('kz-b', 'cn-c', [
  [62, 45],
  [80, 45],
]);
const planned = leg(
  'cn-c',
  'kg-d',
  [
    [80, 45],
    [75, 40],
  ],
  { status: 'planned', corridors: ['cku'] },
);
const sea = lane('cn-c', 'jp-e', [
  [120, 35],
  [140, 35],
]);
const world = dataset({ legs: [rail, onward, planned], seaLanes: [sea], sites: [site('mine', 60.2, 45.1)] });
const network = drawNetwork(world);
const plainSites = (sites: readonly Site[]) =>
  siteFeatures(sites, [], rosettes(sites), {
    filters: noFilters,
    siteFill: 'mineral',
    theme: 'light',
    selected: null,
    shipping: new Set(),
    stranded: new Set(),
  });
const links: readonly LinkFlow[] = deepFreeze([
  { leg: rail.id, corridor: 'eastern', forward_t_y: 2e5, backward_t_y: 0 },
  { leg: rail.id, corridor: 'middle', forward_t_y: 1e5, backward_t_y: 0 },
  { leg: sea.id, corridor: 'eastern', forward_t_y: 2e5, backward_t_y: 0 },
]);
const flows = flowFeatures(links, network);

const haul = (id: string, from: string, to: string): RouteStep => step(id, 'haul', 'rail', from, to, 100);
const shipment = flow('x', {
  site: 'mine',
  routes: [
    route('eastern', 0.75, {
      tonnes_y: 75,
      legs: [
        step('access:mine', 'access', 'road', 'mine', 'kz-a', 5),
        haul(rail.id, 'kz-a', 'kz-b'),
        step('border:b', 'border', 'border', 'kz-b', 'kz-b', 0),
        haul(onward.id, 'kz-b', 'cn-c'),
      ],
    }),
    route('middle', 0.25, { tonnes_y: 25, legs: [haul(onward.id, 'cn-c', 'kz-b'), haul(rail.id, 'kz-b', 'kz-a')] }),
  ],
});

const comparison = (more: Partial<Comparison>): Comparison =>
  deepFreeze({ lost_links: [], shipments: [], ...more } as unknown as Comparison);

describe('links of routes', () => {
  it('sum the tonnes of each leg by corridor and direction, of haulage alone', () => {
    expect(linksOfRoutes([shipment, shipment], network)).toEqual([
      { leg: rail.id, corridor: 'eastern', forward_t_y: 150, backward_t_y: 0 },
      { leg: onward.id, corridor: 'eastern', forward_t_y: 150, backward_t_y: 0 },
      { leg: onward.id, corridor: 'middle', forward_t_y: 0, backward_t_y: 50 },
      { leg: rail.id, corridor: 'middle', forward_t_y: 0, backward_t_y: 50 },
    ]);
  });
});

describe('marks', () => {
  const estimate = (more: Partial<Estimate>): Estimate => deepFreeze({ ...estimateA, ...more });
  const limit = (id: string, shadow_usd_per_t: number, legs: string[]) => ({
    id,
    shadow_usd_per_t,
    legs,
    capacity_t_y: 1,
    background_t_y: 0,
    used_t_y: 1,
  });
  const marks = (given: Partial<Estimate>, change: Comparison | null = null) =>
    markFeatures(network, estimate(given), change, flows).features.map(({ properties }) => properties);

  it('strike legs that the scenario shuts, not those that are yet to open', () => {
    const closed_legs = [
      { leg: rail.id, why: 'closed' as const },
      { leg: planned.id, why: 'not-yet-open' as const },
    ];
    expect(marks({ closed_legs })).toMatchObject([{ leg: rail.id, mark: 'closed' }]);
  });

  it('keep the width that a lost leg had, all corridors together', () => {
    const lost_links = [
      { leg: onward.id, corridor: 'eastern' as const, t_y: 3e5 },
      { leg: onward.id, corridor: 'middle' as const, t_y: 1e5 },
    ];
    expect(marks({}, comparison({ lost_links }))).toEqual([{ leg: onward.id, mark: 'lost', width: lineWidth(4e5), line: 0.8 }]);
  });

  it('rail a full track around all of its lines, and no quota', () => {
    const capacities = [limit('middle-line', 4, [rail.id]), limit('class-7-caspian', 9, [sea.id]), limit('idle', 0, [onward.id])];
    expect(marks({ capacities })).toEqual([
      { leg: rail.id, mark: 'bound', width: lineWidth(2e5) + lineWidth(1e5) + 3, line: lineLook.capacityBound.railPx },
    ]);
  });
});

describe('rings and highlights', () => {
  const sites = plainSites(world.sites);

  it('stand around stranded sites and the selected one', () => {
    const stranded = strandedSites([strandedFlow('x', 'No open way.', { site: 'mine' })]);
    expect(ringFeatures(world, sites, stranded, 'mine', null).features.map(({ properties }) => properties.ring)).toEqual([
      'stranded',
      'ring',
    ]);
    expect(ringFeatures(world, sites, new Set(), null, null).features).toEqual([]);
  });

  it('call nobody stranded over a rounding error', () => {
    expect(strandedSites([flow('x', { site: 'mine', tonnes_y: 1e5, stranded_t_y: 999 })])).toEqual(new Set());
  });

  it('mark the leg of a border that is pointed at', () => {
    const marked = highlightFeatures(network, world, null, `border:${onward.id}`, null).features;
    expect(marked.map(({ geometry }) => geometry.coordinates)).toEqual([network.get(onward.id)?.forward]);
  });

  it('mark the legs of a cut, and none that the network does not hold', () => {
    const marked = highlightFeatures(network, world, null, null, null, [onward.id, 'nowhere']).features;
    expect(marked.map(({ properties, geometry }) => [properties.what, geometry.coordinates])).toEqual([
      ['cut', network.get(onward.id)?.forward],
    ]);
  });
});

describe('bounds', () => {
  it('of a shipment hold its site and every leg, at least four degrees wide', () => {
    expect(boundsOfShipment(world, shipment)).toEqual([60, 43.05, 80, 47.05]);
    expect(boundsOfShipment(world, strandedFlow('x', 'No open way.', { site: 'mine' }))).toEqual([58.2, 43.1, 62.2, 47.1]);
    expect(boundsOfShipment(world, strandedFlow('x', 'No open way.', { site: 'nowhere' }))).toBeNull();
  });

  it('of a change hold the sites that it moves and the legs that it empties', () => {
    const moved = { id: 'x', rerouted_t_y: 5, newly_stranded_t_y: 0 } as Comparison['shipments'][number];
    const change = comparison({ shipments: [moved], lost_links: [{ leg: sea.id, corridor: 'eastern', t_y: 1 }] });
    const box = boundsOfChange(world, change, { shipments: [shipment] });
    expect(box?.[0]).toBeCloseTo(60.2);
    expect(box?.[2]).toBeCloseTo(140);
    expect(boundsOfChange(world, comparison({ shipments: [{ ...moved, rerouted_t_y: 0 }] }), { shipments: [shipment] })).toBeNull();
  });
});

describe('what is in view', () => {
  const sites = plainSites(world.sites);
  const marks = markFeatures(network, null, comparison({ lost_links: [{ leg: onward.id, corridor: 'eastern', t_y: 1 }] }), flows);
  const places = placeFeatures(world, new Set(), new Set(), 'light');
  const rings = ringFeatures(world, sites, new Set(['mine']), null, null);
  const drawn = { network, flows, sites, marks, rings, places, halos: haloFeatures([], []), layers: defaultLayers };

  it('is told for the legend, corridors in their order', () => {
    expect(inView(drawn, world, [59, 44, 63, 46], 4)).toEqual({
      corridors: ['middle', 'eastern'],
      plannedCorridors: [],
      mineralGroups: ['chem'],
      siteKinds: ['mine'],
      siteStates: ['operating'],
      closed: false,
      lost: true,
      marks: ['stranded'],
      zoom: 4,
    });
    expect(inView(drawn, world, [119, 34, 121, 36], 4)).toMatchObject({ corridors: ['ocean'], siteKinds: [], lost: false });
    expect(inView(drawn, world, [74, 41, 76, 42], 4).plannedCorridors).toEqual(['cku']);
  });

  it('tells of ports and gauge breaks from the zoom at which they are marked, and of no layer that is off', () => {
    const [someone] = smallDataset.places;
    if (!someone) throw new Error('The small dataset has no place to start from.');
    const port = { ...someone, id: 'port', kind: 'port' as const, country: 'KZ', lon: 61, lat: 45 };
    const withPort = { ...drawn, places: placeFeatures({ places: [port] }, new Set(), new Set(), 'light') };
    expect(inView(withPort, world, [59, 44, 63, 46], 4).marks).toEqual(['stranded', 'port']);
    expect(inView(withPort, world, [59, 44, 63, 46], 2).marks).toEqual(['stranded']);
    const off = { ...withPort, layers: { ...defaultLayers, places: false, corridors: false, sites: false } };
    expect(inView(off, world, [59, 44, 63, 46], 4)).toMatchObject({ corridors: [], siteKinds: [], marks: ['stranded'], lost: false });
  });

  it('leaves out sites that are not drawn at the zoom', () => {
    const explored = dataset({ sites: [site('hole', 60, 45, { status: 'exploration' })] });
    const features = plainSites(explored.sites);
    expect(inView({ ...drawn, sites: features }, explored, [59, 44, 63, 46], 5).siteStates).toEqual([]);
    expect(inView({ ...drawn, sites: features }, explored, [59, 44, 63, 46], 5.2).siteStates).toEqual(['explored']);
  });
});
