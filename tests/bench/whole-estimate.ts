import type { Dataset } from '../../src/dataset/types.ts';
import { baselineScenario } from '../../src/engine/baseline.ts';
import { estimate } from '../../src/engine/estimate.ts';
import { figure } from './table.ts';
import { time } from './timing.ts';

/** Milliseconds of the first estimate (with building the network), of a full one with and without itineraries, and of a lever toggled on and off. */
export function wholeEstimateRows(dataset: Dataset): string[][] {
  const baseline = baselineScenario(dataset);
  const closed = { ...baseline, id: 'bench', levers: [{ type: 'close-country', country: 'RU', scope: 'transit' } as const] };
  const start = performance.now();
  const { shipments } = estimate(dataset, baseline);
  const first = performance.now() - start;
  // Cheaper haulage than ever before: no remembered route set holds, so every route is searched anew.
  const cheaper = (run: number) => ({ type: 'scale', what: 'tariff', factor: 1 - (run + 1) * 1e-4, on: { mode: 'rail' } }) as const;
  const full = time(15, (run) => void estimate(dataset, { ...baseline, levers: [cheaper(run)] }));
  const screen = time(15, (run) => void estimate(dataset, { ...baseline, levers: [cheaper(run + 20)] }, { itineraries: 'none' }));
  const toggled = time(16, (run) => void estimate(dataset, run % 2 === 0 ? closed : baseline, { itineraries: 'none' }));
  return [
    [`first estimate of ${shipments.length} flows, network built`, figure(first)],
    ['full estimate, every route searched anew', figure(full.median)],
    ['the same without itineraries, as the screen asks for it', figure(screen.median)],
    ['lever toggle (Russia closed to transit, on and off)', figure(toggled.median)],
  ];
}
