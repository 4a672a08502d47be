import { describe, expect, it } from 'vitest';
import type { Benchmark, ObservedSplit } from '../../../src/dataset/details.ts';
import { type ValidationRow, validate } from '../../../src/engine/index.ts';
import { rowOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';
import { figure, split, tinyDeflators } from '../../fixtures/tiny-published.ts';

const held = (benchmarks: readonly Benchmark[], observedSplits: readonly ObservedSplit[] = []) =>
  validate(tinyDataset, { benchmarks, observedSplits, deflators: tinyDeflators }, { draws: 0 });
const rowFor = (benchmark: Benchmark): ValidationRow => rowOf([...held([benchmark]).validation], benchmark.id);

/** Hub, Aktau, Caspian, Alat, Tbilisi: 1080 km in Kazakhstan, the crossing, 480 km and 120 km, and the border of two gauges alike. */
const west = { from: 'kz-hub', to: 'ge-tbilisi', corridor: 'middle', mode: 'rail+ferry', service: 'block-train' } as const;

describe('a published figure on the tiny network', () => {
  it('of days is 36 h + 132 h + 24 h + 12 h + 6 h', () => {
    expect(rowFor(figure({ id: 'days', metric: 'days', family: 'days', value: 10, ...west }))).toMatchObject({
      modelled: 210 / 24,
      error: 210 / 240 - 1,
      overlaps: false,
    });
  });

  it('of money is a box by rail, over the Caspian and over the border, in USD of 2025', () => {
    const perTeu = 0.45 * 1680 + 1350 + 30 * 0.75;
    const row = rowFor(figure({ id: 'usd', metric: 'usd_per_feu', family: 'money', value: 2000, high: 2800, year: 2020, ...west }));
    expect(row.published).toEqual({ value: 2500, low: 2500, high: 3500 });
    expect(row.modelled).toBeCloseTo(perTeu / 0.75, 9);
    expect(row.overlaps).toBe(true);
  });

  it('of length, by rail alone, and of the voyage alone', () => {
    const of = (metric: string) => rowFor(figure({ id: metric, metric, family: 'km', value: 2000, ...west })).modelled;
    expect(of('km')).toBe(2160);
    expect(of('rail_km')).toBe(1680);
    const voyage = figure({
      id: 'sea',
      metric: 'voyage_hours',
      family: 'days',
      value: 24,
      ...west,
      mode: 'ferry',
      from: 'az-alat',
      to: 'kz-aktau-port',
    });
    expect(rowFor(voyage).modelled).toBeLessThan(132);
  });

  it('keeps to its modes and corridor, and has no way where they leave none', () => {
    expect(rowFor(figure({ id: 'a', metric: 'km', family: 'km', value: 1, ...west, mode: 'rail' })).notModelled).toBe('no-way');
    expect(rowFor(figure({ id: 'b', metric: 'km', family: 'km', value: 1, ...west, avoid: ['kz-aktau-port'] })).notModelled).toBe('no-way');
    const toTurkiye = { from: 'kz-hub', to: 'tr-port', metric: 'km', family: 'km', value: 1 } as const;
    const north = rowFor(figure({ id: 'c', ...toTurkiye, mode: 'sea+rail', corridor: 'northern' }));
    const middle = rowFor(figure({ id: 'd', ...toTurkiye, mode: 'sea+rail', corridor: 'middle' }));
    expect(north.modelled).toBe(1680 + 1000);
    expect(middle.modelled).not.toBe(north.modelled);
  });

  it('changes between land and ship in the ports that it names alone', () => {
    const toTurkiye = { from: 'kz-hub', to: 'tr-port', metric: 'km', family: 'km', value: 1, mode: 'sea+rail' } as const;
    expect(rowFor(figure({ id: 'a', ...toTurkiye, ports: ['ru-port', 'tr-port'] })).modelled).toBe(1680 + 1000);
    expect(rowFor(figure({ id: 'b', ...toTurkiye, ports: ['tr-port'] })).notModelled).toBe('no-way');
  });

  it('of a box is of the load that it names, and of a lorry of the deck of a 40-foot box', () => {
    const line = {
      from: 'kz-hub',
      to: 'kz-dostyk',
      metric: 'usd_per_teu',
      family: 'money',
      value: 1,
      year: 2025,
      service: 'wagonload',
    } as const;
    const [usual, light] = [rowFor(figure({ id: 'a', ...line })), rowFor(figure({ id: 'b', ...line, t_per_teu: 11 }))];
    expect(light.modelled).toBeCloseTo((usual.modelled ?? Number.NaN) / 2, 9);
    const crossing = { ...line, mode: 'ferry', from: 'az-alat', to: 'kz-aktau-port', metric: 'usd_per_truck' } as const;
    expect(rowFor(figure({ id: 'c', ...crossing })).modelled).toBeCloseTo(1350 / 0.75, 9);
  });

  it('of a road post is of the side that is left, with the change of lorry where it holds one', () => {
    const post = { metric: 'border_hours', family: 'border', value: 10, mode: 'road' } as const;
    const hours = (id: string): number => tinyDataset.parameters.find((parameter) => parameter.id === id)?.mid ?? Number.NaN;
    const out = rowFor(figure({ id: 'a', ...post, from: 'cn-alashankou', to: 'kz-dostyk' })).modelled;
    expect(out).toBe(hours('border-road-hours-carec'));
    expect(rowFor(figure({ id: 'b', ...post, from: 'kz-dostyk', to: 'cn-alashankou' })).modelled).toBe(hours('border-road-hours-kz'));
    const changed = rowFor(figure({ id: 'c', ...post, from: 'cn-alashankou', to: 'kz-dostyk', holds_transfer: true })).modelled;
    expect(changed).toBe((out ?? Number.NaN) + hours('transfer-road-rail-hours'));
    expect(rowFor(figure({ id: 'd', ...post })).notModelled).toBe('no-way');
  });

  it('that counts on what is not open yet runs on it; one of today does not', () => {
    const line = { from: 'kz-hub', to: 'kz-dostyk', metric: 'km', family: 'km', value: 600 } as const;
    expect(rowFor(figure({ id: 'now', ...line })).modelled).toBe(720);
    expect(rowFor(figure({ id: 'then', ...line, kind: 'projection' })).modelled).toBe(600);
  });

  it('of a ratio sets one way against another', () => {
    const row = figure({
      id: 'ratio',
      metric: 'km_difference',
      family: 'km',
      value: 500,
      from: 'kz-hub',
      to: 'tr-port',
      mode: 'sea+rail',
      corridor: 'middle',
      against: { corridor: 'northern', mode: 'sea+rail' },
    });
    const own = rowFor(figure({ ...row, id: 'own', metric: 'km' })).modelled ?? Number.NaN;
    expect(rowFor(row).modelled).toBe(2680 - own);
  });

  it('of a volume counts the tonnes of the baseline that fit, over its months', () => {
    const baseline = tinyEstimate();
    const middle = baseline.shipments
      .filter((flow) => flow.mineral === 'copper')
      .flatMap((flow) => flow.routes)
      .reduce((sum, route) => sum + (route.corridor === 'middle' ? route.tonnes_y : 0), 0);
    expect(middle).toBeGreaterThan(0);
    const counts = { minerals: ['copper'], corridor: 'middle' } as const;
    const row = rowFor(
      figure({ id: 'v', metric: 'tonnes_7_months', family: 'volume', value: 1, counts: { ...counts, minerals: ['copper'] } }),
    );
    expect(row.modelled).toBeCloseTo((middle * 7) / 12, 6);
    expect(rowFor(figure({ id: 'w', metric: 'tonnes_y', family: 'volume', value: 1 })).notModelled).toBe('other-cargo');
  });

  it('has a range over draws, the same for the same seed, and overlaps where the two ranges meet', () => {
    const dataset = tinyWith({
      parameters: tinyDataset.parameters.map((parameter) =>
        parameter.id === 'caspian-block-days' ? { ...parameter, low: 4.5, high: 8.5 } : parameter,
      ),
    });
    const rows = [
      figure({ id: 'near', metric: 'days', family: 'days', value: 10, ...west }),
      figure({ id: 'far', metric: 'days', family: 'days', value: 20, ...west }),
    ];
    const drawn = (seed: number) =>
      validate(dataset, { benchmarks: rows, observedSplits: [], deflators: tinyDeflators }, { draws: 40, seed }).validation;
    const near = rowOf([...drawn(1)], 'near');
    expect(near.range?.p10).toBeGreaterThan(7.75);
    expect(near.range?.p90).toBeLessThan(11.75);
    expect([near.overlaps, rowOf([...drawn(1)], 'far').overlaps]).toEqual([true, false]);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(2)).not.toEqual(drawn(1));
    expect(() => validate(dataset, { benchmarks: [], observedSplits: [], deflators: tinyDeflators }, { draws: -1 })).toThrow(/-1 draws/);
  });

  it('of a time has the range of one run beside that of the mean, and is judged by it; a length or a price has none', () => {
    const rows = [
      figure({ id: 'edge', metric: 'days', family: 'days', value: 10, ...west }),
      figure({ id: 'usd', metric: 'usd_per_teu', family: 'money', value: 2000, year: 2025, ...west }),
    ];
    const dataset = tinyWith({
      parameters: tinyDataset.parameters.map((parameter) =>
        parameter.id === 'caspian-block-days' ? { ...parameter, low: 5.4, high: 5.6 } : parameter,
      ),
    });
    const found = validate(dataset, { benchmarks: rows, observedSplits: [], deflators: tinyDeflators }, { draws: 200 }).validation;
    const [edge, usd] = [rowOf([...found], 'edge'), rowOf([...found], 'usd')];
    expect(edge.rangeOfOne?.p10).toBeLessThan(edge.range?.p10 ?? 0);
    expect(edge.rangeOfOne?.p90).toBeGreaterThan(9.6);
    expect([edge.overlaps, edge.overlapsMean]).toEqual([true, false]);
    expect(usd.rangeOfOne).toBeNull();
  });

  it('that is a record is held against the quicker of two runs', () => {
    const rows = ['usual', 'record'].map((id) =>
      figure({ id, metric: 'days', family: 'days', value: 10, ...west, ...(id === 'record' ? { record: true } : {}) }),
    );
    const found = validate(tinyDataset, { benchmarks: rows, observedSplits: [], deflators: tinyDeflators }, { draws: 20 }).validation;
    const [usual, record] = [rowOf([...found], 'usual'), rowOf([...found], 'record')];
    expect(record.modelled).toBe(usual.modelled);
    expect(record.rangeOfOne?.p10).toBeLessThan(usual.rangeOfOne?.p10 ?? 0);
    expect(record.rangeOfOne?.p90).toBeLessThan(usual.rangeOfOne?.p90 ?? 0);
  });

  it('of money in a year without a deflator is an error that names the year', () => {
    const row = figure({ id: 'old', metric: 'usd_per_teu', family: 'money', value: 1, year: 1999, ...west });
    expect(() => held([row])).toThrow('has no year 1999');
  });
});

describe('an observed split', () => {
  it('is a share of its whole in per cent, or tonnes over its months; a rule has no modelled figure', () => {
    const rows = held(
      [],
      [
        split({ id: 'share', value: 60, unit: '%', counts: { origins: ['KZ'], corridor: 'middle' }, of: { origins: ['KZ'] } }),
        split({ id: 'all', value: 1, unit: 't', counts: {} }),
        split({ id: 'half', value: 1, unit: 't in 6 months', counts: {} }),
        split({ id: 'rule', value: 1, unit: 'rule', kind: 'constraint' }),
        split({ id: 'nothing', value: 1, unit: '%', counts: { minerals: ['unobtainium'] }, of: { minerals: ['unobtainium'] } }),
      ],
    ).observed;
    const of = (id: string) => rowOf([...rows], id).modelled;
    expect(of('share')).toBeGreaterThan(0);
    expect(of('share')).toBeLessThan(100);
    expect(of('half')).toBeCloseTo((of('all') ?? 0) / 2, 6);
    expect(rowOf([...rows], 'rule')).toMatchObject({ modelled: null, isRule: true });
    expect(of('nothing')).toBeNull();
  });
});
