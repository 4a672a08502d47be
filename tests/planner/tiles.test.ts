import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/engine/estimate-types.ts';
import * as origins from '../../src/planner/origins.ts';
import { tiles } from '../../src/planner/tiles.ts';
import { comparisonAB, comparisonOf, estimateA, estimateB, totals } from '../fixtures/estimates.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { plain, wordsIn } from './words.ts';

const context = async (language: 'en' | 'ru' = 'en') => ({ words: await wordsIn(language), dataset: smallDataset, details: null });
const short = (tile: ReturnType<typeof tiles>[number]) => [
  tile.id,
  plain(tile.value),
  plain(tile.unit),
  tile.against === null ? null : [tile.against.a, plain(tile.against.change), tile.against.direction],
];

describe('tiles', () => {
  it('show B, A and the change of the shown figures', async () => {
    expect(tiles(await context(), { estimate: estimateB, reference: estimateA, comparison: comparisonAB }).map(short)).toEqual([
      ['cost', '136', 'USD/t', ['126', '+10', 1]],
      ['days', '13', 'days', ['12', '+1', 1]],
      ['rerouted', '1.3', 'Mt/y', ['0', '20 % of tonnes', 1]],
      ['stranded', '6', 'kt/y', ['0', '0.1 % of tonnes', 1]],
    ]);
  });

  it('never say that none of the tonnes are stranded where some are', async () => {
    const shown: Estimate = { ...estimateB, totals: totals({ stranded_t_y: 290 }) };
    const stranded = tiles(await context(), { estimate: shown, reference: estimateA, comparison: comparisonOf(estimateA, shown) })[3];
    expect([plain(stranded?.value ?? ''), plain(stranded?.against?.change ?? '')]).toEqual(['290', '<0.1 % of tonnes']);
  });

  it('show the share through Russia in place of rerouting when nothing is compared', async () => {
    expect(tiles(await context('ru'), { estimate: estimateA, reference: null, comparison: null }).map(short)).toEqual([
      ['cost', '126', 'долл./\u2060т', null],
      ['days', '12', 'сут.', null],
      ['transit', '20 %', 'тонн', null],
      ['stranded', '0', 'т/\u2060год', null],
    ]);
  });

  it.each([
    [126.4, 135.6, '136', '126', '+10'],
    [9.96, 10.04, '10', '10', '0'],
    [8.04, 6.36, '6.4', '8.0', '−1.6'],
    [126.4, 126.4, '126', '126', '0'],
  ])('round first and subtract after: %s against %s', async (a, b, value, before, change) => {
    const shown: Estimate = { ...estimateB, totals: totals({ cost_usd_per_t: b }) };
    const against: Estimate = { ...estimateA, totals: totals({ cost_usd_per_t: a }) };
    const [cost] = tiles(await context(), { estimate: shown, reference: against, comparison: comparisonOf(against, shown) });
    expect([cost?.value, cost?.against?.a, cost?.against?.change]).toEqual([value, before, change]);
  });

  it('open the figures of A too, from the estimate of A', async () => {
    const explained = tiles(await context(), { estimate: estimateB, reference: estimateA, comparison: comparisonAB }).map((tile) =>
      tile.against?.explain(origins),
    );
    expect(explained.map((origin) => origin?.title)).toEqual([
      'Cost to market, in A',
      'Time to market, in A',
      'Takes another way out',
      'Stranded, in A',
    ]);
    // nothing is stranded in A, and one flow is in B
    expect(explained[3]?.inputs).toEqual([]);
  });

  it('name the formula, the inputs and the flows of each figure', async () => {
    const explained = tiles(await context(), { estimate: estimateB, reference: estimateA, comparison: comparisonAB }).map((tile) =>
      tile.explain(origins),
    );
    for (const origin of explained) {
      expect(origin.formula.length).toBeGreaterThan(40);
      expect(origin.inputs.length).toBeGreaterThan(0);
    }
    const stranded = explained[3];
    expect(stranded?.inputs).toEqual([{ label: 'Balkhash – Gulf (Jebel Ali): copper cathode (grade A)', value: '6\u00a0kt/y' }]);
    expect(stranded?.note).toBe('no open leg out of Aktau reaches Iran');
  });
});
