import { type LinkDenialOptions, type LinkDenialReport, linkDenialSteps } from '../../engine/index.ts';
import { modelOf } from '../../engine/model.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

type LinkDenialQuestion = LinkDenialOptions & { readonly world: StudyWorld };

/** Which single leg, border or port costs most when it alone is lost. */
export const linkDenialStudy: Study<LinkDenialQuestion, LinkDenialReport> = (dataset, { world, ...options }) =>
  linkDenialSteps(modelOf(dataset), scenarioOf(world), options);
