import { type SwitchingQuestion, type SwitchingResult, switchingSteps } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

type SwitchingStudyQuestion = Omit<SwitchingQuestion, 'scenario'> & { readonly world: StudyWorld };

/** The smallest floor, subsidy, cost cut or time saved that sends a cargo another way. */
export const switching: Study<SwitchingStudyQuestion, SwitchingResult> = (dataset, { world, ...question }) =>
  switchingSteps(dataset, { ...question, scenario: scenarioOf(world) });
