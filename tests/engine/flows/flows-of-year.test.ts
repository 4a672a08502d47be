import { describe, expect, it } from 'vitest';
import type { Shipment } from '../../../src/dataset/types.ts';
import type { Maturity } from '../../../src/dataset/vocabulary.ts';
import { shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';
import { plan } from '../../fixtures/tiny-trade.ts';

const idsIn = (shipments: readonly Shipment[], year: number, maturity: Maturity = 'under-construction'): string[] =>
  tinyEstimate([], { year, maturity }, tinyWith({ shipments: [...tinyDataset.shipments, ...shipments] })).shipments.map((flow) => flow.id);

describe('the flows of a year', () => {
  it('are one for each site of a shipment, with its part of the tonnes', () => {
    const result = tinyEstimate();
    expect(result.shipments.map((flow) => flow.id)).toEqual(['conc', 'cath@smelter', 'cath@uz-plant', 'oxide', 'stibnite', 'bars']);
    expect(shipmentOf(result, 'cath@smelter')).toMatchObject({ shipment: 'cath', tonnes_y: 60e3 });
    expect(shipmentOf(result, 'cath@uz-plant')).toMatchObject({ shipment: 'cath', tonnes_y: 20e3, origin_country: 'UZ' });
  });

  it('leave context rows out unless they are on by default', () => {
    expect(idsIn([], 2025)).not.toContain('more-bars');
    const shown = tinyDataset.shipments.map((row) => (row.id === 'more-bars' ? { ...row, default_on: true } : row));
    expect(tinyEstimate([], {}, tinyWith({ shipments: shown })).shipments.map((flow) => flow.id)).toContain('more-bars');
  });

  it.each([
    [2027, false],
    [2028, true],
    [2033, true],
    [2034, false],
  ])('hold in %i a plan from 2028 to 2033: %s, and what it replaces otherwise', (year, active) => {
    const ids = idsIn([plan('new-cath', 'new-plant')], year);
    expect(ids.includes('new-cath')).toBe(active);
    expect(ids.includes('conc')).toBe(!active);
  });

  it.each([
    ['new-plant', 'financed', false],
    ['new-plant', 'under-construction', true],
    ['paid-plant', 'financed', true],
    ['dream-plant', 'under-construction', false],
    ['dream-plant', 'announced', true],
    ['smelter', 'financed', true],
  ] as const)('hold a plan of %s under "%s": %s', (site, maturity, active) => {
    const ids = idsIn([plan('new-cath', site)], 2030, maturity);
    expect(ids.includes('new-cath')).toBe(active);
    expect(ids.includes('conc')).toBe(!active);
  });

  it('keep a plan without an end', () => {
    const { end_year: _, ...endless } = plan('new-cath', 'new-plant');
    expect(idsIn([endless], 2090)).toContain('new-cath');
  });

  it('never hold a plan without a start', () => {
    const { start_year: _, ...vague } = plan('new-cath', 'new-plant');
    expect(idsIn([vague], 2090, 'announced')).not.toContain('new-cath');
  });
});

describe('a shipment that does not hold together', () => {
  const broken = (given: Partial<Shipment>) => () =>
    tinyEstimate([], {}, tinyWith({ shipments: [plan('bad', 'smelter', { period: 'baseline', ...given })] }));

  it('is named with its site, market or split', () => {
    expect(broken({ market: 'mars' })).toThrow(/Shipment "bad" goes to the market "mars"/);
    expect(broken({ sites: ['nowhere'] })).toThrow(/"bad" starts at the site "nowhere"/);
    expect(broken({ sites: ['smelter', 'mine'] })).toThrow(/"bad" has 2 sites but 1 shares/);
    expect(broken({ constraints: ['class-8'] })).toThrow(/no record "class-8"/);
  });
});
