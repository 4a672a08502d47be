import { describe, expect, it } from 'vitest';
import { bargain, bottlenecks, denial, linkDenial } from '../../src/engine/index.ts';
import { runSteps } from '../../src/engine/progress.ts';
import { investmentOptions } from '../../src/planner/leverage/investment.ts';
import { bargainStudy } from '../../src/worker/studies/bargain.ts';
import { bottleneckStudy } from '../../src/worker/studies/bottlenecks.ts';
import { denialStudy } from '../../src/worker/studies/denial.ts';
import { linkDenialStudy } from '../../src/worker/studies/link-denial.ts';
import type { Study } from '../../src/worker/studies/types.ts';
import { scenarioOf, tinyDataset } from '../fixtures/tiny-dataset.ts';

const world = scenarioOf([]);

/** Runs a study that never waits, and gives its answer with the progress that it told. */
function run<Question, Answer>(study: Study<Question, Answer>, question: Question): { answer: Answer; told: number[] } {
  const told: number[] = [];
  const steps = study(tinyDataset, question);
  if (!(Symbol.iterator in steps)) throw new Error('The study waits; expected one that does not.');
  return { answer: runSteps(steps, { onProgress: (done, total) => told.push(done / total) }), told };
}

describe('the studies of leverage', () => {
  it('tell what the loss of each country costs, with the ways out beside it', () => {
    const { answer, told } = run(denialStudy, { world, closed: 'pairs' });
    expect(answer.report).toEqual(denial(tinyDataset, world));
    expect(answer.waysOut.map((row) => row.id)).toEqual(['open', ...answer.report.rows.map((row) => row.id)]);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(run(denialStudy, { world, closed: 'alone' }).answer.report.rows.every((row) => row.denied.length === 1)).toBe(true);
  });

  it('tell what the loss of each corridor costs', () => {
    const { report, waysOut } = run(denialStudy, { world, closed: 'corridors' }).answer;
    const northern = denial(tinyDataset, world, { denied: [{ kind: 'corridor', id: 'northern' }] }).rows[0];
    const found = report.rows.find(({ id }) => id === 'northern');
    expect(found?.least_cost.denial_usd_y).toBeGreaterThan(0);
    expect(found?.least_cost.denial_usd_y).toBeCloseTo(northern?.least_cost.denial_usd_y ?? Number.NaN, 3);
    expect(report.rows.map(({ denied }) => denied.map(({ kind }) => kind))).toEqual(report.rows.map(() => ['corridor']));
    expect(report.rows.some(({ id }) => id === 'domestic' || id === 'ocean')).toBe(false);
    expect(waysOut.map(({ id }) => id).toSorted()).toEqual(['open', ...report.rows.map(({ id }) => id)].toSorted());
  });

  it('find the single legs and places that cost most', () => {
    for (const of of ['legs', 'places'] as const) {
      const { answer, told } = run(linkDenialStudy, { world, of, rows: 3 });
      expect(answer).toEqual(linkDenial(tinyDataset, world, { of, rows: 3 }));
      expect(structuredClone(answer)).toEqual(answer);
      expect(told.at(-1)).toBe(1);
      expect(told).toEqual([...told].sort((a, b) => a - b));
    }
  });

  it('rank the bottlenecks', () => {
    expect(run(bottleneckStudy, { world }).answer).toEqual(bottlenecks(tinyDataset, world));
  });

  it('share out two worlds, in their order', () => {
    const closed = scenarioOf([{ type: 'close-country', country: 'RU', scope: 'transit' }]);
    const { answer } = run(bargainStudy, { tables: [world, closed].map((each) => ({ world: each, options: [] })) });
    expect(answer).toEqual([bargain(tinyDataset, world), bargain(tinyDataset, closed)]);
    const russia = answer.map((report) => report.rows.find((row) => row.player === 'RU')?.value_usd_y ?? Number.NaN);
    expect(russia[0]).toBeGreaterThan(0);
    expect(russia[1]).toBe(0);
  });

  it('count what may be built at the table that may build it', () => {
    const tight = scenarioOf([
      { type: 'close-country', country: 'RU', scope: 'transit' },
      { type: 'set-capacity', t_per_y: 1000, on: { corridor: 'middle', mode: 'ferry' } },
    ]);
    const open = (capital: number) => investmentOptions('ferries', capital);
    const { answer } = run(bargainStudy, {
      tables: [
        { world: tight, options: [] },
        { world: tight, options: open(0) },
        { world: tight, options: open(20_000) },
      ],
    });
    expect(answer).toEqual([
      bargain(tinyDataset, tight),
      bargain(tinyDataset, tight, { options: open(0) }),
      bargain(tinyDataset, tight, { options: open(20_000) }),
    ]);
    const [plain, free, dear] = answer.map(({ total_usd_y }) => total_usd_y);
    expect(free).toBeGreaterThan(plain ?? Number.NaN);
    expect(dear).toBe(plain);
    expect(answer.map(({ built }) => built)).toEqual([[], ['ferries'], []]);
  });

  it('answer in plain data', () => {
    const { answer } = run(denialStudy, { world, closed: 'alone' });
    expect(structuredClone(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
