import type { LegMode } from '../dataset/vocabulary.ts';
import type { RouteEstimate, RouteStep, ShipmentEstimate } from '../engine/estimate-types.ts';
import { isHaul } from './itinerary.ts';
import { distinct, type Origin, type OriginContext, parameterInputs, parameterSources } from './origin.ts';
import { days, duration, kilometres, usdPerTonne } from './quantities.ts';
import type { StepRow } from './step-rows.ts';

/** The rates that price a way of each kind. */
const parametersByMode: Readonly<Record<LegMode, readonly string[]>> = {
  rail: [
    'rail-block-usd-per-feu-km',
    'rail-20ft-ratio',
    'rail-wagonload-usd-per-tkm',
    'rail-block-km-per-day-kz',
    'rail-wagonload-km-per-day',
  ],
  road: ['road-usd-per-tkm-kz', 'road-usd-per-tkm-carec', 'road-km-per-h-kz'],
  ferry: ['caspian-aktau-usd-per-feu', 'caspian-turkmenbashi-usd-per-feu', 'caspian-block-days', 'caspian-market-days'],
  sea: ['sea-usd-per-feu-km-asia-europe', 'sea-port-usd-per-feu', 'sea-days-per-1000-km', 'sea-days-per-voyage'],
};
const parametersOfStops: Readonly<Record<string, readonly string[]>> = {
  border: ['border-block-hours-plain', 'border-wagonload-hours-into-kz', 'border-rail-usd-per-crossing-carec', 'crossing-load-t'],
  gauge: ['gauge-change-usd-per-t', 'gauge-change-hours'],
  port: ['port-usd-per-t', 'port-hours'],
  transfer: ['transfer-road-rail-usd-per-t', 'transfer-road-rail-hours'],
};
const always = ['insurance-share', 'insured-value-markup', 'capital-rate', 'reliability-ratio'];

/** Where the cost and the days of one way come from: the rates of the modes and stops that it has. */
export function explainRouteCost(context: OriginContext, flow: ShipmentEstimate, route: RouteEstimate): Origin {
  const { words, details } = context;
  const parameters = distinct([...route.legs.flatMap(parametersOf), ...always]);
  const legs = route.legs.flatMap((step) => details?.legs[step.id]?.sources ?? []);
  return {
    title: words.t('cost.title'),
    formula: words.t('origin.formula.route'),
    inputs: [
      { label: words.t('cost.money'), value: usdPerTonne(words, route.cost_usd_per_t) },
      { label: words.t('cost.generalised'), value: usdPerTonne(words, route.generalised_cost_usd_per_t) },
      { label: words.t('itinerary.time'), value: `${days(words, route.hours)} (± ${days(words, route.hours_sd)})` },
      { label: words.t('itinerary.distance'), value: kilometres(words, route.km) },
      { label: words.t('origin.serviceClass'), value: words.t(`names:serviceClass.${flow.service_class}`) },
      ...parameterInputs(context, parameters),
    ],
    sources: distinct([...parameterSources(context, parameters), ...legs]),
  };
}

/**
 * Where kilometres, time and money of one step come from.
 * @param name the step in the reader's words
 */
export function explainStep(context: OriginContext, flow: ShipmentEstimate, step: StepRow, name: string): Origin {
  const { words, details } = context;
  const parameters = parametersOf(step);
  return {
    title: `${words.t(`itinerary.mode.${step.mode}`)}: ${name}`,
    formula: words.t('origin.formula.step'),
    inputs: [
      { label: words.t('itinerary.distance'), value: kilometres(words, step.km) },
      { label: words.t('itinerary.time'), value: duration(words, step.hours) },
      { label: words.t('cost.money'), value: usdPerTonne(words, step.cost_usd_per_t) },
      { label: words.t('origin.serviceClass'), value: words.t(`names:serviceClass.${flow.service_class}`) },
      ...parameterInputs(context, parameters),
    ],
    sources: distinct([...parameterSources(context, parameters), ...(details?.legs[step.opens?.id ?? step.id]?.sources ?? [])]),
  };
}

/** The rates of a step: those of its mode, or of the kind of stop that it is. */
function parametersOf(step: Pick<RouteStep, 'kind' | 'mode'>): readonly string[] {
  return isHaul(step) ? parametersByMode[step.mode] : (parametersOfStops[step.kind] ?? []);
}
