import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load.ts';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { type BargainReport, bargain } from '../../../src/engine/bargaining/transit-game.ts';
import { root } from '../../dataset/data.ts';
import { scenarioOf } from '../../fixtures/tiny-dataset.ts';

const dataset = await loadDataset(root);
const players = ['RU', 'caspian', 'AZ', 'GE'];
const game = (levers: readonly Lever[]): BargainReport => bargain(dataset, scenarioOf(levers), { players });
const powerOf = (report: BargainReport, player: string): number =>
  report.rows.find((row) => row.player === player)?.value_usd_y ?? Number.NaN;

describe('the transit game on the shipped data', () => {
  const plain = game([]);
  const wider = game([
    { type: 'quota', quota: 'class-7-caspian', t_contained_per_y: null },
    { type: 'permit', permit: 'azerbaijan-transit-permit', granted: true },
  ]);

  it('more room over the Caspian, by lifting the quota for uranium and letting all of it through, lowers Russia and raises those of the Middle Corridor and the origin', () => {
    expect(powerOf(wider, 'RU')).toBeLessThan(0.9 * powerOf(plain, 'RU'));
    for (const player of ['origin', 'caspian', 'AZ', 'GE']) expect(powerOf(wider, player)).toBeGreaterThan(powerOf(plain, player));
  });

  it('gives away the worth of everybody, and nobody less than nothing', () => {
    for (const report of [plain, wider]) {
      const sum = report.rows.reduce((total, row) => total + row.value_usd_y, 0);
      expect(Math.abs(sum - report.total_usd_y)).toBeLessThanOrEqual(1e-9 * report.total_usd_y);
      for (const row of report.rows) expect(row.value_usd_y).toBeGreaterThanOrEqual(-1e-6 * report.total_usd_y);
    }
  });
});
