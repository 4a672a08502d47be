import { describe, expect, it } from 'vitest';
import { baselineScenario, estimate } from '../../src/engine/index.ts';
import { flowsGeoJson, routesGeoJson, sitesGeoJson } from '../../src/export/geojson.ts';
import { rowOf, tinyDataset } from '../fixtures/tiny-dataset.ts';

const result = estimate(tinyDataset, baselineScenario(tinyDataset));

describe('GeoJSON of what is shown', () => {
  it('has a line for each link, on the leg that it names, with the tonnes of the estimate', () => {
    const { features } = flowsGeoJson(tinyDataset, result.links);
    expect(features.map(({ properties }) => properties)).toEqual(
      result.links.map((link) => expect.objectContaining({ ...link, mode: expect.any(String) })),
    );
    for (const { properties, geometry } of features) {
      const leg = [...tinyDataset.legs, ...tinyDataset.seaLanes].find(({ id }) => id === properties?.leg);
      expect(geometry.coordinates).toEqual(leg?.coordinates);
    }
  });

  it('names the link whose leg is not there', () => {
    expect(() => flowsGeoJson(tinyDataset, [{ leg: 'nowhere', corridor: 'middle', forward_t_y: 1, backward_t_y: 0 }])).toThrow(
      /"nowhere" \(middle\)/,
    );
  });

  it('has sites with longitude first', () => {
    const [site] = tinyDataset.sites;
    if (!site) throw new Error('The tiny dataset has no site.');
    const [feature] = sitesGeoJson([site]).features;
    expect(feature?.geometry.coordinates).toEqual([site.lon, site.lat]);
    expect(feature?.properties).toMatchObject({ id: site.id, precision_km: site.precision_km, status: site.status });
  });

  it('draws a route in the direction of travel', () => {
    const flow = rowOf(result.shipments, 'conc');
    const steps = flow.routes[0]?.legs.filter(({ kind }) => kind === 'haul') ?? [];
    expect(steps.length).toBeGreaterThan(1);
    // every place of the route on a longitude of its own, in the order of travel, the legs drawn against it
    const stops = [steps[0]?.from ?? '', ...steps.map(({ to }) => to)];
    const dataset = {
      seaLanes: [],
      legs: tinyDataset.legs.map((leg) => {
        const at = steps.findIndex(({ id }) => id === leg.id);
        const [from = '', to = ''] = stops.slice(at, at + 2);
        return at < 0 ? leg : { ...leg, from: to, to: from, coordinates: [[at + 1, 9] as [number, number], [at, 9] as [number, number]] };
      }),
    };
    const { features } = routesGeoJson(dataset, { ...flow, routes: flow.routes.slice(0, 1) });
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
      steps.map((_, at) => [
        [at, 9],
        [at + 1, 9],
      ]),
    ]);
    expect(features[0]?.properties).toMatchObject({ flow: 'conc', route: flow.routes[0]?.id, tonnes_y: flow.routes[0]?.tonnes_y });
  });
});
