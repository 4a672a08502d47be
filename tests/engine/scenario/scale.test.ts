import { describe, expect, it } from 'vitest';
import type { Lever, LeverOf, Selection } from '../../../src/dataset/schema/scenario.ts';
import { bestOf, tinyEstimate } from '../../fixtures/tiny-dataset.ts';

const scale = (what: LeverOf<'scale'>['what'], factor: number, on: Selection): Lever => ({ type: 'scale', what, factor, on });
/** Concentrate to China: hauls of 14.4, 0.24 and 19.2 USD/t and 24, 0.35 and 24 h; a border of 5 USD/t and 18.8 h. */
const conc = (...levers: Lever[]) => bestOf(tinyEstimate(levers), 'conc');
const plain = conc();

describe('the tariff', () => {
  it.each<[Selection, number]>([
    [{ leg: 'hub--dostyk' }, 14.4],
    [{ country: 'KZ' }, 14.64],
    [{ country: 'CN' }, 19.44],
    [{ mode: 'rail' }, 33.84],
    [{ place: 'kz-dostyk' }, 14.64],
    [{ corridor: 'eastern' }, 33.84],
    [{ country: 'KZ', place: 'cn-alashankou' }, 0.24],
    [{ corridor: 'eastern', country: 'CN', mode: 'rail' }, 19.44],
    [{}, 33.84],
    [{ mode: 'road' }, 0],
    [{ corridor: 'northern' }, 0],
  ])('doubled on %j adds %f USD/t of haulage', (on, added) => {
    const route = conc(scale('tariff', 2, on));
    expect(route.breakdown.haul).toBeCloseTo(33.84 + added, 9);
    expect(route.cost_usd_per_t).toBeCloseTo(plain.cost_usd_per_t + added, 9);
    expect(route.hours).toBe(plain.hours);
    expect(route.breakdown.border).toBe(plain.breakdown.border);
  });

  it('multiplies when scaled twice, by the same or by another factor', () => {
    const twice = conc(scale('tariff', 2, {}), scale('tariff', 2, {}));
    const both = conc(scale('tariff', 2, {}), scale('tariff', 3, { country: 'KZ' }));
    expect(twice.breakdown.haul).toBeCloseTo(4 * 33.84, 9);
    expect(both.breakdown.haul).toBeCloseTo(6 * 14.64 + 2 * 19.2, 9);
  });

  it('does not touch the access, which is no leg', () => {
    expect(conc(scale('tariff', 5, {})).breakdown.access).toBe(plain.breakdown.access);
  });
});

describe('charges', () => {
  it.each<[Selection, number]>([
    [{ place: 'kz-dostyk' }, 5],
    [{ leg: 'dostyk--alashankou' }, 5],
    [{ country: 'CN' }, 5],
    [{ corridor: 'eastern' }, 5],
    [{ place: 'kz-hub' }, 0],
  ])('at the border doubled on %j add %f USD/t', (on, added) => {
    const route = conc(scale('charge', 2, on));
    expect(route.breakdown.border).toBeCloseTo(5 + added, 9);
    expect(route.breakdown.haul).toBe(plain.breakdown.haul);
    expect(route.hours).toBe(plain.hours);
  });

  it('at ports belong to a corridor by its places', () => {
    const north = (on: Selection) => bestOf(tinyEstimate([scale('charge', 2, on)]), 'cath@smelter').breakdown.port;
    expect(north({ corridor: 'northern' })).toBeCloseTo(30, 9);
    expect(north({ country: 'RU' })).toBeCloseTo(30, 9);
    expect(north({ place: 'tr-port' })).toBeCloseTo(30, 9);
    expect(north({})).toBeCloseTo(40, 9);
  });
});

describe('time and dwell', () => {
  it.each<[Selection, number]>([
    [{ leg: 'hub--dostyk' }, 24],
    [{ country: 'KZ' }, 24.35],
    [{ mode: 'rail' }, 48.35],
  ])('hours of haulage doubled on %j add %f h', (on, added) => {
    const route = conc(scale('time', 2, on));
    expect(route.hours).toBeCloseTo(81.15 + added, 9);
    expect(route.cost_usd_per_t).toBe(plain.cost_usd_per_t);
    expect(route.breakdown.time).toBeCloseTo((route.hours * 250) / 8760, 9);
  });

  it('hours at the border halved take half of them away', () => {
    expect(conc(scale('dwell', 0.5, { place: 'kz-dostyk' })).hours).toBeCloseTo(81.15 - 9.4, 9);
    expect(conc(scale('dwell', 0.5, { place: 'kz-hub' })).hours).toBe(plain.hours);
  });

  it('spread with the hours', () => {
    const sd = (border: number) => Math.hypot(24.35 * 0.15, border * 0.5, 24 * 0.15);
    expect(conc(scale('dwell', 3, {})).hours_sd).toBeCloseTo(sd(3 * 18.8), 9);
  });
});

describe('the variance', () => {
  it('times four doubles the spread of the hours and leaves their mean', () => {
    const route = conc(scale('variance', 4, {}));
    expect(route.hours_sd).toBeCloseTo(2 * plain.hours_sd, 9);
    expect(route.hours).toBe(plain.hours);
    expect(route.breakdown.reliability).toBeCloseTo(2 * plain.breakdown.reliability, 9);
  });
});

describe('a surcharge', () => {
  const surcharge = (usd_per_t: number, on: Selection): Lever => ({ type: 'surcharge', usd_per_t, on });

  it('is paid on every haul it takes in, and told apart', () => {
    const route = conc(surcharge(15, { country: 'KZ' }));
    expect(route.breakdown.surcharge).toBeCloseTo(30, 9);
    expect(route.breakdown.haul).toBeCloseTo(33.84, 9);
    expect(route.cost_usd_per_t).toBeCloseTo(plain.cost_usd_per_t + 30, 9);
  });

  it('is dearer for dangerous goods, like every move', () => {
    const route = bestOf(tinyEstimate([surcharge(10, { leg: 'hub--dostyk' })]), 'stibnite');
    const before = bestOf(tinyEstimate(), 'stibnite');
    expect(route.cost_usd_per_t - before.cost_usd_per_t).toBeCloseTo(11, 9);
  });

  it('below nothing takes off the tariff, but never more than all of it', () => {
    expect(conc(surcharge(-4, { leg: 'hub--dostyk' })).breakdown.haul).toBeCloseTo(33.84 - 4, 9);
    expect(conc(surcharge(-900, { leg: 'hub--dostyk' })).breakdown.haul).toBeCloseTo(19.44, 9);
  });
});

describe('a lever that reaches nothing', () => {
  it.each<Lever>([
    scale('tariff', 2, { country: 'IR' }),
    scale('dwell', 2, { leg: 'hub--dostyk' }),
    scale('capacity', 2, { place: 'nowhere' }),
    { type: 'surcharge', usd_per_t: 5, on: { corridor: 'afghan' } },
    { type: 'set-capacity', t_per_y: 5, on: { mode: 'road', country: 'CN' } },
  ])('says so: %j', (lever) => {
    const result = tinyEstimate([lever]);
    expect(result.warnings).toHaveLength(1);
    expect(result.warnings[0]).toContain('reaches no');
    expect(result.shipments).toEqual(tinyEstimate().shipments);
  });
});
