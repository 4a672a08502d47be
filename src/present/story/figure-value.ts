import type { Details } from '../../dataset/details.ts';
import type { Figure } from '../../dataset/schema/story.ts';
import type { Aggregate, DependenceRow, Estimate, ShipmentEstimate } from '../../engine/estimate-types.ts';
import type { Results } from '../../state/results.ts';

/** Estimates of a scene's scenarios. */
export type Answer = NonNullable<Results['answer']>;

export type FigureUnit = 'share' | 't' | 'usd_per_t' | 'usd' | 'days' | 'km' | 'count' | 'routes';

export interface FigureValue {
  readonly value: number;
  readonly unit: FigureUnit;
}

const totalUnits = {
  tonnes_y: 't',
  moved_t_y: 't',
  stranded_t_y: 't',
  value_usd_y: 'usd',
  cost_usd_per_t: 'usd_per_t',
  days_mean: 'days',
  freight_share_of_value: 'share',
} as const satisfies Readonly<Record<string, FigureUnit>>;

const HOURS_A_DAY = 24;

/** The estimate that a figure is of: B, where nothing else is said. */
export const estimateOf = (answer: Answer, of: 'a' | 'b' | undefined): Estimate => (of === 'a' ? answer.a : (answer.b ?? answer.a));

/**
 * The figures of one mineral, or of all.
 * @throws Error for a mineral that the scenario does not move
 */
export const aggregateOf = (estimate: Estimate, mineral: string | undefined): Aggregate => {
  if (mineral === undefined) return estimate;
  const found = estimate.by_mineral.find((group) => group.mineral === mineral);
  if (!found) throw new Error(`The scenario "${estimate.scenario.id}" moves no "${mineral}".`);
  return found;
};

const dependenceShare = (row: DependenceRow, { on, measure }: Extract<Figure, { figure: 'dependence' }>): number => {
  switch (on) {
    case 'transit':
      return measure === 'value' ? row.transit_share_value : row.transit_share_tonnes;
    case 'any':
      return measure === 'value' ? row.any_share_value : row.any_share_tonnes;
    case 'market':
      return measure === 'value' ? row.market_share_value : row.market_share_tonnes;
    case 'processing':
      return row.processing_share;
    case 'ownership':
      return row.ownership_share;
  }
};

const shipmentFigure = (flow: ShipmentEstimate, { name, corridor }: Extract<Figure, { figure: 'shipment' }>): FigureValue => {
  const ways = flow.routes.filter((route) => corridor === undefined || route.corridor === corridor);
  const best = ways.reduce(
    (least, way) => (least && least.generalised_cost_usd_per_t <= way.generalised_cost_usd_per_t ? least : way),
    ways[0],
  );
  if (name === 'share') return { value: ways.reduce((sum, { share }) => sum + share, 0), unit: 'share' };
  if (name === 'tonnes')
    return { value: corridor === undefined ? flow.tonnes_y : ways.reduce((sum, way) => sum + way.tonnes_y, 0), unit: 't' };
  if (!best) throw new Error(`The shipment "${flow.id}" has no way${corridor ? ` by the corridor "${corridor}"` : ''}.`);
  if (name === 'usd_per_t') return { value: best.cost_usd_per_t, unit: 'usd_per_t' };
  if (name === 'km') return { value: best.km, unit: 'km' };
  return { value: best.hours / HOURS_A_DAY, unit: 'days' };
};

const rerouted = ({ comparison }: Answer, name: 'tonnes' | 'usd_per_t' | 'days'): FigureValue => {
  if (!comparison) throw new Error('A figure of what changes its way needs two scenarios.');
  if (name === 'tonnes') return { value: comparison.rerouted_t_y, unit: 't' };
  const value = name === 'days' ? comparison.rerouted_extra_days : comparison.rerouted_extra_usd_per_t;
  return { value: value ?? 0, unit: name };
};

/** The programmes on file that a figure counts. */
export const programmesOf = (
  { actors, statuses }: Extract<Figure, { figure: 'programmes' }>,
  { programmes }: Pick<Details, 'programmes'>,
): Details['programmes'] =>
  programmes.filter(({ actor, status }) => (actors?.includes(actor) ?? true) && (statuses?.includes(status) ?? true));

/**
 * Computes a figure of a scene.
 * @param answer the estimates of the scene's scenarios; `details` has the programmes on file
 * @returns a finite number with its unit
 * @throws Error naming what the estimate does not have
 */
export const figureValue = (figure: Figure, answer: Answer, details: Pick<Details, 'programmes'>): FigureValue => {
  switch (figure.figure) {
    case 'corridor': {
      const row = estimateOf(answer, figure.of).corridors.find(({ id }) => id === figure.corridor);
      return { value: (figure.measure === 'value' ? row?.share_value : row?.share_tonnes) ?? 0, unit: 'share' };
    }
    case 'dependence': {
      const row = aggregateOf(estimateOf(answer, figure.of), figure.mineral).dependence.find(({ country }) => country === figure.country);
      return { value: row ? dependenceShare(row, figure) : 0, unit: 'share' };
    }
    case 'total':
      return { value: aggregateOf(estimateOf(answer, figure.of), figure.mineral).totals[figure.name], unit: totalUnits[figure.name] };
    case 'effective-routes':
      return { value: estimateOf(answer, figure.of).effective_routes, unit: 'routes' };
    case 'rerouted':
      return rerouted(answer, figure.name);
    case 'shipment': {
      const estimate = estimateOf(answer, figure.of);
      const flow = estimate.shipments.find(({ id }) => id === figure.shipment);
      if (!flow) throw new Error(`The scenario "${estimate.scenario.id}" has no shipment "${figure.shipment}".`);
      return shipmentFigure(flow, figure);
    }
    case 'programmes': {
      const found = programmesOf(figure, details);
      if (figure.name === 'count') return { value: found.length, unit: 'count' };
      return { value: found.reduce((sum, { usd_m = 0 }) => sum + usd_m * 1e6, 0), unit: 'usd' };
    }
  }
};
