import { type BargainReport, bargainSteps, type InvestmentOption } from '../../engine/index.ts';
import { modelOf } from '../../engine/model.ts';
import { partOf } from '../../engine/progress.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

/** A table at which is bargained: a world, and what its players may build. */
export interface BargainTable {
  readonly world: StudyWorld;
  readonly options: readonly InvestmentOption[];
}

/** Bargaining power at each of the tables, in their order. */
export const bargainStudy: Study<{ readonly tables: readonly BargainTable[] }, readonly BargainReport[]> = function* (dataset, { tables }) {
  const reports: BargainReport[] = [];
  for (const [index, { world, options }] of tables.entries()) {
    reports.push(yield* partOf(bargainSteps(modelOf(dataset), scenarioOf(world), { options }), index, tables.length));
  }
  return reports;
};
