import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import type { ResultsTabProps, ResultTab } from './props.ts';

/** The tabs beside the first one: each is fetched, with its words, when it is opened. */
export const resultsTabs: Readonly<Record<Exclude<ResultTab, 'dependence'>, LazyExoticComponent<ComponentType<ResultsTabProps>>>> = {
  routes: lazy(() => import('./routes-tab.tsx').then((module) => ({ default: module.RoutesTab }))),
  value: lazyPart('value', () => import('./value/value-tab.tsx').then((module) => module.ValueTab)),
  leverage: lazyPart('leverage', () => import('./leverage/leverage-tab.tsx').then((module) => module.LeverageTab)),
  switching: lazyPart('switching', () => import('./switching/switching-tab.tsx').then((module) => module.SwitchingTab)),
  ranges: lazyPart(['ranges', 'parameters'], () => import('./ranges/ranges-tab.tsx').then((module) => module.RangesTab)),
  projects: lazyPart('projects', () => import('./projects/projects-tab.tsx').then((module) => module.ProjectsTab)),
  scenarios: lazyPart('scenarios', () => import('./scenarios/scenarios-tab.tsx').then((module) => module.ScenariosTab)),
};
