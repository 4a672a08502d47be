import { describe, expect, it } from 'vitest';
import { bargain, bottlenecks, denial } from '../../src/engine/index.ts';
import { runSteps } from '../../src/engine/progress.ts';
import { bargainStudy } from '../../src/worker/studies/bargain.ts';
import { bottleneckStudy } from '../../src/worker/studies/bottlenecks.ts';
import { denialStudy } from '../../src/worker/studies/denial.ts';
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
    const { answer, told } = run(denialStudy, { world, pairs: true });
    expect(answer.report).toEqual(denial(tinyDataset, world));
    expect(answer.waysOut.map((row) => row.id)).toEqual(['open', ...answer.report.rows.map((row) => row.id)]);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(run(denialStudy, { world, pairs: false }).answer.report.rows.every((row) => row.denied.length === 1)).toBe(true);
  });

  it('rank the bottlenecks', () => {
    expect(run(bottleneckStudy, { world }).answer).toEqual(bottlenecks(tinyDataset, world));
  });

  it('share out two worlds, in their order', () => {
    const closed = scenarioOf([{ type: 'close-country', country: 'RU', scope: 'transit' }]);
    const { answer } = run(bargainStudy, { worlds: [world, closed] });
    expect(answer).toEqual([bargain(tinyDataset, world), bargain(tinyDataset, closed)]);
    const russia = answer.map((report) => report.rows.find((row) => row.player === 'RU')?.value_usd_y ?? Number.NaN);
    expect(russia[0]).toBeGreaterThan(0);
    expect(russia[1]).toBe(0);
  });

  it('answer in plain data', () => {
    const { answer } = run(denialStudy, { world, pairs: false });
    expect(structuredClone(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
