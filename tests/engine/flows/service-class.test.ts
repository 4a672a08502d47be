import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import type { Shipment } from '../../../src/dataset/types.ts';
import { bestOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

const classOf = (given: Partial<Shipment>): string => {
  const shipments = tinyDataset.shipments.filter((row) => row.id === 'conc').map((row) => ({ ...row, ...given }));
  return shipmentOf(tinyEstimate([], {}, tinyWith({ shipments })), 'conc').service_class;
};

describe('the service class', () => {
  it.each([
    [50_000, 'block-train'],
    [49_999, 'wagonload'],
  ])('of %i t a year from one site to one market is %s', (tonnes_y, expected) => {
    expect(classOf({ tonnes_y })).toBe(expected);
  });

  it('looks at each site and not at the whole shipment', () => {
    const result = tinyEstimate();
    expect(shipmentOf(result, 'cath@smelter').service_class).toBe('block-train');
    expect(shipmentOf(result, 'cath@uz-plant').service_class).toBe('wagonload');
  });

  it.each(['class-6.1', 'class-7', 'fissile', 'air', 'air-possible'] as const)(
    'of cargo with the mark %s is wagonload, however much it is',
    (mark) => {
      expect(classOf({ tonnes_y: 1e6, contained_t: 1, constraints: [mark] })).toBe('wagonload');
    },
  );

  it.each(['no-russia-transit', 'russia-transit-permit'] as const)('does not care for the mark %s', (mark) => {
    expect(classOf({ constraints: [mark] })).toBe('block-train');
  });
});

describe('the service class of what a lever leaves', () => {
  const smelter = { mineral: 'copper', site: 'smelter' } as const;
  const redirect = { type: 'redirect', on: smelter, share: 0.5, to_market: 'russia' } as const;
  const classes = (levers: readonly Lever[]) =>
    tinyEstimate(levers)
      .shipments.filter(({ shipment, site }) => shipment === 'cath' && site === 'smelter')
      .map(({ tonnes_y, service_class }) => [tonnes_y, service_class]);

  it('follows the tonnes of both parts', () => {
    expect(classes([])).toEqual([[60_000, 'block-train']]);
    expect(classes([redirect])).toEqual([
      [30_000, 'wagonload'],
      [30_000, 'wagonload'],
    ]);
  });

  it('stays where a lever has set it', () => {
    const few = tinyWith({ shipments: tinyDataset.shipments.map((row) => (row.id === 'cath' ? { ...row, tonnes_y: 40_000 } : row)) });
    const set: Lever = { type: 'service-class', on: smelter, service: 'block-train' };
    const parts = tinyEstimate([set, redirect], {}, few).shipments.filter(
      ({ shipment, site }) => shipment === 'cath' && site === 'smelter',
    );
    expect(parts.map(({ service_class }) => service_class)).toEqual(['block-train', 'block-train']);
  });
});

describe('the lever "service-class"', () => {
  it('overrides the class, and with it money and time', () => {
    const wagon = tinyEstimate([{ type: 'service-class', on: { mineral: 'copper', site: 'smelter' }, service: 'wagonload' }]);
    expect(shipmentOf(wagon, 'cath@smelter').service_class).toBe('wagonload');
    expect(bestOf(wagon, 'cath@smelter').breakdown.haul).toBeCloseTo(720 * 0.055 + 960 * 0.05, 9);
    expect(shipmentOf(wagon, 'conc').service_class).toBe('block-train');
  });

  it('says so when it fits nothing, or changes nothing', () => {
    for (const service of ['block-train', 'wagonload'] as const) {
      const on = service === 'block-train' ? { site: 'smelter', mineral: 'copper' } : { mineral: 'tin' };
      const result = tinyEstimate([{ type: 'service-class', on, service }]);
      expect(result.warnings).toEqual(['The lever "service-class" fits no shipment of this year: it changes nothing.']);
    }
  });
});
