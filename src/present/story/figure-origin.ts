import type { Figure } from '../../dataset/schema/story.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { ShareSubject } from '../../planner/contributions.ts';
import type { ExplainFigure } from '../../planner/figure-marks.ts';
import { distinct, type Origin, type OriginContext } from '../../planner/origin.ts';
import { usdLarge } from '../../planner/quantities.ts';
import type { Origins } from '../../planner/where-from.tsx';
import { type Answer, aggregateOf, estimateOf, programmesOf } from './figure-value.ts';

/** Programmes that an origin names. */
const named = 8;

/**
 * Where a figure of a scene comes from: what the same figure opens in the planner, under what the text says.
 * @param said the figure as the text writes it
 */
export const explainSceneFigure =
  (figure: Figure, answer: Answer, said: string): ExplainFigure =>
  (origins, context) => {
    const origin = originOf(figure, answer, origins, context);
    return { ...origin, inputs: [{ label: context.words.t('stories:origin.said'), value: said }, ...origin.inputs] };
  };

const originOf = (figure: Figure, answer: Answer, origins: Origins, context: OriginContext): Origin => {
  switch (figure.figure) {
    case 'corridor': {
      const estimate = estimateOf(answer, figure.of);
      const tonnes = estimate.corridors.find(({ id }) => id === figure.corridor)?.tonnes_y ?? 0;
      return origins.explainCorridor(context, estimate, { by: 'all' }, figure.corridor, tonnes);
    }
    case 'dependence':
      return ofDependence(figure, answer, origins, context);
    case 'total':
      return ofTotal(figure.name, groupOf(estimateOf(answer, figure.of), figure.mineral), origins, context);
    case 'effective-routes':
      return origins.explainConcentration(context, estimateOf(answer, figure.of));
    case 'rerouted': {
      const { a, b, comparison } = answer;
      return comparison === null ? origins.explainTonnes(context, a) : origins.explainRerouted(context, b ?? a, comparison);
    }
    case 'shipment': {
      const estimate = estimateOf(answer, figure.of);
      const flow = estimate.shipments.find(({ id }) => id === figure.shipment);
      if (flow === undefined) throw new Error(`The scenario "${estimate.scenario.id}" has no shipment "${figure.shipment}".`);
      if (figure.name === 'tonnes') return origins.explainFlowValue(context, flow);
      if (figure.name !== 'share') return origins.explainFlowMeans(context, flow);
      const ways = flow.routes.filter(({ corridor }) => figure.corridor === undefined || corridor === figure.corridor);
      const title = context.words.t(figure.corridor === undefined ? 'origins:allTheWay' : `names:corridor.${figure.corridor}`);
      return origins.explainWayShare(
        context,
        flow,
        title,
        ways.reduce((sum, { share }) => sum + share, 0),
      );
    }
    case 'programmes':
      return ofProgrammes(figure, context);
  }
};

const ofDependence = (
  { on, measure, country, mineral, of }: Extract<Figure, { figure: 'dependence' }>,
  answer: Answer,
  origins: Origins,
  context: OriginContext,
): Origin => {
  const estimate = estimateOf(answer, of);
  const figures = aggregateOf(estimate, mineral);
  const row = figures.dependence.find((one) => one.country === country);
  const byValue = measure === 'value';
  const shares = {
    transit: byValue ? row?.transit_share_value : row?.transit_share_tonnes,
    any: byValue ? row?.any_share_value : row?.any_share_tonnes,
    market: byValue ? row?.market_share_value : row?.market_share_tonnes,
    processing: row?.processing_share,
    ownership: row?.ownership_share,
  };
  const subject: ShareSubject = {
    kind: on === 'any' ? 'transit' : on,
    // what is processed or owned is counted by its value
    measure: byValue || on === 'processing' || on === 'ownership' ? 'value' : 'tonnes',
    scope: on === 'any' ? 'any' : 'transit',
    group: mineral === undefined ? { by: 'all' } : { by: 'mineral', id: mineral },
    id: country,
  };
  return origins.explainShare(context, estimate, figures, subject, shares[on] ?? 0);
};

const ofTotal = (
  name: Extract<Figure, { figure: 'total' }>['name'],
  estimate: Estimate,
  origins: Origins,
  context: OriginContext,
): Origin => {
  switch (name) {
    case 'tonnes_y':
    case 'moved_t_y':
      return origins.explainTonnes(context, estimate);
    case 'stranded_t_y':
      return origins.explainStranded(context, estimate);
    case 'value_usd_y':
      return origins.explainValue(context, estimate);
    case 'days_mean':
      return origins.explainDays(context, estimate);
    case 'cost_usd_per_t':
    case 'freight_share_of_value':
      return origins.explainCost(context, estimate);
  }
};

/** An estimate of one mineral alone, as far as totals and shipments go; the whole where none is named. */
const groupOf = (estimate: Estimate, mineral: string | undefined): Estimate =>
  mineral === undefined
    ? estimate
    : { ...estimate, ...aggregateOf(estimate, mineral), shipments: estimate.shipments.filter((flow) => flow.mineral === mineral) };

const ofProgrammes = (figure: Extract<Figure, { figure: 'programmes' }>, { words, details }: OriginContext): Origin => {
  const { t, f } = words;
  const found = details === null ? [] : programmesOf(figure, details).toSorted((one, other) => (other.usd_m ?? 0) - (one.usd_m ?? 0));
  return {
    title: t('stories:origin.programmes'),
    formula: t(figure.name === 'count' ? 'stories:origin.counted' : 'stories:origin.dollars'),
    inputs: [
      { label: t('stories:origin.programmes'), value: f.number(found.length) },
      ...found.slice(0, named).map(({ name, usd_m }) => ({
        label: name,
        value: usd_m === undefined ? t('stories:origin.noSum') : usdLarge(words, usd_m * 1e6),
        english: true,
      })),
    ],
    sources: distinct(found.flatMap(({ sources }) => sources)),
  };
};
