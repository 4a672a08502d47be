import { describe, expect, it } from 'vitest';
import { denial, linkDenial } from '../../src/engine/index.ts';
import { rowOf } from '../fixtures/tiny-dataset.ts';
import { call, cliDataset } from './call.ts';

describe('denial', () => {
  it('prints the very report of the engine', async () => {
    const { code, out, err } = await call(['denial', '--of', 'RU,middle']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = denial(cliDataset, rowOf(cliDataset.scenarios, 'baseline'), {
      denied: [
        { kind: 'country', id: 'RU' },
        { kind: 'corridor', id: 'middle' },
      ],
    });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(report.rows.map((row) => row.id)).toContain('RU+middle');
  });

  it('prints a line for each closure, without pairs where none are wanted', async () => {
    const { out } = await call(['denial', '--single', '--format', 'csv']);
    const [header, ...rows] = out.trim().split('\r\n');
    expect(header?.split(',').slice(0, 2)).toEqual(['closed', 'denial_usd_y']);
    expect(rows.map((row) => row.split(',')[0]).sort()).toEqual(['AZ', 'GE', 'KZ', 'RU']);
  });

  it('finds the closures that cost most', async () => {
    const { out } = await call(['denial', '--worst', '1']);
    const single = JSON.parse((await call(['denial', '--single'])).out).rows as { id: string; least_cost: { denial_usd_y: number } }[];
    const dearest = single.toSorted((a, b) => b.least_cost.denial_usd_y - a.least_cost.denial_usd_y)[0];
    const worst = JSON.parse(out) as { denied: { id: string }[]; denial_usd_y: number; exact: boolean };
    expect(worst.denied.map(({ id }) => id)).toEqual([dearest?.id]);
    expect(worst.denial_usd_y).toBeCloseTo(dearest?.least_cost.denial_usd_y ?? Number.NaN, 0);
    expect(worst.exact).toBe(true);
    expect((await call(['denial', '--worst', 'all'])).err).toMatch(/--worst is "all"/);
  });

  it('finds the single legs and places that cost most', async () => {
    const baseline = rowOf(cliDataset.scenarios, 'baseline');
    const { out, err } = await call(['denial', '--legs', '2']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(linkDenial(cliDataset, baseline, { of: 'legs', rows: 2 }))));
    expect(err).toMatch(/of \d+ parts/);
    const table = (await call(['denial', '--places', '2', '--format', 'csv'])).out.trim().split('\r\n');
    const [dearest] = linkDenial(cliDataset, baseline, { of: 'places', rows: 2 }).rows;
    expect(table[0]?.split(',').slice(-2)).toEqual(['carried_t_y', 'in_line']);
    expect(table[1]?.split(',')[0]).toBe(dearest?.id);
    const alone = JSON.parse((await call(['denial', '--of', `place:${dearest?.id}`])).out) as { rows: { behavioural: unknown }[] };
    expect(alone.rows[0]?.behavioural).toEqual(dearest?.behavioural);
    expect((await call(['denial', '--legs', '2', '--places', '2'])).err).toMatch(/asked for at once/);
    expect((await call(['denial', '--of', 'place:nowhere'])).err).toMatch(/nowhere/);
  });

  it('refuses what is neither country nor corridor', async () => {
    const { code, err } = await call(['denial', '--of', 'russia']);
    expect(code).toBe(2);
    expect(err).toMatch(/no country, corridor, leg:<id> or place:<id> "russia"/);
  });
});
