import { describe, expect, it } from 'vitest';
import { bargain } from '../../src/engine/index.ts';
import { rowOf } from '../fixtures/tiny-dataset.ts';
import { call, cliDataset } from './call.ts';

const option = { id: 'wider', levers: [{ type: 'open-leg', leg: 'new-west' }], capital_usd: 1e6, builders: ['AZ'] };

describe('bargain', () => {
  it('prints the very report of the engine', async () => {
    const { code, out, err } = await call(['bargain', '--players', 'RU,caspian,AZ', '--option', JSON.stringify(option)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = bargain(cliDataset, rowOf(cliDataset.scenarios, 'baseline'), {
      players: ['RU', 'caspian', 'AZ'],
      options: [{ ...option, levers: [{ type: 'open-leg', leg: 'new-west' }] }],
    });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('prints a line for each player', async () => {
    const { out } = await call(['bargain', '--format', 'csv']);
    const [header, ...rows] = out.trim().split('\r\n');
    expect(header?.split(',').slice(0, 3)).toEqual(['player', 'value_usd_y', 'share_of_surplus']);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['origin', 'RU', 'CN', 'caspian', 'AZ', 'GE', 'TR', 'IR']);
  });

  it.each([
    [['--players', 'Russia'], /no player "Russia"/],
    [['--samples', 'many'], /--samples is "many"/],
    [['--option', '{"id":"x"}'], /--option is no investment option:\n {2}levers/],
    [['--option', '{'], /--option is no JSON/],
  ])('refuses %j', async (words, message) => {
    const { code, err } = await call(['bargain', ...words]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
