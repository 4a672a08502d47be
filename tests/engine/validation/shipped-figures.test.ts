import { beforeAll, describe, expect, it } from 'vitest';
import type { Benchmark } from '../../../src/dataset/details.ts';
import { packData } from '../../../src/dataset/pack.ts';
import { baselineScenario } from '../../../src/engine/baseline.ts';
import { type Validation, type ValidationRow, validate } from '../../../src/engine/index.ts';
import { questionOf } from '../../../src/engine/validation/measure.ts';
import { modelWithEnds } from '../../../src/engine/validation/validate.ts';
import { type Way, wayFinder } from '../../../src/engine/validation/ways.ts';
import { shippedData } from '../../dataset/data.ts';

let result: Validation;
let rows: readonly ValidationRow[];
let count: number;
let ofWays: Validation;
let find: (row: Benchmark) => Way | null;
let placesOf: (way: Way | null) => Set<string>;

beforeAll(async () => {
  const { core, details } = packData(await shippedData);
  result = validate(core, details, { draws: 8 });
  rows = [...result.validation, ...result.calibration];
  count = details.benchmarks.length;
  // Without the volumes, each of which assigns the portfolio in every draw.
  const benchmarks = details.benchmarks.filter(({ counts, shipment }) => counts === undefined && shipment === undefined);
  ofWays = validate(core, { ...details, benchmarks, observedSplits: [] }, { draws: 128 });
  const model = modelWithEnds(core, details.benchmarks);
  const finder = wayFinder(model, baselineScenario(core));
  find = (row) => {
    const question = questionOf(row);
    return question === null ? null : finder(question);
  };
  placesOf = (way) => new Set([...(way?.arcs ?? [])].flatMap((arc) => model.network.arcs[arc]?.places ?? []));
});

const rowOf = (id: string): ValidationRow => {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`The validation has no row "${id}".`);
  return row;
};

describe('the shipped figures', () => {
  it('stand in the table, each once, with a modelled figure or the reason why there is none', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    for (const row of rows) {
      expect(row.modelled === null, row.id).toBe(row.notModelled !== null);
      expect(row.modelled === null || Number.isFinite(row.modelled), row.id).toBe(true);
    }
  });

  it('come worst first, the two roles apart', () => {
    for (const role of ['validation', 'calibration'] as const) {
      const sizes = result[role].map(({ error }) => (error === null ? -1 : Math.abs(error)));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(new Set(result[role].map((row) => row.role))).toEqual(new Set([role]));
    }
  });

  it('meet the bars on lengths, days and money, that on money without a lane rate too', () => {
    const bars = result.summary.bars.filter((bar) => bar.role === 'validation');
    expect(bars.map(({ family, met }) => [family, met])).toEqual([
      ['km', true],
      ['days', true],
      ['money', true],
    ]);
    const money = bars.find(({ family }) => family === 'money');
    expect(money?.all.medianAbsoluteError).toBeLessThan(money?.bar ?? 0);
  });

  it('are never off by more than 40 % without a stated reason', () => {
    expect(result.summary.unexplained).toEqual([]);
  });

  it('find the way that a figure is of: a Caspian crossing by the port that the row leaves open', () => {
    const byTurkmenbashi = rowOf('mc-tashkent-derince-20-tmb');
    const byAktau = rowOf('mc-tashkent-derince-20-aktau');
    expect(byAktau.modelled).toBeGreaterThan(byTurkmenbashi.modelled ?? 0);
    expect(rowOf('km-btk-georgia').modelled).toBe(184);
  });

  it('from India by Iran land at Bandar Abbas, and do not sail by Suez to the Baltic', async () => {
    const { benchmarks } = packData(await shippedData).details;
    const rows = benchmarks.filter((row) => row.from === 'in-nhavasheva' && row.corridor === 'instc');
    expect(rows.map(({ id }) => id).sort()).toEqual(['mumbai-moscow-days', 'nhava-moscow-r1-usd', 'nhava-moscow-r3-usd']);
    for (const row of rows) {
      const places = placesOf(find(row));
      expect(places.has('ir-bandarabbas'), row.id).toBe(true);
      expect(places.has('sea-suez'), row.id).toBe(false);
      expect(places.has('az-astara'), row.id).toBe(row.mode === 'sea+rail+road');
    }
  });

  it('meet modelled ranges in four of five validation rows, volumes apart', () => {
    const compared = ofWays.validation.filter(({ input, overlaps, range }) => !input && overlaps !== null && range !== null);
    expect(compared.length).toBeGreaterThan(15);
    const share = compared.filter(({ overlaps }) => overlaps).length / compared.length;
    expect(share).toBeGreaterThanOrEqual(0.8);
  });

  it('are money of 2025: a quote of 2020 is brought forward, one of 2025 is not', () => {
    expect(rowOf('mc-tashkent-derince-20-tmb').published.value).toBeCloseTo(2305 * 1.2439, 6);
    expect(rowOf('sea-shanghai-rotterdam-usd').published.value).toBe(2392);
  });

  it('have P10 and P90 where rates move them, and none where they do not', () => {
    const days = rowOf('mc-altynkol-poti-days');
    expect(days.range?.p10).toBeLessThan(days.range?.p90 ?? 0);
    expect(rowOf('km-btk-georgia').range).toBeNull();
    expect(result.draws).toBe(8);
  });

  it('hold the observed splits: Inkai goes round Russia, and the crossing at Dostyk carries most for China', () => {
    const split = (id: string) => result.observed.find((row) => row.id === id)?.modelled;
    expect(split('u-inkai-no-russia')).toBeCloseTo(100, 6);
    expect(split('kz-cn-crossing-2024')).toBeGreaterThan(50);
    expect(split('u-poti-charter')).toBeNull();
  });
});
