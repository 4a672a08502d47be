import { describe, expect, it } from 'vitest';
import { refiningAtHome, switchingRanges, switchingValue } from '../../src/engine/index.ts';
import { scenarioOf } from '../fixtures/tiny-dataset.ts';
import { call, cliDataset } from './call.ts';

describe('switch', () => {
  it('prints what the engine finds', async () => {
    const { code, out } = await call(['switch', '--shipment', 'cath@smelter', '--to-corridor', 'middle', '--with', 'subsidy']);
    expect(code).toBe(0);
    const question = {
      scenario: scenarioOf(),
      cargo: { shipment: 'cath@smelter' },
      wish: { corridor: 'middle' },
      means: { kind: 'subsidy' },
    } as const;
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(switchingValue(cliDataset, question))));
  });

  it('takes the wanted corridor for the one that gets cheaper, and a scenario', async () => {
    const words = ['switch', '--mineral', 'copper', '--stage', 'refined', '--to-corridor', 'middle', '--with', 'cost-cut'];
    expect(JSON.parse((await call(words)).out)).toMatchObject({ outcome: 'flips', unit: 'share', criterion: 'majority' });
    expect(JSON.parse((await call([...words, '--scenario', 'russia-closed'])).out)).toMatchObject({ outcome: 'already' });
  });
});

describe('switch --draws', () => {
  it('prints how sure the engine is', async () => {
    const words = ['switch', '--shipment', 'cath@smelter', '--to-corridor', 'middle', '--with', 'subsidy', '--draws', '3', '--seed', '2'];
    const { code, out, err } = await call(words);
    expect(code).toBe(0);
    expect(err).toMatch(/of 7 parts/);
    const question = {
      scenario: scenarioOf(),
      cargo: { shipment: 'cath@smelter' },
      wish: { corridor: 'middle' },
      means: { kind: 'subsidy' },
    } as const;
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(switchingRanges(cliDataset, question, { draws: 3, seed: 2 }))));
  });
});

describe('waterfall', () => {
  it('tells the way from one scenario to another', async () => {
    const { out } = await call(['waterfall', 'baseline', 'russia-closed', '--figure', 'days_mean']);
    const { changes, figures } = JSON.parse(out);
    expect(changes).toHaveLength(1);
    expect(figures[0]).toMatchObject({ quantity: 'days_mean' });
    expect(figures[0].steps[0].fair).toBeCloseTo(figures[0].b - figures[0].a, 9);
  });
});

describe('value', () => {
  it('prints what refining changes', async () => {
    const { out } = await call(['value', '--mineral', 'copper', '--from', 'concentrate', '--to', 'refined', '--country', 'kz']);
    const question = { scenario: scenarioOf(), mineral: 'copper', from: 'concentrate', to: 'refined', country: 'KZ' } as const;
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(refiningAtHome(cliDataset, question))));
  });

  it('prints the breakeven of every step as a table', async () => {
    const { code, out } = await call(['value', '--refining', '--format', 'csv']);
    expect(code).toBe(0);
    const [header = '', ...rows] = out.trim().split('\r\n');
    const columns = header.split(',');
    const cells = rows.map((row) => row.split(',')).find((row) => row[columns.indexOf('to_product')] === 'cathode');
    const cell = (column: string) => cells?.[columns.indexOf(column)];
    const result = refiningAtHome(cliDataset, { scenario: scenarioOf(), mineral: 'copper', from: 'concentrate', to: 'refined' });
    expect(['mineral', 'breakeven', 'cost_on_file_usd_per_t_metal'].map(cell)).toEqual(['copper', '', '']);
    expect(Number(cell('breakeven_cost_usd_per_t_product'))).toBeCloseTo(result.breakeven.cost.usd_per_t_product, 9);
    expect((await call(['value', '--format', 'csv'])).code).toBe(2);
  });
});
