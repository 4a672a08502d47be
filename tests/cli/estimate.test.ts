import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Lever } from '../../src/dataset/schema/scenario.ts';
import { baselineScenario, compare, estimate } from '../../src/engine/index.ts';
import { rowOf, tinyDataset } from '../fixtures/tiny-dataset.ts';
import { call, cliDataset } from './call.ts';

const folder = mkdtempSync(join(tmpdir(), 'multivector-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const noRussia: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };

describe('estimate', () => {
  it('prints the very estimate of the engine', async () => {
    const { code, out, err } = await call(['estimate', '--scenario', 'russia-closed']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(estimate(cliDataset, rowOf(cliDataset.scenarios, 'russia-closed')))));
  });

  it('has the fields that scripts rely on', async () => {
    const told = JSON.parse((await call(['estimate'])).out);
    expect(told).toMatchObject({
      scenario: { id: 'baseline', title: 'Baseline', year: 2025, levers: [] },
      totals: expect.objectContaining({ tonnes_y: 186_000, stranded_t_y: 0 }),
      hhi: expect.any(Number),
    });
    for (const field of ['value_usd_y', 'cost_usd_y', 'cost_usd_per_t', 'days_mean', 'co2e_t_y'])
      expect(told.totals[field]).toBeGreaterThan(0);
    for (const field of [
      'country',
      'transit_share_tonnes',
      'transit_share_value',
      'any_share_value',
      'market_share_value',
      'processing_share',
      'ownership_share',
    ])
      expect(told.dependence[0]).toHaveProperty(field);
    for (const field of ['id', 'tonnes_y', 'share_value']) expect(told.corridors[0]).toHaveProperty(field);
    const flow = rowOf<{ id: string; routes: unknown[] }>(told.shipments, 'conc');
    expect(flow).toMatchObject({
      site: 'mine',
      market: 'china',
      product: 'concentrate',
      tonnes_y: 100e3,
      value_usd_y: 25e7,
      stranded: false,
    });
    expect(flow.routes[0]).toMatchObject({
      share: 1,
      cost_usd_per_t: expect.closeTo(56.915, 9),
      hours: expect.closeTo(81.15, 9),
      km: 1762,
      countries: expect.arrayContaining([{ country: 'CN', km: 966 }]),
      breakdown: expect.objectContaining({ border: expect.closeTo(5, 9) }),
    });
  });

  it('takes levers, a year and a maturity on top of the scenario', async () => {
    const { out } = await call([
      'estimate',
      '--set',
      JSON.stringify(noRussia),
      '--set',
      '[{"type":"logit-scale","factor":2}]',
      '--year',
      '2032',
      '--maturity',
      'announced',
    ]);
    const scenario = {
      ...baselineScenario(cliDataset),
      levers: [noRussia, { type: 'logit-scale' as const, factor: 2 }],
      year: 2032,
      maturity: 'announced' as const,
    };
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(estimate(cliDataset, scenario))));
  });

  it.each(['', '\uFEFF'])('reads a scenario from a file, with a mark of the byte order or without', async (mark) => {
    const path = file('own.json', mark + JSON.stringify({ id: 'own', title: 'Own', year: 2030, levers: [noRussia] }));
    expect(JSON.parse((await call(['estimate', '--scenario', path])).out).scenario).toMatchObject({
      id: 'own',
      year: 2030,
      maturity: 'under-construction',
    });
  });
});

describe('estimate --format csv', () => {
  const rows = (out: string): string[] => out.trimEnd().split('\r\n');

  it('has a line for each shipment under a header with units', async () => {
    const { out } = await call(['estimate', '--format', 'csv']);
    const header = rows(out)[0]?.split(',') ?? [];
    expect(header).toEqual(
      expect.arrayContaining([
        'id',
        'site',
        'market',
        'tonnes_y',
        'value_usd_y',
        'cost_usd_per_t',
        'hours',
        'km',
        'netback_usd_per_t',
        'reason',
      ]),
    );
    expect(rows(out)).toHaveLength(1 + 6);
    const first = Object.fromEntries((rows(out)[1]?.split(',') ?? []).map((cell, index) => [header[index], cell]));
    expect(first).toMatchObject({
      id: 'conc',
      site: 'mine',
      market: 'china',
      tonnes_y: '100000',
      stranded_t_y: '0',
      value_usd_y: '250000000',
    });
    expect(first.cost_usd_per_t).toMatch(/^56\.9/);
    // No price and no reason: empty cells.
    expect(rows(out).find((row) => row.startsWith('stibnite'))).toMatch(/,0,,none,false,.*,eastern,$/);
  });

  it('keeps a text from being a formula', async () => {
    const product = '=HYPERLINK("http://x","y")';
    const minerals = tinyDataset.minerals.map((mineral) =>
      mineral.id === 'antimony' ? { ...mineral, stages: mineral.stages.map((stage) => ({ ...stage, product })) } : mineral,
    );
    const shipments = tinyDataset.shipments.map((row) => (row.id === 'stibnite' ? { ...row, product } : row));
    const { out } = await call(['estimate', '--format', 'csv'], { ...cliDataset, minerals, shipments });
    expect(out).toContain(`,"'=HYPERLINK(""http://x"",""y"")",`);
  });
});

describe('compare', () => {
  it('prints the very comparison of the engine', async () => {
    const { code, out } = await call(['compare', 'baseline', 'russia-closed']);
    const [a, b] = cliDataset.scenarios.map((scenario) => estimate(cliDataset, scenario));
    if (a === undefined || b === undefined) throw new Error('Two scenarios were expected.');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(compare(a, b))));
  });
});

describe('validate', () => {
  it('without a file sets published figures beside modelled ones', async () => {
    const { code, out } = await call(['validate', '--draws', '0']);
    expect(code).toBe(0);
    expect(out).toContain('line-km');
    expect(out).toMatch(/validation, km: median absolute error 0\.0 % of 1 rows, bar 5\.0 %: met/);
    const { out: json } = await call(['validate', '--draws', '2', '--format', 'json']);
    expect(JSON.parse(json).validation).toMatchObject([{ id: 'line-km', modelled: 12, error: 0 }]);
  });

  it('says what world a good file describes, and what its levers do not reach', async () => {
    const { code, out } = await call([
      'validate',
      file('good.json', {
        id: 'good',
        title: 'Good',
        year: 2025,
        levers: [{ type: 'scale', what: 'dwell', factor: 2, on: { leg: 'hub--dostyk' } }],
      }),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ valid: true, id: 'good', canonical_id: expect.stringContaining('"year":2025') });
    expect(JSON.parse(out).warnings).toHaveLength(1);
  });

  it.each([
    ['no JSON', '{', /is no JSON/],
    ['a field of the wrong kind', { id: 'x', title: 'X', year: 'soon', levers: [] }, /year: /],
    ['a lever out of range', { id: 'x', title: 'X', year: 2025, levers: [{ type: 'logit-scale', factor: 0 }] }, /levers\.0\.factor: /],
    ['a lever of no type', { id: 'x', title: 'X', year: 2025, levers: [{ type: 'wish' }] }, /levers\.0\.type: /],
    [
      'a misspelt condition',
      { id: 'x', title: 'X', year: 2025, levers: [{ type: 'surcharge', usd_per_t: 1, on: { contry: 'RU' } }] },
      /levers\.0\.on\.contry: there is no such field/,
    ],
    [
      'a name that nothing bears',
      { id: 'x', title: 'X', year: 2025, levers: [{ type: 'close-place', place: 'kz-dostik' }] },
      /levers\.0\.place is kz-dostik.*perhaps kz-dostyk/,
    ],
    [
      'a country without a place',
      { id: 'x', title: 'X', year: 2025, levers: [{ type: 'close-country', country: 'XX', scope: 'any' }] },
      /levers\.0\.country is XX/,
    ],
  ])('says what is wrong with a file with %s', async (what, content, words) => {
    const { code, out, err } = await call(['validate', file(`${what.replaceAll(' ', '-')}.json`, content)]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(words);
  });
});
