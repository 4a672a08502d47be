import { corridorIds } from '../../dataset/vocabulary.ts';
import { type DenialOptions, type DenialReport, denialSteps, type WaysOutRow, waysOutSteps } from '../../engine/index.ts';
import { modelOf } from '../../engine/model.ts';
import { partOf } from '../../engine/progress.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

interface DenialQuestion {
  readonly world: StudyWorld;
  /** Countries one at a time, the same with each two as well, or corridors one at a time. */
  readonly closed: 'alone' | 'pairs' | 'corridors';
}

const corridorsAlone: DenialOptions = {
  // what is left is no way out: carriage within a country, and the sea beyond the last port
  denied: corridorIds.filter((id) => id !== 'domestic' && id !== 'ocean').map((id) => ({ kind: 'corridor', id })),
  pairs: false,
};

/** What the loss of each country or corridor costs, and what could still get out without it. */
export interface DenialAnswer {
  readonly report: DenialReport;
  /** One row for each of the report's, by id, and one for the open world. */
  readonly waysOut: readonly WaysOutRow[];
}

export const denialStudy: Study<DenialQuestion, DenialAnswer> = function* (dataset, { world, closed }) {
  const model = modelOf(dataset);
  const scenario = scenarioOf(world);
  const report = yield* partOf(denialSteps(model, scenario, closed === 'corridors' ? corridorsAlone : { pairs: closed === 'pairs' }), 0, 2);
  const denied = report.rows.flatMap((row) => (row.denied.length === 1 ? row.denied : []));
  const together = report.rows.map((row) => row.denied.map((each) => denied.findIndex(({ id }) => id === each.id)));
  const waysOut = yield* partOf(waysOutSteps(model, scenario, { denied, together }), 1, 2);
  return { report, waysOut };
};
