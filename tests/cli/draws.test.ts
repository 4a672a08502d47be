import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe('draws', () => {
  it('prints ranges of two scenarios and their difference, and its progress on standard error', async () => {
    const { code, out, err } = await call(['draws', 'baseline', 'russia-closed', '--draws', '4']);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ a: 'baseline', b: 'russia-closed', draws: 4, seed: 1, distribution: 'pert' });
    expect(result.figures.find((figure: { id: string }) => figure.id === 'totals/cost_usd_per_t').a.p50).toBeGreaterThan(0);
    expect(err).toBe('4 of 4 draws\n');
  });

  it.each([
    [['draws'], /one or two scenarios; 0 given/],
    [['draws', 'baseline', '--draws', 'many'], /--draws is "many"; expected a whole number of at least 1/],
    [['draws', 'baseline', '--distribution', 'normal'], /no distribution "normal"/],
  ] as const)('%j is a wrong call', async (words, message) => {
    const { code, err } = await call(words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
