import { type SwitchingQuestion, type SwitchingRanges, switchingRangesSteps } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

type SwitchingRangesQuestion = Omit<SwitchingQuestion, 'scenario'> & { readonly world: StudyWorld; readonly draws: number };

/** How sure the smallest floor, subsidy, cost cut or time saved is. */
export const switchingRanges: Study<SwitchingRangesQuestion, SwitchingRanges> = (dataset, { world, draws, ...question }) =>
  switchingRangesSteps(dataset, { ...question, scenario: scenarioOf(world) }, { draws });
