import { describe, expect, it } from 'vitest';
import type { Lever } from '../../src/dataset/schema/scenario.ts';
import { type Comparison, compare, type Estimate } from '../../src/engine/index.ts';
import { bestOf, rowOf, tinyDataset, tinyEstimate, tinyWith } from '../fixtures/tiny-dataset.ts';
import { plan } from '../fixtures/tiny-trade.ts';

/** Shippers follow cost alone, so that each flow takes its best way whole. */
const keen: Lever = { type: 'logit-scale', factor: 500 };
const noRussia: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };
const a = tinyEstimate([keen]);
const b = tinyEstimate([keen, noRussia], { id: 'closed' });

const changes = (of: Comparison): { a: number; b: number }[] => [...Object.values(of.totals), of.hhi];

describe('a scenario beside itself', () => {
  const same = compare(a, a);

  it('changes nothing anywhere', () => {
    for (const change of changes(same)) expect(change.b).toBe(change.a);
    expect(same).toMatchObject({ rerouted_t_y: 0, rerouted_extra_usd_per_t: null, rerouted_extra_days: null, lost_links: [] });
    for (const row of [...same.dependence, ...same.corridors]) expect(row.b).toEqual(row.a);
    for (const row of same.shipments) {
      expect(row).toMatchObject({ in_a: true, in_b: true, rerouted_t_y: 0, newly_stranded_t_y: 0 });
      expect(row.cost_usd_per_t?.b).toBe(row.cost_usd_per_t?.a);
      expect(row.hours?.b).toBe(row.hours?.a);
    }
  });

  it('has a row for every flow, country and corridor', () => {
    expect(same.shipments.map((row) => row.id)).toEqual(a.shipments.map((flow) => flow.id));
    expect(same.dependence.map((row) => row.country)).toEqual(a.dependence.map((row) => row.country));
    expect(same.corridors.map((row) => row.id)).toEqual(a.corridors.map((row) => row.id));
  });
});

describe('Russia closed, beside the baseline', () => {
  const there = compare(a, b);
  const back = compare(b, a);
  /** Tonnes that leave the north: all copper cathode, and as much oxide as the quota lets over the Caspian. */
  const moves: [string, number][] = [
    ['cath@smelter', 60e3],
    ['cath@uz-plant', 20e3],
    ['oxide', 4375],
  ];
  const extra = (of: (result: Estimate, id: string) => number): number =>
    moves.reduce((sum, [id, tonnes]) => sum + tonnes * (of(b, id) - of(a, id)), 0) / 84_375;

  it('reroutes what changes corridor, flow by flow', () => {
    expect(there.rerouted_t_y).toBeCloseTo(84_375, 1);
    for (const [id, tonnes] of moves) expect(rowOf(there.shipments, id).rerouted_t_y).toBeCloseTo(tonnes, 1);
    expect(rowOf(there.shipments, 'conc').rerouted_t_y).toBe(0);
  });

  it('prices rerouting by the corridors that gain and lose', () => {
    expect(there.rerouted_extra_usd_per_t).toBeCloseTo(
      extra((result, id) => bestOf(result, id).cost_usd_per_t),
      2,
    );
    expect(there.rerouted_extra_days).toBeCloseTo(extra((result, id) => bestOf(result, id).hours) / 24, 3);
  });

  it('tells what is newly stranded, and what is not', () => {
    expect(rowOf(there.shipments, 'oxide').newly_stranded_t_y).toBeCloseTo(625, 3);
    expect(rowOf(back.shipments, 'oxide').newly_stranded_t_y).toBe(0);
    expect(there.totals.stranded_t_y).toEqual({ a: a.totals.stranded_t_y, b: b.totals.stranded_t_y });
  });

  it('is the mirror of the way back', () => {
    expect(back.rerouted_t_y).toBeCloseTo(there.rerouted_t_y, 6);
    expect(back.rerouted_extra_usd_per_t).toBeCloseTo(-(there.rerouted_extra_usd_per_t ?? Number.NaN), 9);
    expect(back.rerouted_extra_days).toBeCloseTo(-(there.rerouted_extra_days ?? Number.NaN), 9);
    expect([back.a, back.b]).toEqual([there.b, there.a]);
    expect(changes(back)).toEqual(changes(there).map((change) => ({ a: change.b, b: change.a })));
    expect(back.dependence).toEqual(there.dependence.map((row) => ({ country: row.country, a: row.b, b: row.a })));
    expect(back.corridors).toEqual(there.corridors.map((row) => ({ id: row.id, a: row.b, b: row.a })));
  });

  it('loses the links of the north, and on the way back those of the middle', () => {
    expect(there.lost_links.map(({ leg }) => leg)).toEqual(['hub--ru-port', 'sea-ru--tr']);
    expect(there.lost_links[0]?.t_y).toBeCloseTo(85e3, 0);
    expect(back.lost_links.map(({ leg }) => leg)).toContain('alat--aktau');
  });

  it('leaves the hours of what is stranded in one of them untold', () => {
    const shut = compare(a, tinyEstimate([{ type: 'close-place', place: 'kz-dostyk' }]));
    expect(rowOf(shut.shipments, 'conc')).toMatchObject({ cost_usd_per_t: null, hours: null, newly_stranded_t_y: 100e3, rerouted_t_y: 0 });
  });
});

describe('two years', () => {
  it('tell which flows are in which', () => {
    const dataset = tinyWith({ shipments: [...tinyDataset.shipments, plan('new-cath', 'smelter')] });
    const years = compare(tinyEstimate([], { year: 2025 }, dataset), tinyEstimate([], { year: 2030 }, dataset));
    expect(rowOf(years.shipments, 'conc')).toMatchObject({ in_a: true, in_b: false, cost_usd_per_t: null, rerouted_t_y: 0 });
    expect(rowOf(years.shipments, 'new-cath')).toMatchObject({ in_a: false, in_b: true, hours: null });
  });
});
