import { describe, expect, it } from 'vitest';
import { dataMaps, dataTables, drawnLinks, type TakeAwayInput } from '../../../src/app/take-away/data-files.ts';
import { loadDataset } from '../../../src/dataset/load.ts';
import { baselineScenario, compare, estimate } from '../../../src/engine/index.ts';
import { drawNetwork } from '../../../src/map/geometry/drawn-network.ts';
import { differenceFeatures } from '../../../src/map/parts/difference.ts';
import { flowFeatures, OVERVIEW } from '../../../src/map/parts/flow-features.ts';
import { defaultFilters, defaultLayers } from '../../../src/state/defaults.ts';
import { shipmentPasses } from '../../../src/state/shipment-filter.ts';
import { sitePasses } from '../../../src/state/site-filter.ts';

const dataset = await loadDataset(process.cwd());
const baseline = baselineScenario(dataset);
const a = estimate(dataset, baseline);
const b = estimate(dataset, { ...baseline, id: 'closed', levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }] });
const input: TakeAwayInput = {
  dataset,
  details: null,
  shown: { estimate: b, reference: a, comparison: compare(a, b) },
  links: null,
  filters: defaultFilters,
  layers: defaultLayers,
  selection: null,
  difference: false,
};

describe('links that are taken away', () => {
  it('lie on just the legs that the map draws lines on', () => {
    const drawn = flowFeatures(b.links, drawNetwork(dataset), OVERVIEW).features.map(({ properties }) => properties.leg);
    const taken = drawnLinks(dataset, b.links, null).map(({ leg }) => leg);
    expect(new Set(taken)).toEqual(new Set(drawn));
    expect(taken.length).toBeLessThan(b.links.length);
  });

  it('carry the tonnes that the map draws', () => {
    const features = flowFeatures(b.links, drawNetwork(dataset), OVERVIEW).features;
    const links = drawnLinks(dataset, b.links, null);
    for (const { properties } of features) {
      const own = links.filter(
        ({ leg, corridor }) => leg === properties.leg && (properties.mode === 'sea' || corridor === properties.corridor),
      );
      expect(own.reduce((sum, link) => sum + link.forward_t_y + link.backward_t_y, 0)).toBeCloseTo(properties.t_y, 6);
    }
  });

  it('are those of the filter where one is set', () => {
    const [link] = b.links;
    if (!link) throw new Error('The estimate has no links.');
    const little = { ...link, forward_t_y: 1, backward_t_y: 0 };
    expect(drawnLinks(dataset, b.links, [little, { ...link, forward_t_y: 0, backward_t_y: 0 }])).toEqual([little]);
  });
});

describe('files of what is shown', () => {
  const tableOf = (given: Partial<TakeAwayInput>, id: string) => {
    const table = dataTables({ ...input, ...given }).find((one) => one.id === id);
    if (!table) throw new Error(`There is no table "${id}".`);
    return table;
  };

  it('hold the flows and sites that pass the filters', () => {
    const filters = { ...defaultFilters, minerals: ['copper'] };
    expect(tableOf({ filters }, 'flows').rows.map(([id]) => id)).toEqual(
      b.shipments.filter((flow) => shipmentPasses(flow, filters)).map(({ id }) => id),
    );
    expect(tableOf({ filters }, 'sites').rows.map(([id]) => id)).toEqual(
      dataset.sites.filter((site) => sitePasses(site, filters)).map(({ id }) => id),
    );
    expect(tableOf({ filters }, 'flows').rows.length).toBeLessThan(b.shipments.length);
  });

  it('have the changes only where something is compared', () => {
    const ids = (given: Partial<TakeAwayInput>): readonly string[] => dataTables({ ...input, ...given }).map(({ id }) => id);
    expect(ids({})).toContain('changes');
    expect(ids({ shown: { estimate: a, reference: null, comparison: null } })).not.toContain('changes');
  });

  it('have the layers that are on, and the routes of the selected flow', () => {
    const ids = (given: Partial<TakeAwayInput>): readonly string[] => dataMaps({ ...input, ...given }).map(({ id }) => id);
    expect(ids({})).toEqual(['flows', 'sites']);
    expect(ids({ layers: { ...defaultLayers, corridors: false } })).toEqual(['sites']);
    expect(ids({ difference: true })).toEqual(['changes', 'sites']);
    const flow = b.shipments.find(({ routes }) => routes.length > 0);
    if (!flow) throw new Error('No flow has a route.');
    expect(ids({ selection: { kind: 'shipment', id: flow.id } })).toEqual(['flows', 'sites', 'route']);
  });

  it('have on the map of differences the change of each line that it draws', () => {
    const network = drawNetwork(dataset);
    const drawn = differenceFeatures(a.links, b.links, network, String).features;
    const [changes] = dataMaps({ ...input, difference: true });
    const taken = new Map(
      changes?.geojson.features.map(({ properties }) => [`${properties?.leg} ${properties?.corridor}`, Number(properties?.change_t_y)]),
    );
    expect(taken.size).toBe(drawn.length);
    for (const { properties } of drawn) {
      const change = taken.get(`${properties.leg} ${properties.corridor}`) ?? 0;
      expect(Math.abs(change)).toBeCloseTo(properties.t_y, 6);
      expect(change < 0).toBe(properties.loss);
    }
  });
});
