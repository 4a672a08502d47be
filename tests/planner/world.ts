import { loadFullData } from '../../src/dataset/load.ts';
import { packData } from '../../src/dataset/pack.ts';
import type { Scenario } from '../../src/dataset/types.ts';
import { compare, estimate } from '../../src/engine/index.ts';

/** The shipped data with two estimates of the real engine: what the panels show in the app. */
export async function realWorld() {
  const { core, details } = packData(await loadFullData(process.cwd()));
  const baseline: Scenario = {
    id: 'baseline',
    title: 'Baseline',
    year: 2025,
    maturity: 'under-construction',
    levers: [],
    notes: '',
    leaves_out: '',
    sources: [],
  };
  const closed: Scenario = {
    ...baseline,
    id: 'closed',
    title: 'Closed',
    levers: [{ type: 'close-country', country: 'RU', scope: 'transit' }],
  };
  const a = estimate(core, baseline);
  const b = estimate(core, closed);
  return { dataset: core, details, a, b, comparison: compare(a, b) };
}
