import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';

/** The world that everything is compared with: the dataset's scenario `baseline`, or 2025 without levers where it has none. */
export function baselineScenario(dataset: Pick<Dataset, 'scenarios'>): Scenario {
  const found = dataset.scenarios.find((scenario) => scenario.id === 'baseline');
  return (
    found ?? {
      id: 'baseline',
      title: 'Baseline 2025',
      year: 2025,
      maturity: 'under-construction',
      levers: [],
      notes: '',
      leaves_out: '',
      sources: [],
    }
  );
}
