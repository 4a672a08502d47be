/** Where each figure comes from: fetched when the reader opens the first one, since most never do. */
export { explainConcentration, explainCorridor, explainPassing, explainShare } from './origins-dependence.ts';
export { explainEmissions, explainNetbackInAll, explainVariable } from './origins-ranges.ts';
export { explainRouteCost, explainStanding, explainStep, explainStretch, explainWayDifference } from './origins-route.ts';
export { explainFlowMeans, explainFlowStranded, explainFlowValue, explainObserved, explainWayShare } from './origins-shipment.ts';
export {
  explainCost,
  explainDays,
  explainRerouted,
  explainStranded,
  explainTonnes,
  explainTransit,
  explainValue,
  inA,
} from './origins-totals.ts';
