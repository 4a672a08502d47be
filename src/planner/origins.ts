/** Where each figure comes from: fetched when the reader opens the first one, since most never do. */
export { explainConcentration, explainCorridor, explainPassing, explainShare } from './origins-dependence.ts';
export {
  explainFreightShare,
  explainLegFact,
  explainLegLength,
  explainOwners,
  explainParameter,
  explainPart,
  explainPlaceFact,
  explainPosition,
  explainSiteFact,
} from './origins-facts.ts';
export { explainDraws, explainEmissions, explainNetbackInAll, explainVariable } from './origins-ranges.ts';
export {
  explainRouteCost,
  explainSpent,
  explainSpentRange,
  explainStanding,
  explainStep,
  explainStretch,
  explainWayDifference,
} from './origins-route.ts';
export {
  explainFlowChange,
  explainFlowMeans,
  explainFlowStranded,
  explainFlowValue,
  explainObserved,
  explainWayShare,
} from './origins-shipment.ts';
export {
  explainCost,
  explainCoverage,
  explainDays,
  explainListed,
  explainRerouted,
  explainStranded,
  explainTonnes,
  explainTransit,
  explainValue,
  inA,
} from './origins-totals.ts';
