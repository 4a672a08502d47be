import { type Waterfall, type WaterfallQuestion, waterfallSteps } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

type WaterfallStudyQuestion = Omit<WaterfallQuestion, 'a' | 'b'> & { readonly a: StudyWorld; readonly b: StudyWorld };

/** The way from one scenario to another, change by change. */
export const waterfallStudy: Study<WaterfallStudyQuestion, Waterfall> = (dataset, { a, b, ...question }) =>
  waterfallSteps(dataset, { ...question, a: scenarioOf(a), b: scenarioOf(b) });
