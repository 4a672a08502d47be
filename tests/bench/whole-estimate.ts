import type { Dataset } from '../../src/dataset/types.ts';
import { baselineScenario } from '../../src/engine/baseline.ts';
import { estimate } from '../../src/engine/estimate.ts';
import { figure } from './table.ts';
import { time } from './timing.ts';

/** Milliseconds of the first estimate (with building the network), of a warm one, and of a lever toggled on and off. */
export function wholeEstimateRows(dataset: Dataset): string[][] {
  const baseline = baselineScenario(dataset);
  const closed = { ...baseline, id: 'bench', levers: [{ type: 'close-country', country: 'RU', scope: 'transit' } as const] };
  const start = performance.now();
  const { shipments } = estimate(dataset, baseline);
  const first = performance.now() - start;
  const warm = time(15, () => void estimate(dataset, baseline));
  const toggled = time(16, (run) => void estimate(dataset, run % 2 === 0 ? closed : baseline));
  return [
    [`first estimate of ${shipments.length} flows, network built`, figure(first)],
    ['full estimate', figure(warm.median)],
    ['lever toggle (Russia closed to transit, on and off)', figure(toggled.median)],
  ];
}
