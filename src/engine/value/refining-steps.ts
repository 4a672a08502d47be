import type { Dataset } from '../../dataset/types.ts';
import type { Stage } from '../../dataset/vocabulary.ts';
import type { Estimate } from '../estimate-types.ts';

/** A product that could be made at home of something that leaves today. */
export interface RefiningStep {
  readonly from: Stage;
  readonly to: Stage;
  readonly to_product: string;
}

/**
 * What could be made of a mineral at home: the next product of each stage that leaves, and the metal where that is one step further.
 *
 * @param result an estimate of the dataset: what moves in it leaves
 * @returns none where nothing of the mineral moves that a step on file starts from
 */
export function refiningSteps(dataset: Pick<Dataset, 'minerals'>, result: Estimate, mineral: string): readonly RefiningStep[] {
  const conversions = dataset.minerals.find(({ id }) => id === mineral)?.conversions ?? [];
  const leaving = new Set(result.shipments.filter((row) => row.mineral === mineral && row.moved_t_y > 0).map(({ stage }) => stage));
  const made = new Map<string, RefiningStep>();
  for (const { from, to, to_product } of conversions) {
    if (!leaving.has(from) || from === 'refined') continue;
    const further = conversions.filter((later) => later.from_product === to_product && later.to === 'refined');
    for (const step of [{ from, to, to_product }, ...further.map((later) => ({ from, to: later.to, to_product: later.to_product }))]) {
      if (!made.has(step.to_product)) made.set(step.to_product, step);
    }
  }
  return [...made.values()];
}
