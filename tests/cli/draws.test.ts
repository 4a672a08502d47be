import { describe, expect, it } from 'vitest';
import { call, cliDataset } from './call.ts';

/** With a range on what haulage costs, so that something moves. */
const ranged = {
  ...cliDataset,
  parameters: cliDataset.parameters.map((parameter) =>
    parameter.id.startsWith('rail-') ? { ...parameter, low: parameter.mid * 0.9, high: parameter.mid * 1.2 } : parameter,
  ),
};

describe('draws', () => {
  it('prints ranges of two scenarios and their difference, and its progress on standard error', async () => {
    const { code, out, err } = await call(['draws', 'baseline', 'russia-closed', '--draws', '4']);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ a: 'baseline', b: 'russia-closed', draws: 4, seed: 1, distribution: 'pert' });
    expect(result.figures.find((figure: { id: string }) => figure.id === 'totals/cost_usd_per_t').a.p50).toBeGreaterThan(0);
    expect(err).toMatch(/4 of 4 draws\n$/);
  });

  it.each([
    [['draws'], /one or two scenarios; 0 given/],
    [['draws', 'baseline', '--draws', 'many'], /--draws is "many"; expected a whole number from 1 to 100000/],
    [['draws', 'baseline', '--distribution', 'normal'], /no distribution "normal"/],
  ] as const)('%j is a wrong call', async (words, message) => {
    const { code, err } = await call(words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('tornado', () => {
  it('prints what moves one figure', async () => {
    const { code, out } = await call(['tornado', 'baseline', 'russia-closed', '--figure', 'totals/cost_usd_per_t', '--rows', '3'], ranged);
    expect(code).toBe(0);
    const { figures, variables } = JSON.parse(out);
    expect(figures).toHaveLength(1);
    expect(figures[0].a.rows).toHaveLength(3);
    expect(variables.length).toBe(ranged.parameters.filter(({ id }) => id.startsWith('rail-')).length);
  });

  it.each([
    [['tornado'], /one or two scenarios; 0 given/],
    [['tornado', 'baseline', '--figure', 'totals/costs'], /no figure "totals\/costs"/],
    [['tornado', 'baseline', '--variance'], /--variance wants --figure/],
  ] as const)('%j is a wrong call', async (words, message) => {
    const { code, err } = await call(words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
