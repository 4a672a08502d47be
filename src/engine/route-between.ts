import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Stage } from '../dataset/vocabulary.ts';
import { assignFlows } from './assign-flows.ts';
import { baselineScenario } from './baseline.ts';
import type { RouteEstimate, ServiceClass } from './estimate-types.ts';
import type { AccessCost } from './flows/access.ts';
import { questionFlow } from './flows/question-flow.ts';
import { routeEstimate } from './flows/route-estimate.ts';
import { reasonText } from './flows/stranded-reason.ts';
import { buildModel, type Model } from './model.ts';
import { referenceOf } from './reference.ts';
import { applyLevers } from './scenario/apply-levers.ts';
import { routeNetback } from './value/flow-netback.ts';

/** A question for the ways between two places. */
export interface RouteQuestion {
  readonly from: string;
  readonly to: string;
  /** What travels; general cargo without a value where left out. */
  readonly product?: { readonly mineral: string; readonly stage: Stage; readonly product?: string };
  /** Countries that it may not cross. */
  readonly avoid?: readonly string[];
  readonly service?: ServiceClass;
  readonly scenario?: Scenario;
}

export interface RouteAnswer {
  readonly from: string;
  readonly to: string;
  readonly service_class: ServiceClass;
  readonly product: string | null;
  /** Best first; shares say how a shipper would spread cargo over them. */
  readonly routes: readonly RouteEstimate[];
  /** Why there is none, where there is none. */
  readonly reason: string | null;
}

/**
 * The ways from one place to another: the best and its distinct alternatives, with itinerary and costs.
 *
 * @throws Error when a place is not in the dataset or no leg reaches it, or the two are one, naming it
 */
export function routesBetween(dataset: Dataset, question: RouteQuestion): RouteAnswer {
  if (question.from === question.to) throw new Error(`The ways from "${question.from}" to itself were asked for; expected two places.`);
  const model = buildModel(dataset, undefined, { origins: [question.from], deliveries: [[question.to]] });
  const origin = placeOf(dataset, question.from);
  const destination = placeOf(dataset, question.to);
  if (model.network.startState(origin.id) === null)
    throw new Error(`No rail, road or port leg of the dataset starts at "${origin.id}" (${origin.name}).`);
  const scenario = question.scenario ?? baselineScenario(dataset);
  const closures = (question.avoid ?? []).map((country) => ({ type: 'close-country', country, scope: 'transit' }) as const);
  const world = applyLevers(model.network, scenario, closures);
  const flow = questionFlow(
    {
      from: origin,
      to: destination,
      service: question.service ?? 'wagonload',
      ...(question.product === undefined ? {} : { product: question.product }),
    },
    model.flows,
  );
  const atRailhead: Model = { ...model, access: () => noAccess(origin.id) };
  const assigned = assignFlows(atRailhead, world, [flow], referenceOf(atRailhead));
  const result = assigned.results[0];
  const prices = assigned.prices[0];
  return {
    from: origin.id,
    to: destination.id,
    service_class: flow.serviceClass,
    product:
      question.product === undefined ? null : (model.flows.products.product(flow.mineral, flow.stage, flow.product)?.product ?? null),
    routes:
      result === undefined || prices === null || prices === undefined
        ? []
        : result.routes.map((route, index) => {
            const told = routeEstimate(
              flow,
              result.access,
              route,
              result.shares[index] ?? 0,
              prices,
              model.network,
              routeNetback(flow, route, world, model)?.netback ?? null,
            );
            return { ...told, legs: told.legs.filter((step) => step.kind !== 'access') };
          }),
    reason: result === undefined || result.reason === null ? null : reasonText(result.reason, model.nameOf),
  };
}

function placeOf(dataset: Dataset, id: string): Dataset['places'][number] {
  const place = dataset.places.find((each) => each.id === id);
  if (place === undefined) throw new Error(`The dataset has no place "${id}".`);
  return place;
}

function noAccess(railhead: string): AccessCost {
  return { railhead, mode: 'rail', km: 0, hours: 0, usdPerTonne: 0, co2eKgPerTonne: 0, countryKm: [] };
}
