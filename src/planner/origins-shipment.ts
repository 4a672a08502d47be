import type { Change, ShipmentEstimate } from '../engine/estimate-types.ts';
import {
  corridorConstants,
  distinct,
  type Origin,
  type OriginContext,
  type OriginInput,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from './origin.ts';
import { days, flowName, massPerYear, sharePercent, threeFigures, usdLarge, usdPerTonne } from './quantities.ts';
import { strandedReason } from './reason-words.ts';
import { named } from './words.ts';

/** Where the figures of one shipment come from. */

/** What decides how a flow is split over its ways. */
const choiceParameters = ['logit-theta', 'value-of-time-shipper-usd-per-t-h', ...corridorConstants];

/**
 * Where the share of some ways of a flow comes from: the generalised cost of every way of the flow and what weighs it.
 * @param title what the share is of
 */
export function explainWayShare(context: OriginContext, flow: ShipmentEstimate, title: string, share: number): Origin {
  const { words } = context;
  return {
    title: `${words.t('origins:share')}: ${title}`,
    formula: words.t('origins:formula.wayShare'),
    inputs: [
      { label: words.t('origins:share'), value: sharePercent(words, share) },
      { label: words.t('origins:moved'), value: massPerYear(words, flow.moved_t_y) },
      ...corridorCosts(context, flow),
      ...parameterInputs(context, choiceParameters),
    ],
    sources: distinct([...parameterSources(context, choiceParameters), ...shipmentSources(context, [flow.shipment])]),
  };
}

/** Where the mean cost and days of a flow come from: the ways that it takes, by their shares. */
export function explainFlowMeans(context: OriginContext, flow: ShipmentEstimate): Origin {
  const { words, dataset } = context;
  return {
    title: flowName(words, dataset, flow),
    formula: words.t('origins:formula.flowMeans'),
    inputs: [
      { label: words.t('cost.money'), value: flow.cost_usd_per_t === null ? '–' : usdPerTonne(words, flow.cost_usd_per_t) },
      { label: words.t('itinerary.time'), value: flow.hours === null ? '–' : days(words, flow.hours) },
      ...corridorCosts(context, flow),
    ],
    sources: distinct([...parameterSources(context, choiceParameters), ...shipmentSources(context, [flow.shipment])]),
  };
}

/** Where the change of a flow against A comes from: its means in both, and the ways that it takes in B. */
export function explainFlowChange(context: OriginContext, flow: ShipmentEstimate, cost: Change | null, hours: Change | null): Origin {
  const { words } = context;
  const both = (change: Change, text: (value: number) => string): string => `A: ${text(change.a)} · B: ${text(change.b)}`;
  const means = explainFlowMeans(context, flow);
  return {
    ...means,
    formula: `${words.t('origins:formula.change')} ${means.formula}`,
    inputs: [
      ...(cost === null ? [] : [{ label: words.t('cost.money'), value: both(cost, (value) => usdPerTonne(words, value)) }]),
      ...(hours === null ? [] : [{ label: words.t('itinerary.time'), value: both(hours, (value) => days(words, value)) }]),
      ...corridorCosts(context, flow),
    ],
  };
}

/** Where the tonnes of a flow that stay behind come from: what it has, what moves, and why the rest does not. */
export function explainFlowStranded(context: OriginContext, flow: ShipmentEstimate): Origin {
  const { words, dataset } = context;
  const reason = strandedReason(context, flow);
  return {
    title: `${words.t('tile.stranded')}: ${flowName(words, dataset, flow)}`,
    formula: words.t('origins:stranded'),
    inputs: [
      { label: words.t('origins:counted'), value: massPerYear(words, flow.stranded_t_y) },
      { label: words.t('origins:ofIt'), value: massPerYear(words, flow.tonnes_y) },
      { label: words.t('origins:moved'), value: massPerYear(words, flow.moved_t_y) },
    ],
    sources: shipmentSources(context, [flow.shipment]),
    ...(reason === '' ? {} : { note: reason }),
  };
}

/** Where the tonnes and the value of a flow come from: the shipment on file and the price of its product. */
export function explainFlowValue(context: OriginContext, flow: ShipmentEstimate): Origin {
  const { words, dataset, details } = context;
  const price = dataset.minerals
    .find(({ id }) => id === flow.mineral)
    ?.stages.find(({ stage, product }) => stage === flow.stage && product === flow.product);
  const texts = details?.minerals[flow.mineral]?.stages.find(({ stage, product }) => stage === flow.stage && product === flow.product);
  const inputs: OriginInput[] = [{ label: words.t('origins:counted'), value: massPerYear(words, flow.tonnes_y) }];
  if (price?.price_usd_t !== undefined) {
    const { price_usd_t, price_low, price_high } = price;
    const range =
      price_low === undefined || price_high === undefined ? '' : ` (${threeFigures(words, price_low)}–${threeFigures(words, price_high)})`;
    inputs.push({
      label: words.t('origins:price'),
      value: `${words.t('money.usdPerTonne', { value: threeFigures(words, price_usd_t) })}${range}`,
    });
  }
  if (flow.value_usd_y !== null) {
    inputs.push({ label: words.t('facts.value'), value: words.t('money.perYear', { money: usdLarge(words, flow.value_usd_y) }) });
  }
  return {
    title: flowName(words, dataset, flow),
    formula: words.t('origins:value'),
    inputs,
    sources: distinct([...shipmentSources(context, [flow.shipment]), ...(texts?.sources ?? [])]),
  };
}

/** Where the observed shares of a shipment come from: what its record says, beside what the model gives. */
export function explainObserved(context: OriginContext, flow: ShipmentEstimate): Origin {
  const { words, dataset } = context;
  const observed = dataset.shipments.find(({ id }) => id === flow.shipment)?.route_observed ?? [];
  return {
    title: words.t('facts.observed'),
    formula: words.t('origins:formula.observed'),
    inputs: observed.map(({ corridor, share, year, basis }) => {
      const modelled = flow.routes.reduce((sum, route) => sum + (route.corridor === corridor ? route.share : 0), 0);
      return {
        label: `${words.t(`names:corridor.${corridor}`)}, ${year} (${named(words, 'basis', basis)})`,
        value: `${words.f.percent(share)} · ${words.t('origins:modelled', { share: sharePercent(words, modelled) })}`,
      };
    }),
    sources: shipmentSources(context, [flow.shipment]),
  };
}

/** What the ways of a flow by each corridor cost, and how much of it they carry; why it stays where it has none. */
function corridorCosts(context: OriginContext, flow: ShipmentEstimate): OriginInput[] {
  const { words } = context;
  if (flow.routes.length === 0) return [{ label: words.t('tile.stranded'), value: strandedReason(context, flow) || '–' }];
  return distinct(flow.routes.map(({ corridor }) => corridor)).map((corridor) => {
    const routes = flow.routes.filter((route) => route.corridor === corridor);
    const cheapest = routes.reduce((best, route) => (route.generalised_cost_usd_per_t < best.generalised_cost_usd_per_t ? route : best));
    return {
      label: words.t(`names:corridor.${corridor}`),
      value: `${sharePercent(
        words,
        routes.reduce((sum, { share }) => sum + share, 0),
      )} · ${words.t('cost.generalised')} ${usdPerTonne(words, cheapest.generalised_cost_usd_per_t)} · ${usdPerTonne(words, cheapest.cost_usd_per_t)} · ${days(words, cheapest.hours)}`,
    };
  });
}
