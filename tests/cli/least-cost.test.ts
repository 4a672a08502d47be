import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe('least-cost', () => {
  it('says how to call it', async () => {
    expect((await call(['least-cost', '--help'])).out).toContain('least-cost --scenario');
  });

  it('prints the optimum of a scenario beside behaviour', async () => {
    const { code, out, err } = await call(['least-cost', '--scenario', 'russia-closed']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const result = JSON.parse(out);
    expect(result.cost_usd_y).toBeLessThan(result.behavioural_cost_usd_y);
    expect(result.flows[0]).toMatchObject({ routes: expect.any(Array), marginal_usd_per_t: expect.any(Number) });
  });
});
