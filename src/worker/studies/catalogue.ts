import type { Study } from './types.ts';

/** The studies by name. Each is fetched when it is first asked for, so that the worker starts small. */
export const studies = {
  refining: () => import('./refining.ts').then((module) => module.refining),
  isolation: () => import('./isolation.ts').then((module) => module.isolation),
  denial: () => import('./denial.ts').then((module) => module.denialStudy),
  'link-denial': () => import('./link-denial.ts').then((module) => module.linkDenialStudy),
  bottlenecks: () => import('./bottlenecks.ts').then((module) => module.bottleneckStudy),
  bargain: () => import('./bargain.ts').then((module) => module.bargainStudy),
  waterfall: () => import('./waterfall.ts').then((module) => module.waterfallStudy),
  switching: () => import('./switching.ts').then((module) => module.switching),
  'switching-ranges': () => import('./switching-ranges.ts').then((module) => module.switchingRanges),
  draws: () => import('./draws.ts').then((module) => module.drawRanges),
  'route-ranges': () => import('./route-ranges.ts').then((module) => module.routeRanges),
  'every-scenario': () => import('./every-scenario.ts').then((module) => module.everyScenario),
  'least-cost': () => import('./least-cost.ts').then((module) => module.loadLeastCost()),
  'line-flows': () => import('./line-flows.ts').then((module) => module.lineFlows),
  validation: () => import('./validation.ts').then((module) => module.validation),
  tornado: () => import('./tornado.ts').then((module) => module.tornado),
};

type Loaded<Name extends StudyName> = Awaited<ReturnType<(typeof studies)[Name]>>;

export type StudyName = keyof typeof studies;
export type StudyQuestion<Name extends StudyName> = Loaded<Name> extends Study<infer Question, infer _Answer> ? Question : never;
export type StudyAnswer<Name extends StudyName> = Loaded<Name> extends Study<infer _Question, infer Answer> ? Answer : never;
