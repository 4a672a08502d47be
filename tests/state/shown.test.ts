import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { baselineScenario, compare, estimate } from '../../src/engine/index.ts';
import { defaultFilters } from '../../src/state/defaults.ts';
import { filtersShipments, shipmentPasses } from '../../src/state/shipment-filter.ts';
import { shownOf } from '../../src/state/shown.ts';

const dataset = await loadDataset(new URL('../..', import.meta.url).pathname);
const baseline = baselineScenario(dataset);
const a = estimate(dataset, baseline, { itineraries: 'none' });
const b = estimate(dataset, { ...baseline, levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }] }, { itineraries: 'none' });

describe('what is shown', () => {
  it('is A alone while nothing is compared', () => {
    expect(shownOf({ a, b: null, comparison: null, unknownLevers: [] }, null)).toEqual({ estimate: a, reference: null, comparison: null });
  });

  it('is B against A', () => {
    const comparison = compare(a, b);
    expect(shownOf({ a, b, comparison, unknownLevers: [] }, null)).toEqual({ estimate: b, reference: a, comparison });
  });

  it('has no comparison where B is the same world under another name', () => {
    const twin = { ...a, scenario: { ...a.scenario, id: 'twin', title: 'Twin' } };
    expect(shownOf({ a, b: twin, comparison: compare(a, twin), unknownLevers: [] }, null)).toEqual({
      estimate: twin,
      reference: null,
      comparison: null,
    });
  });

  it('holds the steps of the selected shipment, and of no other', () => {
    const full = estimate(dataset, baseline).shipments.find(({ routes }) => routes.length > 0);
    if (!full) throw new Error('The baseline moves nothing.');
    const { estimate: shown } = shownOf({ a, b: null, comparison: null, unknownLevers: [] }, { id: full.id, a: full, b: null });
    const withSteps = shown.shipments.filter(({ routes }) => routes.some(({ legs }) => legs.length > 0));
    expect(withSteps).toEqual([full]);
    expect(shown.shipments).toHaveLength(a.shipments.length);
  });
});

describe('the filter of shipments', () => {
  it('lets everything through while it is empty', () => {
    expect(filtersShipments(defaultFilters)).toBe(false);
    expect(a.shipments.every((shipment) => shipmentPasses(shipment, defaultFilters))).toBe(true);
  });

  it('takes a market by its id or its country, and all conditions together', () => {
    const [one] = a.shipments;
    if (!one) throw new Error('The baseline has no shipment.');
    const filters = { ...defaultFilters, minerals: [one.mineral], markets: [one.market_country] };
    expect(filtersShipments(filters)).toBe(true);
    expect(shipmentPasses(one, filters)).toBe(true);
    expect(shipmentPasses(one, { ...filters, markets: [one.market] })).toBe(true);
    expect(shipmentPasses(one, { ...filters, origins: ['XX'] })).toBe(false);
  });
});
