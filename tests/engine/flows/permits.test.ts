import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import type { Shipment } from '../../../src/dataset/types.ts';
import type { ConstraintId } from '../../../src/dataset/vocabulary.ts';
import { bestOf, rowOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

const noRussia: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };

/** One shipment alone, with other marks or another market. */
const alone = (id: string, given: Partial<Shipment>) => tinyWith({ shipments: [{ ...rowOf(tinyDataset.shipments, id), ...given }] });
const marked = (id: string, ...constraints: ConstraintId[]) => alone(id, { constraints });

describe('fissile cargo', () => {
  it('goes overland between Kazakhstan and China', () => {
    expect(bestOf(tinyEstimate([], {}, marked('conc', 'fissile')), 'conc').corridor).toBe('eastern');
  });

  it('goes nowhere else, and says what bars it', () => {
    const flow = shipmentOf(tinyEstimate([], {}, alone('conc', { constraints: ['fissile'], market: 'turkiye' })), 'conc');
    expect(flow).toMatchObject({ stranded: true, moved_t_y: 0, stranded_t_y: 100e3, routes: [] });
    expect(flow.reason_parts).toMatchObject({ code: 'no-route', barred_modes: ['ferry', 'sea'] });
    expect(flow.reason).toContain('nor go by ferry or sea');
  });
});

describe('cargo whose owner keeps it out of Russia', () => {
  it('never crosses Russia', () => {
    const flow = shipmentOf(
      tinyEstimate([], {}, alone('cath', { sites: ['smelter'], split: [1], constraints: ['no-russia-transit'] })),
      'cath',
    );
    expect(flow.routes.length).toBeGreaterThan(0);
    for (const route of flow.routes) expect(route.transit).not.toContain('RU');
  });

  it('may still be sold there', () => {
    const flow = shipmentOf(tinyEstimate([], {}, alone('conc', { constraints: ['no-russia-transit'], market: 'russia' })), 'conc');
    expect(flow.moved_t_y).toBe(100e3);
  });
});

describe('a permit to cross Russia', () => {
  const dataset = alone('cath', { sites: ['smelter'], split: [1], constraints: ['russia-transit-permit'] });
  const permit = (granted: boolean): Lever => ({ type: 'permit', permit: 'russia-transit-permit', granted });

  it('is granted unless a lever withdraws it', () => {
    expect(bestOf(tinyEstimate([], {}, dataset), 'cath').corridor).toBe('northern');
    const withdrawn = shipmentOf(tinyEstimate([permit(false)], {}, dataset), 'cath');
    expect(withdrawn.routes.map((route) => route.corridor)).not.toContain('northern');
    expect(withdrawn.moved_t_y).toBeCloseTo(80e3, 6);
  });

  it('is named where nothing is left', () => {
    const flow = shipmentOf(tinyEstimate([permit(false), { type: 'close-corridor', corridor: 'middle' }], {}, dataset), 'cath');
    expect(flow.reason_parts).toMatchObject({ code: 'no-route', barred: ['RU'] });
    expect(flow.reason).toContain('this cargo may not cross RU');
  });

  it('leaves cargo without the mark alone', () => {
    expect(tinyEstimate([permit(false)]).shipments).toEqual(tinyEstimate().shipments);
  });
});

describe('a permit that is withheld', () => {
  const dataset = alone('cath', { sites: ['smelter'], split: [1], constraints: ['azerbaijan-transit-permit'] });
  const permit = (granted: boolean): Lever => ({ type: 'permit', permit: 'azerbaijan-transit-permit', granted });
  const corridors = (...levers: Lever[]) => shipmentOf(tinyEstimate(levers, {}, dataset), 'cath').routes.map((route) => route.corridor);

  it('keeps cargo off the way until a lever grants it, and the last lever holds', () => {
    expect(corridors()).not.toContain('middle');
    expect(corridors(permit(false))).not.toContain('middle');
    expect(corridors(noRussia)).toEqual([]);
    expect(corridors(permit(true))).toContain('middle');
    expect(corridors(noRussia, permit(true))).toContain('middle');
  });

  it('is named where nothing is left', () => {
    const flow = shipmentOf(tinyEstimate([noRussia], {}, dataset), 'cath');
    expect(flow.reason_parts).toMatchObject({ code: 'no-route', barred: ['AZ'], closed_to_transit: ['RU'] });
  });

  it('does not ask what cargo without the mark does', () => {
    expect(tinyEstimate([permit(true)]).shipments).toEqual(tinyEstimate().shipments);
  });
});

describe('uranium', () => {
  it('keeps off the road', () => {
    const levers: Lever[] = [noRussia, { type: 'close-leg', leg: 'sea-poti--tr' }, { type: 'close-leg', leg: 'akhalkalaki--tr' }];
    const result = tinyEstimate(levers);
    expect(shipmentOf(result, 'oxide')).toMatchObject({ stranded: true });
    expect(shipmentOf(result, 'oxide').reason_parts).toMatchObject({ barred_modes: ['road'], closed_to_transit: ['RU'] });
    expect(shipmentOf(result, 'cath@smelter').stranded).toBe(false);
  });

  it('does not cross China, even where that is the only way', () => {
    const beyond = tinyWith({
      markets: tinyDataset.markets.map((market) => (market.id === 'china' ? { ...market, country: 'JP' } : market)),
      shipments: [{ ...rowOf(tinyDataset.shipments, 'oxide'), market: 'china' }],
    });
    expect(shipmentOf(tinyEstimate([], {}, beyond), 'oxide').reason_parts?.barred).toContain('CN');
  });
});

describe('the quota on uranium over the Caspian', () => {
  // 5,000 t of oxide hold 4,000 t of uranium; the quota is 3,500 t of uranium, so 4,375 t of oxide.
  const result = tinyEstimate([noRussia]);
  const use = rowOf(result.capacities, 'class-7-caspian');

  it('binds by contained uranium, and strands what is above it', () => {
    const flow = shipmentOf(result, 'oxide');
    expect(use.used_t_y).toBeCloseTo(3500, 3);
    expect(flow.moved_t_y).toBeCloseTo(4375, 3);
    expect(flow.stranded_t_y).toBeCloseTo(625, 3);
    expect(flow.stranded).toBe(false);
    expect(use.shadow_usd_per_t).toBeGreaterThan(0);
  });

  it('is the reason that is given', () => {
    expect(shipmentOf(result, 'oxide').reason_parts).toMatchObject({ code: 'limit-full', limits: ['class-7-caspian'] });
    expect(shipmentOf(result, 'oxide').reason).toContain('quota for uranium');
  });

  it('is no matter of copper', () => {
    expect(shipmentOf(result, 'cath@smelter').stranded_t_y).toBe(0);
  });

  it('does not bind while Russia is open', () => {
    const open = rowOf(tinyEstimate().capacities, 'class-7-caspian');
    expect(open.shadow_usd_per_t).toBe(0);
    expect(shipmentOf(tinyEstimate(), 'oxide').stranded_t_y).toBe(0);
  });

  it('moves with its lever, and falls away with null', () => {
    const at = (t_contained_per_y: number | null) =>
      tinyEstimate([noRussia, { type: 'quota', quota: 'class-7-caspian', t_contained_per_y }]);
    expect(shipmentOf(at(2000), 'oxide').moved_t_y).toBeCloseTo(2500, 3);
    expect(shipmentOf(at(null), 'oxide').moved_t_y).toBeCloseTo(5000, 6);
    expect(at(null).capacities.map((limit) => limit.id)).not.toContain('class-7-caspian');
  });

  it('of nothing lets nothing through, and is still the reason', () => {
    const flow = shipmentOf(tinyEstimate([noRussia, { type: 'quota', quota: 'class-7-caspian', t_contained_per_y: 0 }]), 'oxide');
    expect(flow.moved_t_y).toBe(0);
    expect(flow.reason_parts).toMatchObject({ code: 'limit-full', limits: ['class-7-caspian'] });
  });
});
