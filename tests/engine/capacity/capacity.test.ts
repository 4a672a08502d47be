import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import type { Estimate } from '../../../src/engine/index.ts';
import { rowOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

const noRussia: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };
const ferry = (t_per_y: number): Lever => ({ type: 'set-capacity', t_per_y, on: { leg: 'alat--aktau' } });
const overFerry = (result: Estimate): number =>
  result.links.filter(({ leg }) => leg === 'alat--aktau').reduce((sum, link) => sum + link.forward_t_y + link.backward_t_y, 0);

describe('a capacity set on a leg', () => {
  const result = tinyEstimate([noRussia, ferry(10e3)]);

  it('lets through what it holds, and no more', () => {
    expect(overFerry(result)).toBeCloseTo(10e3, 3);
    expect(rowOf(result.capacities, 'alat--aktau')).toMatchObject({ capacity_t_y: 10e3, legs: ['alat--aktau'] });
    expect(rowOf(result.capacities, 'alat--aktau').used_t_y).toBeCloseTo(10e3, 3);
    expect(rowOf(result.capacities, 'alat--aktau').shadow_usd_per_t).toBeGreaterThan(0);
  });

  it('strands the rest, with the reason', () => {
    const flow = shipmentOf(result, 'cath@smelter');
    expect(flow.stranded_t_y).toBeGreaterThan(0);
    expect(flow.moved_t_y + flow.stranded_t_y).toBeCloseTo(60e3, 6);
    expect(flow.reason_parts).toMatchObject({ code: 'limit-full', limits: ['alat--aktau'] });
    expect(flow.reason).toBe('Full: alat--aktau. No other open way is cheaper than leaving the cargo.');
    expect(result.totals.stranded_t_y).toBeCloseTo(85e3 - 10e3, 3);
  });

  it('leaves those alone who do not use it', () => {
    expect(shipmentOf(result, 'conc')).toEqual(shipmentOf(tinyEstimate(), 'conc'));
  });

  it('that is wide enough changes nothing', () => {
    expect(tinyEstimate([noRussia, ferry(1e6)]).shipments).toEqual(tinyEstimate([noRussia]).shipments);
  });

  it('of nothing closes the leg, and is named', () => {
    const shut = tinyEstimate([noRussia, ferry(0)]);
    expect(overFerry(shut)).toBe(0);
    expect(shipmentOf(shut, 'cath@smelter').reason_parts).toMatchObject({ code: 'limit-full', limits: ['alat--aktau'] });
  });

  it('is scaled by a lever that scales capacity', () => {
    const on = { leg: 'hub--ru-port' };
    const halved = tinyEstimate([
      { type: 'set-capacity', t_per_y: 40e3, on },
      { type: 'scale', what: 'capacity', factor: 0.5, on },
    ]);
    expect(rowOf(halved.capacities, 'hub--ru-port').capacity_t_y).toBe(20e3);
    expect(rowOf(halved.capacities, 'hub--ru-port').used_t_y).toBeCloseTo(20e3, 3);
  });
});

describe('the capacity of a leg on file', () => {
  const dataset = tinyWith({ legs: tinyDataset.legs.map((leg) => (leg.id === 'hub--ru-port' ? { ...leg, capacity_t_per_y: 50e3 } : leg)) });
  const north = (result: Estimate): number =>
    result.links.filter(({ leg }) => leg === 'hub--ru-port').reduce((sum, link) => sum + link.forward_t_y, 0);
  const scaled = (factor: number, on: Extract<Lever, { type: 'scale' }>['on']) =>
    north(tinyEstimate([{ type: 'scale', what: 'capacity', factor, on }], {}, dataset));

  it('sends what it does not hold another way', () => {
    const result = tinyEstimate([], {}, dataset);
    expect(north(result)).toBeCloseTo(50e3, 3);
    expect(overFerry(result)).toBeCloseTo(35e3, 3);
    expect(result.totals.stranded_t_y).toBe(0);
  });

  it.each([
    [{ leg: 'hub--ru-port' }, 25e3],
    [{ country: 'RU' }, 25e3],
    [{ corridor: 'northern' }, 25e3],
    [{ mode: 'rail' }, 25e3],
    [{ place: 'ru-port' }, 25e3],
    [{}, 25e3],
    [{ country: 'CN' }, 50e3],
  ] as const)('halved on %j holds %i t', (on, expected) => {
    expect(scaled(0.5, { ...on })).toBeCloseTo(expected, 3);
  });
});

describe('the Caspian, shared with cargo that is not modelled', () => {
  const limit = rowOf(tinyEstimate().capacities, 'caspian-westbound');

  it('keeps for it what was observed less what is modelled in the baseline', () => {
    expect(limit.capacity_t_y).toBe(6e6);
    expect(limit.background_t_y + limit.used_t_y).toBeCloseTo(4.5e6, 3);
  });

  it('keeps as much for it in every scenario', () => {
    expect(rowOf(tinyEstimate([noRussia]).capacities, 'caspian-westbound').background_t_y).toBe(limit.background_t_y);
  });

  it('is full once the modelled cargo takes what is left', () => {
    const tight = tinyWith({}, { 'capacity-caspian-westbound-t': 4.52e6 });
    const result = tinyEstimate([noRussia], {}, tight);
    const { background_t_y, used_t_y, capacity_t_y } = rowOf(result.capacities, 'caspian-westbound');
    expect(used_t_y + background_t_y).toBeCloseTo(capacity_t_y, 0);
    expect(result.totals.stranded_t_y).toBeGreaterThan(60e3);
  });

  it('scaled below what others ship leaves nothing, and says that it is full', () => {
    const low = tinyEstimate([noRussia, { type: 'scale', what: 'capacity', factor: 0.5, on: { leg: 'alat--aktau' } }]);
    expect(shipmentOf(low, 'cath@smelter')).toMatchObject({ moved_t_y: 0 });
    expect(shipmentOf(low, 'cath@smelter').reason_parts).toMatchObject({ code: 'limit-full', limits: ['caspian-westbound'] });
  });

  it('does not count eastbound cargo against the westbound limit', () => {
    expect(rowOf(tinyEstimate([noRussia]).capacities, 'caspian-westbound').legs).toEqual(['alat--aktau']);
  });
});

describe('scaling a capacity that nobody knows', () => {
  const scale = (leg: string): Lever => ({ type: 'scale', what: 'capacity', factor: 2, on: { leg } });

  it('is said, with the leg', () => {
    const { warnings } = tinyEstimate([scale('hub--dostyk')]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/No capacity is known of what \{"leg":"hub--dostyk"\} selects: scaling it changes nothing/);
  });

  it('is not where the leg has one, or shares one with others', () => {
    expect(tinyEstimate([{ type: 'set-capacity', t_per_y: 1e6, on: { leg: 'hub--dostyk' } }, scale('hub--dostyk')]).warnings).toEqual([]);
    expect(tinyEstimate([scale('alat--aktau')]).warnings).toEqual([]);
  });

  it('is not where a lever reaches others beside it that have one', () => {
    expect(tinyEstimate([{ type: 'scale', what: 'capacity', factor: 2, on: { corridor: 'middle' } }]).warnings).toEqual([]);
  });
});

describe('boxes between Aktau and Alat', () => {
  const dataset = tinyWith({}, { 'capacity-aktau-alat-teu': 1000 });
  const row = (levers: readonly Lever[] = []) => rowOf(tinyEstimate([noRussia, ...levers], {}, dataset).capacities, 'aktau-alat-boxes');

  it('are counted by the weight of each product, in tonnes of a box of 22 t', () => {
    const { capacity_t_y, used_t_y, shadow_usd_per_t } = row();
    expect(capacity_t_y).toBe(22_000);
    expect(used_t_y).toBeCloseTo(22_000, 2);
    expect(shadow_usd_per_t).toBeGreaterThan(0);
  });

  it('grow with the leg', () => {
    expect(row([{ type: 'scale', what: 'capacity', factor: 1.5, on: { leg: 'alat--aktau' } }]).capacity_t_y).toBeCloseTo(33_000, 6);
  });
});
