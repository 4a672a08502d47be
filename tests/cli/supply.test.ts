import { describe, expect, it } from 'vitest';
import { estimate, governedWays } from '../../src/engine/index.ts';
import { scenarioOf } from '../fixtures/tiny-dataset.ts';
import { call, cliDataset } from './call.ts';

describe('supply', () => {
  it('prints the ways of each mineral, and no supply where the data are silent', async () => {
    const { code, out } = await call(['supply']);
    expect(code).toBe(0);
    const { scenario, rows } = JSON.parse(out);
    expect(scenario).toBe('baseline');
    const ways = governedWays(estimate(cliDataset, scenarioOf()), []);
    expect(rows).toEqual(ways.map((row) => ({ mineral: row.mineral, supply: null, ways: row, european_union: null })));
  });
});
