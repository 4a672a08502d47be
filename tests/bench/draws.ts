import type { Dataset } from '../../src/dataset/types.ts';
import { baselineScenario } from '../../src/engine/baseline.ts';
import { draws, estimate } from '../../src/engine/index.ts';
import { figure } from './table.ts';
import { time } from './timing.ts';

export const drawsHeader = [
  'draws of the whole portfolio',
  'draws',
  'all, s',
  'an estimate in a draw, ms',
  'estimate that searches, ms',
  'ratio',
];

/** All draws of two scenarios, and what an estimate in a draw takes against one that searches its routes anew. */
export function drawsRow(dataset: Dataset, count: number): string[] {
  const a = baselineScenario(dataset);
  const b = dataset.scenarios.find(({ id }) => id === 'russia-closed') ?? a;
  // Cheaper haulage than ever before: no remembered route set holds.
  const cheaper = (run: number) => ({ type: 'scale', what: 'tariff', factor: 1 - (run + 1) * 1e-4, on: { mode: 'rail' } }) as const;
  const searched = time(9, (run) => void estimate(dataset, { ...a, levers: [cheaper(run + 40)] }, { itineraries: 'none' }));
  const start = performance.now();
  draws(dataset, a, b, { draws: count });
  const all = performance.now() - start;
  const each = all / count / 2;
  return [`${a.id} and ${b.id}`, figure(count), figure(all / 1000), figure(each), figure(searched.median), figure(searched.median / each)];
}
