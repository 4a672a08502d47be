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

  it('prints the same as lines of comma-separated values, with empty cells where there is no second scenario', async () => {
    const words = ['draws', 'baseline', 'russia-closed', '--draws', '4'];
    const { figures, shipments } = JSON.parse((await call(words)).out);
    const { out } = await call([...words, '--format', 'csv']);
    const [header = '', ...lines] = out.trimEnd().split('\r\n');
    expect(header).toBe(
      'figure,a_middle,a_p10,a_p50,a_p90,b_middle,b_p10,b_p50,b_p90,difference_p10,difference_p50,difference_p90,b_above_a',
    );
    expect(lines).toHaveLength(figures.length + 2 * shipments.length);
    const of = (figure: string, from: readonly string[]): string[] =>
      from
        .find((line) => line.startsWith(`${figure},`))
        ?.split(',')
        .slice(1) ?? [];
    const { middle, a, b, difference, above } = figures.find(({ id }: { id: string }) => id === 'totals/cost_usd_per_t');
    const spread = ({ p10, p50, p90 }: Record<string, number>) => [p10, p50, p90];
    expect(of('totals/cost_usd_per_t', lines).map(Number)).toEqual(
      [middle.a, spread(a), middle.b, spread(b), spread(difference), above ?? 0].flat(),
    );
    const [first] = shipments;
    expect(of(`shipments/${first.id}/hours`, lines)[0]).toBe(String(first.hours.middle.a));
    const alone = (await call(['draws', 'baseline', '--draws', '4', '--format', 'csv'])).out.split('\r\n');
    expect(of('totals/cost_usd_per_t', alone).slice(4)).toEqual(Array(8).fill(''));
  });

  it.each([
    [['draws'], /one or two scenarios; 0 given/],
    [['draws', 'baseline', '--draws', 'many'], /--draws is "many"; expected a whole number from 1 to 100000/],
    [['draws', 'baseline', '--distribution', 'normal'], /no distribution "normal"/],
    [['draws', 'baseline', '--format', 'xml'], /no format "xml"/],
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
