import type { LegMode } from '../dataset/vocabulary.ts';
import type { RouteEstimate, RouteStep, ShipmentEstimate } from '../engine/estimate-types.ts';
import type { Spread } from '../engine/index.ts';
import { type CostPart, costDifferences, isHaul, type Segment, standingHours } from './itinerary.ts';
import { wayName } from './itinerary-words.ts';
import { distinct, type Origin, type OriginContext, type OriginInput, parameterInputs, parameterSources } from './origin.ts';
import { days, duration, kilometres, usdPerTonne } from './quantities.ts';
import { placeName } from './record-names.ts';
import { type Spent, spentAfter } from './stairs/spent.ts';
import { type StepRow, stepName } from './step-rows.ts';

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
  border: [
    'border-block-hours-plain',
    'border-block-usd-per-feu',
    'border-wagonload-hours-into-kz',
    'border-rail-usd-per-crossing-carec',
    'crossing-load-t',
  ],
  gauge: ['gauge-change-usd-per-t', 'gauge-block-usd-per-feu', 'gauge-change-hours'],
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
    formula: words.t('origins:formula.route'),
    inputs: [
      { label: words.t('cost.money'), value: usdPerTonne(words, route.cost_usd_per_t) },
      { label: words.t('cost.generalised'), value: usdPerTonne(words, route.generalised_cost_usd_per_t) },
      { label: words.t('itinerary.time'), value: `${days(words, route.hours)} (± ${days(words, route.hours_sd)})` },
      { label: words.t('itinerary.distance'), value: kilometres(words, route.km) },
      { label: words.t('origins:serviceClass'), value: words.t(`names:serviceClass.${flow.service_class}`) },
      ...parameterInputs(context, parameters),
    ],
    sources: distinct([...parameterSources(context, parameters), ...legs]),
  };
}

/** Where what one way gains on another comes from: the figures of both, and the parts of the cost that differ. */
export function explainWayDifference(context: OriginContext, flow: ShipmentEstimate, first: RouteEstimate, second: RouteEstimate): Origin {
  const { words } = context;
  const [way, other] = [wayName(context, first, flow.routes), wayName(context, second, flow.routes)];
  const both = (label: string, text: (route: RouteEstimate) => string): OriginInput => ({
    label,
    value: `${text(first)} · ${text(second)}`,
  });
  const part = (id: CostPart): OriginInput => both(words.t(`cost.${id}`), (route) => usdPerTonne(words, route.breakdown[id]));
  return {
    title: words.t('origins:differenceTitle', { way, other }),
    formula: words.t('origins:formula.difference'),
    inputs: [
      both(words.t('cost.money'), (route) => usdPerTonne(words, route.cost_usd_per_t)),
      both(words.t('itinerary.time'), (route) => days(words, route.hours)),
      both(words.t('cost.generalised'), (route) => usdPerTonne(words, route.generalised_cost_usd_per_t)),
      ...costDifferences(first, second).map((difference) => part(difference.part)),
    ],
    sources: distinct([...explainRouteCost(context, flow, first).sources, ...explainRouteCost(context, flow, second).sources]),
  };
}

/** Where the time that the cargo stands on a way comes from: its stops, the longest first. */
export function explainStanding(context: OriginContext, flow: ShipmentEstimate, route: RouteEstimate): Origin {
  const { words, dataset } = context;
  const stops = route.legs.filter((step) => !isHaul(step));
  const parameters = distinct(stops.flatMap(parametersOf));
  const hours = new Map<string, number>();
  for (const step of stops) {
    const label = `${words.t(`itinerary.mode.${step.mode}`)}: ${placeName(words, dataset, step.to)}`;
    hours.set(label, (hours.get(label) ?? 0) + step.hours);
  }
  return {
    title: words.t('origins:standingTitle'),
    formula: words.t('origins:formula.standing'),
    inputs: [
      { label: words.t('origins:counted'), value: days(words, standingHours(route)) },
      { label: words.t('origins:allTheWay'), value: days(words, route.hours) },
      ...[...hours].toSorted((one, next) => next[1] - one[1]).map(([label, value]) => ({ label, value: duration(words, value) })),
      { label: words.t('origins:serviceClass'), value: words.t(`names:serviceClass.${flow.service_class}`) },
      ...parameterInputs(context, parameters),
    ],
    sources: parameterSources(context, parameters),
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
    formula: words.t('origins:formula.step'),
    inputs: [
      { label: words.t('itinerary.distance'), value: kilometres(words, step.km) },
      { label: words.t('itinerary.time'), value: duration(words, step.hours) },
      { label: words.t('cost.money'), value: usdPerTonne(words, step.cost_usd_per_t) },
      { label: words.t('origins:serviceClass'), value: words.t(`names:serviceClass.${flow.service_class}`) },
      ...parameterInputs(context, parameters),
    ],
    sources: distinct([...parameterSources(context, parameters), ...(details?.legs[step.opens?.id ?? step.id]?.sources ?? [])]),
  };
}

/**
 * Where what has been covered and spent when a step is over comes from: the steps up to it, the dearest first, and what no step holds.
 * @param index of the step in the route's legs
 */
export function explainSpent(context: OriginContext, flow: ShipmentEstimate, route: RouteEstimate, index: number): Origin {
  const { words, details } = context;
  const { t } = words;
  const steps = route.legs.slice(0, index + 1);
  const spent = spentAfter(route, index);
  const start = spentAfter(route, -1);
  const parameters = distinct([...steps.flatMap(parametersOf), ...always]);
  const step = route.legs[index];
  const all = ({ km, cost_usd_per_t, hours }: Spent): string =>
    [...(km > 0 ? [kilometres(words, km)] : []), usdPerTonne(words, cost_usd_per_t), duration(words, hours)].join(' · ');
  return {
    title: step === undefined ? t('origins:spent') : `${t('origins:spent')}: ${stepName(context, step)}`,
    formula: t('origins:formula.spent'),
    inputs: [
      { label: t('origins:untilHere'), value: all(spent) },
      ...(step === undefined ? [] : [{ label: t('origins:thisStep'), value: all(step) }]),
      { label: t('origins:beforeStart'), value: all(start) },
      ...dearestSteps(context, steps).map(([label, value]) => ({ label, value: all(value) })),
      { label: t('origins:serviceClass'), value: t(`names:serviceClass.${flow.service_class}`) },
      ...parameterInputs(context, parameters),
    ],
    sources: distinct([...parameterSources(context, parameters), ...steps.flatMap(({ id }) => details?.legs[id]?.sources ?? [])]),
  };
}

/** Where the range of what has been spent when a step is over comes from: draws, then what the middle comes from. */
export function explainSpentRange(
  context: OriginContext,
  flow: ShipmentEstimate,
  route: RouteEstimate,
  index: number,
  read: 'cost_usd_per_t' | 'hours',
  spread: Spread,
  draws: number,
): Origin {
  const { words } = context;
  const { t, f } = words;
  const text = (value: number): string => (read === 'hours' ? days(words, value) : usdPerTonne(words, value));
  const base = explainSpent(context, flow, route, index);
  return {
    ...base,
    formula: `${t('origins:formula.spentRange')} ${base.formula}`,
    inputs: [
      ...(['p10', 'p50', 'p90'] as const).map((quantile) => ({ label: quantile.toUpperCase(), value: text(spread[quantile]) })),
      { label: t('origins:drawsTitle'), value: f.number(draws) },
      ...base.inputs,
    ],
  };
}

/** Steps told one by one; the rest is in the sum. */
const stepsTold = 5;

/** The steps that cost most, those of one name joined. */
function dearestSteps(context: OriginContext, steps: readonly RouteStep[]): readonly [string, Spent][] {
  const found = new Map<string, Spent>();
  for (const { km, cost_usd_per_t, hours, ...step } of steps) {
    const label = `${context.words.t(`itinerary.mode.${step.mode}`)}: ${stepName(context, step)}`;
    const before = found.get(label) ?? { km: 0, cost_usd_per_t: 0, hours: 0 };
    found.set(label, { km: before.km + km, cost_usd_per_t: before.cost_usd_per_t + cost_usd_per_t, hours: before.hours + hours });
  }
  return [...found].toSorted((one, other) => other[1].cost_usd_per_t - one[1].cost_usd_per_t).slice(0, stepsTold);
}

/** Where kilometres, time and money of a stretch of one mode come from: those of its legs, summed up. */
export function explainStretch(context: OriginContext, flow: ShipmentEstimate, stretch: Segment): Origin {
  const { words, dataset, details } = context;
  const { mode, from, to, km, hours, cost_usd_per_t, legs } = stretch;
  const name = `${placeName(words, dataset, from)} – ${placeName(words, dataset, to)}`;
  const step: StepRow = { id: '', mode, kind: 'haul', from, to, km, hours, cost_usd_per_t, opens: null };
  const origin = explainStep(context, flow, step, name);
  return { ...origin, sources: distinct([...origin.sources, ...legs.flatMap((leg) => details?.legs[leg]?.sources ?? [])]) };
}

/** The rates of a step: those of its mode, or of the kind of stop that it is. */
function parametersOf(step: Pick<RouteStep, 'kind' | 'mode'>): readonly string[] {
  return isHaul(step) ? parametersByMode[step.mode] : (parametersOfStops[step.kind] ?? []);
}
