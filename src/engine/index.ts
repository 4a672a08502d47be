/**
 * The public surface of the engine: what the app, the command line, a script or a test may call. Everything here is pure, takes plain
 * data and returns new plain data. Units and shapes are said where each function is defined.
 */

export { assign } from './assignment/capacitated-logit.ts';
export { type ColumnResult, leastCostByColumns, type Priced, type PriceWays } from './assignment/column-generation.ts';
export { type LeastCost, leastCost } from './assignment/least-cost.ts';
export { type CapacityArc, leastCostNetwork, type NetworkDemand, type NetworkOptimum } from './assignment/least-cost-network.ts';
export { checkLinearAssignment } from './assignment/linear-checks.ts';
export { type CapacityWorth, capacityWorth } from './assignment/linear-derivatives.ts';
export { linearAssignment } from './assignment/linear-programme.ts';
export { type LinearSolution, type LinearSolver, loadLinearSolver } from './assignment/linear-solver.ts';
export type { LinearAlternative, LinearAssignment, LinearFlow } from './assignment/linear-types.ts';
export { cLogit, expectedCost, multinomialLogit, pathSizeLogit } from './assignment/logit.ts';
export { commonalityFactors, pathSizes } from './assignment/path-size.ts';
export type { Assignment, AssignOptions, Flow, Limit } from './assignment/types.ts';
export { annuity } from './bargaining/annuity.ts';
export { type BanzhafValue, banzhaf } from './bargaining/banzhaf.ts';
export { myerson } from './bargaining/myerson.ts';
export { networkWorth, type OwnedNetwork } from './bargaining/network-game.ts';
export { type ShapleyOptions, type ShapleyResult, shapley } from './bargaining/shapley.ts';
export {
  type BargainOptions,
  type BargainReport,
  type BargainRow,
  bargain,
  bargainSteps,
  type InvestmentOption,
} from './bargaining/transit-game.ts';
export { baselineScenario } from './baseline.ts';
export { type ConstantFit, fitNorthernConstants } from './calibration/fit-constant.ts';
export { type FittedRate, type FittedRow, fitRates, type RateFit } from './calibration/fit-rates.ts';
export { fitLogitScale, type ScaleFit } from './calibration/fit-scale.ts';
export { type ObservedShare, observedShares, shareError } from './calibration/observed-shares.ts';
export { compare } from './compare.ts';
export {
  distanceAdjustment,
  type EmissionLeg,
  type EmissionScope,
  type EmissionSum,
  electricTractionFactor,
  emissionSum,
} from './cost/emissions.ts';
export { type CostedArc, type CostedCargo, type GeneralisedCost, generalisedCost } from './cost/generalised-cost.ts';
export {
  type AssessedSupply,
  assessedSupply,
  enoughListed,
  type ListedSupply,
  type MineralSupplyRisk,
  mineralSupplyRisks,
} from './dependence/assessed-supply.ts';
export { type BottleneckRow, bottleneckSteps, bottlenecks } from './dependence/bottlenecks.ts';
export { effectiveRoutes, hhi, hhiBounds, shannon } from './dependence/concentration.ts';
export { type DenialOptions, type DenialReport, type DenialRow, denial, denialSteps } from './dependence/denial.ts';
export type { DenialCost } from './dependence/denial-cost.ts';
export {
  type Governed,
  type GovernedWays,
  governanceScore,
  governedWays,
  weightedConcentrationBounds,
} from './dependence/governed-ways.ts';
export { inputReliance } from './dependence/input-reliance.ts';
export { type Interdiction, type InterdictionOptions, interdiction } from './dependence/interdiction.ts';
export {
  type LinkDenialOptions,
  type LinkDenialReport,
  type LinkDenialRow,
  type LinkKind,
  linkDenial,
  linkDenialSteps,
} from './dependence/link-denial.ts';
export { type FlowArc, type MaxFlow, maxFlow } from './dependence/max-flow.ts';
export type { Denied } from './dependence/obstacles.ts';
export {
  type GeoPolRiskTerms,
  geoPolRisk,
  importReliance,
  type Supplier,
  type SupplyRiskTerms,
  supplyRisk,
  weightedConcentration,
} from './dependence/supply-risk.ts';
export { type PartlyKnownSupply, type SupplyRiskBounds, supplyRiskBounds } from './dependence/supply-risk-bounds.ts';
export { type CutPart, type WayOut, type WaysOutOptions, type WaysOutRow, waysOut, waysOutSteps } from './dependence/ways-out.ts';
export { type WorstClosures, worstClosures } from './dependence/worst-closures.ts';
export { type EstimateOptions, estimate } from './estimate.ts';
export type * from './estimate-types.ts';
export {
  type LeastCostFlow,
  type LeastCostLimit,
  type LeastCostOptions,
  type LeastCostRoute,
  type LeastCostWorld,
  leastCostWorld,
} from './least-cost-world.ts';
export { loadGeodesics } from './network/load-geodesics.ts';
export { Cancelled, type Progress, type RunOptions, runSteps } from './progress.ts';
export { type RouteAnswer, type RouteQuestion, routesBetween } from './route-between.ts';
export { buildGraph } from './routing/graph.ts';
export { kShortestPaths } from './routing/k-shortest.ts';
export { routeSet } from './routing/route-set.ts';
export { shortestPaths, treePath } from './routing/shortest-paths.ts';
export { canonicalId, orderedLevers } from './scenario/canonical.ts';
export { type CorrelationGroup, commonUniform, correlatedUniform, pearsonOfSpearman } from './uncertainty/common-numbers.ts';
export { type Distribution, pert, triangular } from './uncertainty/distributions.ts';
export type { FigureRange, ShipmentRange } from './uncertainty/draw-columns.ts';
export { type DrawOptions, type Draws, draws, drawsSteps } from './uncertainty/draws.ts';
export { type MorrisOptions, type MorrisRow, morris } from './uncertainty/morris.ts';
export { figuresOf } from './uncertainty/outcome.ts';
export {
  portfolioSensitivity,
  portfolioSensitivitySteps,
  type Sensitivity,
  type SensitivityOptions,
} from './uncertainty/portfolio-sensitivity.ts';
export { type FigureTornado, type PortfolioTornado, portfolioTornado, portfolioTornadoSteps } from './uncertainty/portfolio-tornado.ts';
export type { RankRow } from './uncertainty/rank-robustness.ts';
export { type RouteRange, routeRangesSteps } from './uncertainty/route-ranges.ts';
export { type SobolOptions, type SobolRow, sobol } from './uncertainty/sobol.ts';
export { quantile, type Spread, spreadOf } from './uncertainty/spread.ts';
export { type RangedQuantity, type Tornado, type TornadoRow, tornado } from './uncertainty/tornado.ts';
export { type Variable, variablesOf } from './uncertainty/variables.ts';
export type { ObservedRow } from './validation/observed-rows.ts';
export type { Bar, TracedWay, Validation, ValidationRow } from './validation/types.ts';
export { type Published, type ValidationOptions, validate, validateSteps } from './validation/validate.ts';
export { type Breakeven, breakevenDistance, type RefiningChoice, tonnesPerMetal } from './value/breakeven-distance.ts';
export { arcElasticity, netbackResponse, type TwoPoints } from './value/elasticity.ts';
export { type Isolation, isolationByMineral } from './value/isolation.ts';
export {
  type ConcentrateSale,
  freightPerDryTonne,
  netSmelterReturn,
  type Payability,
  payable,
  poundsPerTonne,
  type SmelterReturn,
} from './value/net-smelter-return.ts';
export { bestNetback, isolationDiscount, type NetbackOption, type NetbackTerms, netback } from './value/netback.ts';
export { refiningAtHome } from './value/refining.ts';
export { type RefiningRow, refiningOfEveryStep } from './value/refining-every-step.ts';
export { type RefiningStep, refiningSteps } from './value/refining-steps.ts';
export type * from './value/refining-types.ts';
export { switchingSteps, switchingValue } from './value/switching.ts';
export { type AmountSpread, type SwitchingRanges, switchingRanges, switchingRangesSteps } from './value/switching-ranges.ts';
export type * from './value/switching-types.ts';
export {
  type MarketPowerWedge,
  type MineralWedges,
  type MoneyWedge,
  type PolicyWedge,
  type WedgeLimits,
  type WedgeName,
  type Wedges,
  wedgeLimits,
  wedges,
} from './value/wedges.ts';
export { type Quantity, quantityOf } from './waterfall/quantity.ts';
export type { ScenarioChange } from './waterfall/scenario-changes.ts';
export { type Waterfall, type WaterfallQuestion, type WaterfallStep, waterfall, waterfallSteps } from './waterfall/waterfall.ts';
