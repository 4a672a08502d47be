import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { bestOf, rowOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith, wayOf } from '../../fixtures/tiny-dataset.ts';

const baseline = tinyEstimate();
const toRussia = tinyWith({
  shipments: [...tinyDataset.shipments, { ...rowOf(tinyDataset.shipments, 'conc'), id: 'sold-north', market: 'russia' }],
});
const closed = (result: ReturnType<typeof tinyEstimate>): string[] =>
  result.closed_legs.filter(({ why }) => why === 'closed').map(({ leg }) => leg);

describe('a country closed to transit', () => {
  const result = tinyEstimate([{ type: 'close-country', country: 'RU', scope: 'transit' }], {}, toRussia);

  it('lets in what is sold there, and nothing else', () => {
    expect(bestOf(result, 'sold-north').corridor).toBe('northern');
    expect(shipmentOf(result, 'sold-north').moved_t_y).toBe(100e3);
    expect(result.dependence.find((row) => row.country === 'RU')).toMatchObject({ transit_share_tonnes: 0, transit_share_value: 0 });
    expect(bestOf(result, 'cath@smelter').corridor).toBe('middle');
  });

  it('strikes no leg, since some cargo still runs', () => {
    expect(closed(result)).toEqual([]);
  });
});

describe('a country closed altogether', () => {
  it('strands what is sold there, and strikes its legs', () => {
    const result = tinyEstimate([{ type: 'close-country', country: 'RU', scope: 'any' }], {}, toRussia);
    expect(shipmentOf(result, 'sold-north')).toMatchObject({ stranded: true, stranded_t_y: 100e3 });
    expect(shipmentOf(result, 'sold-north').reason).toBe('The market itself is closed: nothing goes to russia.');
    expect(closed(result)).toContain('hub--ru-port');
  });

  it('strands what starts there', () => {
    const result = tinyEstimate([{ type: 'close-country', country: 'KZ', scope: 'any' }]);
    expect(result.totals.moved_t_y).toBe(0);
    expect(shipmentOf(result, 'conc').reason_parts?.code).toBe('origin-closed');
    expect(result).toMatchObject({ hhi: 0, effective_routes: 0, corridors: [] });
  });

  it('does not let a ship call at its ports', () => {
    const result = tinyEstimate([
      { type: 'close-country', country: 'GE', scope: 'any' },
      { type: 'close-corridor', corridor: 'northern' },
    ]);
    expect(shipmentOf(result, 'cath@smelter').stranded).toBe(true);
  });

  it('for some minerals altogether and for the rest to transit: both hold', () => {
    const both: Lever[] = [
      { type: 'close-country', country: 'RU', scope: 'transit' },
      { type: 'close-country', country: 'RU', scope: 'any', minerals: ['copper'] },
    ];
    const result = tinyEstimate(both, {}, toRussia);
    expect(shipmentOf(result, 'sold-north').stranded).toBe(true);
    expect(result.dependence.find((row) => row.country === 'RU')?.transit_share_tonnes ?? 0).toBe(0);
    expect(result.warnings.filter((warning) => warning.startsWith('Two levers'))).toEqual([]);
    const only = (lever: Lever | undefined) => tinyEstimate(lever ? [lever] : [], {}, toRussia);
    expect(shipmentOf(only(both[0]), 'sold-north').stranded).toBe(false);
    expect(tinyEstimate([...both, { type: 'open-country', country: 'RU' }], {}, toRussia).totals.stranded_t_y).toBe(0);
  });

  it('only for some minerals leaves the others alone', () => {
    const result = tinyEstimate([{ type: 'close-country', country: 'RU', scope: 'any', minerals: ['copper'] }]);
    expect(bestOf(result, 'cath@smelter').corridor).toBe('middle');
    expect(shipmentOf(result, 'oxide')).toEqual(shipmentOf(baseline, 'oxide'));
  });

  it('is open again by its lever, and the two are told to contradict', () => {
    const result = tinyEstimate([
      { type: 'open-country', country: 'RU' },
      { type: 'close-country', country: 'RU', scope: 'any' },
    ]);
    expect(result.shipments).toEqual(baseline.shipments);
    expect(result.warnings).toEqual([
      'Two levers set the country RU: "close-country" and "open-country". "open-country" is the one that acts.',
    ]);
  });
});

describe('a country that nothing reaches', () => {
  it('changes nothing when closed, and says so', () => {
    const result = tinyEstimate([{ type: 'close-country', country: 'PE', scope: 'any' }]);
    expect(result.shipments).toEqual(baseline.shipments);
    expect(result.warnings.join()).toContain('"PE"');
  });
});

describe('a corridor', () => {
  it('loses the legs that lead into it, and not the trunk', () => {
    const result = tinyEstimate([{ type: 'close-corridor', corridor: 'middle' }]);
    expect(closed(result)).toEqual(expect.arrayContaining(['alat--aktau', 'sea-poti--tr']));
    expect(closed(result)).not.toContain('hub--aktau');
    expect(shipmentOf(result, 'cath@smelter').routes.map((route) => route.corridor)).not.toContain('middle');
  });

  it('opens all its legs, planned ones too', () => {
    const result = tinyEstimate([{ type: 'open-corridor', corridor: 'northern' }]);
    expect(wayOf(bestOf(result, 'cath@smelter'))).toBe('dream-north > sea-ru--tr');
    expect(result.closed_legs.map(({ leg }) => leg)).not.toContain('dream-north');
    expect(result.warnings).toEqual([]);
  });

  it('that no leg leads into cannot be closed or opened, which is told', () => {
    for (const lever of [
      { type: 'close-corridor', corridor: 'domestic' },
      { type: 'close-corridor', corridor: 'afghan' },
      { type: 'open-corridor', corridor: 'tripp' },
    ] as const) {
      const result = tinyEstimate([lever]);
      expect(result.shipments).toEqual(baseline.shipments);
      expect(result.warnings).toHaveLength(1);
    }
  });
});

describe('a leg', () => {
  it('is closed and struck', () => {
    const result = tinyEstimate([{ type: 'close-leg', leg: 'hub--ru-port' }]);
    expect(closed(result)).toEqual(['hub--ru-port']);
    expect(bestOf(result, 'cath@smelter').corridor).toBe('middle');
  });

  it('is opened before its year', () => {
    const result = tinyEstimate([{ type: 'open-leg', leg: 'new-east' }]);
    expect(wayOf(bestOf(result, 'conc'))).toBe('new-east > dostyk--alashankou > alashankou--market');
    expect(bestOf(result, 'conc').breakdown.haul).toBeCloseTo(1572 * 0.02, 9);
  });

  it('stays closed in a corridor that is opened', () => {
    const levers: Lever[] = [
      { type: 'close-leg', leg: 'dream-north' },
      { type: 'open-corridor', corridor: 'northern' },
    ];
    expect(closed(tinyEstimate(levers))).toEqual(['dream-north']);
  });

  it('that does not exist is an error that names it', () => {
    expect(() => tinyEstimate([{ type: 'close-leg', leg: 'hub--mars' }])).toThrow(/names the leg "hub--mars"/);
  });
});

describe('a place', () => {
  it('shuts the legs that touch it', () => {
    const result = tinyEstimate([{ type: 'close-place', place: 'ru-port' }]);
    expect(bestOf(result, 'cath@smelter').corridor).toBe('middle');
  });

  it('on the only way strands what went by it, with the reason', () => {
    const flow = shipmentOf(tinyEstimate([{ type: 'close-place', place: 'kz-dostyk' }]), 'conc');
    expect(flow).toMatchObject({ stranded: true, stranded_t_y: 100e3 });
    expect(flow.reason).toBe('No open way from kz-hub to china.');
  });

  it('is opened again, which is told', () => {
    const result = tinyEstimate([
      { type: 'close-place', place: 'ru-port' },
      { type: 'open-place', place: 'ru-port' },
    ]);
    expect(result.shipments).toEqual(baseline.shipments);
    expect(result.warnings.join()).toContain('place ru-port');
  });

  it('that no leg reaches is an error that names it', () => {
    expect(() => tinyEstimate([{ type: 'close-place', place: 'mars' }])).toThrow(/names the place "mars"/);
  });
});
