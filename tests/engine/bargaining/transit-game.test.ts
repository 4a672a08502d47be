import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { annuity } from '../../../src/engine/bargaining/annuity.ts';
import { type BargainOptions, type BargainReport, bargain } from '../../../src/engine/bargaining/transit-game.ts';
import { denial } from '../../../src/engine/dependence/denial.ts';
import { Cancelled } from '../../../src/engine/progress.ts';
import { scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';
import { toyA } from '../../fixtures/toy-a.ts';

const powerOf = (report: BargainReport, player: string): number =>
  report.rows.find((row) => row.player === player)?.value_usd_y ?? Number.NaN;
const three = ['RU', 'CN', 'AZ'];

describe('example 5B through the whole engine', () => {
  const report = bargain(toyA, scenarioOf([]), { players: three });

  it('gives each player its Shapley value', () => {
    expect(report.method).toBe('exact');
    expect(report.coalitions).toBe(15);
    expect(report.total_usd_y / 1000).toBeCloseTo(30_200, 6);
    expect(report.rows.map((row) => row.player)).toEqual(['origin', ...three]);
    expect(powerOf(report, 'origin') / 1000).toBeCloseTo(54_850 / 3, 6);
    expect(powerOf(report, 'RU') / 1000).toBeCloseTo(16_900 / 3, 6);
    expect(powerOf(report, 'CN') / 1000).toBeCloseTo(10_750 / 3, 6);
    expect(powerOf(report, 'AZ') / 1000).toBeCloseTo(2700, 6);
  });

  it('has nothing for the origin alone, so all of it is bargained about, and shares sum to one', () => {
    expect(report.alone_usd_y).toBe(0);
    expect(report.rows.reduce((sum, row) => sum + row.share_of_surplus, 0)).toBeCloseTo(1, 9);
  });

  it('misses with each player what its denial costs', () => {
    const { rows } = denial(toyA, scenarioOf([]), { denied: three.map((id) => ({ kind: 'country', id })), pairs: false });
    for (const row of rows) {
      expect(report.rows.find(({ player }) => player === row.id)?.missed_usd_y).toBeCloseTo(row.least_cost.denial_usd_y, 3);
    }
  });

  it('comes close by sampling, within four standard errors', () => {
    const sampled = bargain(toyA, scenarioOf([]), { players: three, exactUpTo: 1, samples: 400 });
    expect(sampled.method).toBe('sampled');
    for (const row of sampled.rows) {
      expect(row.standard_error_usd_y).toBeGreaterThan(0);
      expect(Math.abs(row.value_usd_y - powerOf(report, row.player))).toBeLessThanOrEqual(4 * row.standard_error_usd_y);
    }
  });
});

describe('investment options', () => {
  const wider: Lever = { type: 'set-capacity', t_per_y: 80e3, on: { leg: 'by-AZ' } };
  const option = (capital_usd: number, builders: readonly string[]): BargainOptions => ({
    players: three,
    options: [{ id: 'wider', levers: [wider], capital_usd, builders }],
  });
  const plain = bargain(toyA, scenarioOf([]), { players: three });

  it('move power from Russia even where nobody builds them in the end', () => {
    const report = bargain(toyA, scenarioOf([]), option(1e6, ['AZ']));
    expect(report.built).toEqual([]);
    expect(report.total_usd_y).toBeCloseTo(plain.total_usd_y, 3);
    expect(powerOf(report, 'RU')).toBeLessThan(powerOf(plain, 'RU') - 1000);
    expect(powerOf(report, 'AZ')).toBeGreaterThan(powerOf(plain, 'AZ') + 1000);
  });

  it('cost a coalition their annuity: too dear, they change nothing', () => {
    const report = bargain(toyA, scenarioOf([]), option(1e12, ['AZ']));
    expect(annuity(1e12, 0.08, 30)).toBeGreaterThan(plain.total_usd_y);
    expect(report.rows).toEqual(plain.rows);
  });

  it('are built where they pay', () => {
    const cheap: Lever = { type: 'set-capacity', t_per_y: 100e3, on: { leg: 'by-RU' } };
    const report = bargain(toyA, scenarioOf([]), {
      players: three,
      options: [{ id: 'more-by-russia', levers: [cheap], capital_usd: 1e6, builders: ['RU'] }],
    });
    expect(report.built).toEqual(['more-by-russia']);
    expect(report.total_usd_y / 1000).toBeCloseTo(31_000 - annuity(1000, 0.08, 30), 6);
  });

  it('need builders that play', () => {
    expect(() => bargain(toyA, scenarioOf([]), option(1, ['TR']))).toThrow(/option "wider" needs "TR", who does not play/);
  });
});

describe('the usual players on the tiny data', () => {
  const report = bargain(tinyDataset, scenarioOf([]));

  it('give nothing to those whose ways nobody could use', () => {
    expect(powerOf(report, 'IR')).toBe(0);
    expect(powerOf(report, 'TR')).toBe(0);
  });

  it('treat the carriers, Azerbaijan and Georgia alike, since each can stop the Middle Corridor', () => {
    expect(powerOf(report, 'AZ')).toBeCloseTo(powerOf(report, 'caspian'), 3);
    expect(powerOf(report, 'GE')).toBeCloseTo(powerOf(report, 'caspian'), 3);
    expect(powerOf(report, 'AZ')).toBeGreaterThan(0);
  });

  it('sum to the worth of everybody', () => {
    expect(report.rows.reduce((sum, row) => sum + row.value_usd_y, 0)).toBeCloseTo(report.total_usd_y, 0);
  });

  it('tell progress and stop when told', () => {
    const told: number[] = [];
    bargain(tinyDataset, scenarioOf([]), { onProgress: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(() => bargain(tinyDataset, scenarioOf([]), { signal: { aborted: true } })).toThrow(Cancelled);
  });
});
