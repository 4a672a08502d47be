/**
 * The public surface of the engine: what the app, the command line, a script or a test may call. Everything here is pure, takes plain
 * data and returns new plain data. Units and shapes are said where each function is defined.
 */

export { baselineScenario } from './baseline.ts';
export { type ConstantFit, fitNorthernConstants } from './calibration/fit-constant.ts';
export { type ObservedShare, observedShares, shareError } from './calibration/observed-shares.ts';
export { compare } from './compare.ts';
export { type EstimateOptions, estimate } from './estimate.ts';
export type * from './estimate-types.ts';
export { type RouteAnswer, type RouteQuestion, routesBetween } from './route-between.ts';
export { canonicalId, orderedLevers } from './scenario/canonical.ts';
