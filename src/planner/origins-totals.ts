import type { Aggregate, Comparison, Estimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import { coverageNote } from './coverage-note.ts';
import { unmarked } from './figure-marks.ts';
import {
  distinct,
  type Origin,
  type OriginContext,
  type OriginInput,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from './origin.ts';
import { flowName, kilometres, massPerYear, usdLarge, usdPerTonne } from './quantities.ts';
import { strandedReason } from './reason-words.ts';
import { countryName } from './words.ts';

/** Where the figures of the tiles come from. */

/** The parameters that move the mean cost most. */
const costParameters = [
  'rail-block-usd-per-feu-km',
  'rail-20ft-ratio',
  'rail-wagonload-usd-per-tkm',
  'caspian-aktau-usd-per-feu',
  'sea-usd-per-feu-km-asia-europe',
  'sea-port-usd-per-feu',
  'port-usd-per-t',
  'gauge-change-usd-per-t',
  'gauge-block-usd-per-feu',
  'border-rail-usd-per-crossing-carec',
  'insurance-share',
];

/** The parameters that move the mean days most. */
const dayParameters = [
  'rail-block-km-per-day-kz',
  'rail-block-km-per-day-ru-cn',
  'rail-wagonload-km-per-day',
  'border-block-hours-gauge',
  'border-wagonload-hours-into-kz',
  'caspian-block-days',
  'caspian-market-days',
  'sea-days-per-1000-km',
  'sea-days-per-voyage',
  'port-hours',
];

/** How many flows an origin names before it says how many more there are. */
const flowsNamed = 5;

/** The same figure, said to be that of A. */
export function inA({ words }: OriginContext, origin: Origin): Origin {
  return { ...origin, title: words.t('origins:inA', { title: origin.title }) };
}

/** Mean money per tonne that moves. */
export function explainCost(context: OriginContext, estimate: Estimate): Origin {
  const { words } = context;
  const { totals } = estimate;
  return {
    title: words.t('tile.cost'),
    formula: words.t('origins:cost'),
    inputs: [
      { label: words.t('origins:costPerYear'), value: usdLarge(words, totals.cost_usd_y) },
      { label: words.t('origins:moved'), value: massPerYear(words, totals.moved_t_y) },
      { label: words.t('origins:freightShare'), value: words.f.percent(totals.freight_share_of_value, 1) },
      ...parameterInputs(context, costParameters),
    ],
    sources: parameterSources(context, costParameters),
    note: words.t('origins:costNote'),
  };
}

/** Mean days per tonne that moves. */
export function explainDays(context: OriginContext, estimate: Estimate): Origin {
  const { words } = context;
  return {
    title: words.t('tile.days'),
    formula: words.t('origins:days'),
    inputs: [
      { label: words.t('origins:moved'), value: massPerYear(words, estimate.totals.moved_t_y) },
      { label: words.t('origins:meanKm'), value: kilometres(words, estimate.totals.km_mean) },
      ...parameterInputs(context, dayParameters),
    ],
    sources: parameterSources(context, dayParameters),
  };
}

/** Tonnes of all shipments. */
export function explainTonnes(context: OriginContext, estimate: Estimate): Origin {
  const { words } = context;
  const { totals } = estimate;
  const flows = estimate.shipments.map((flow) => ({ flow, tonnes: flow.tonnes_y })).toSorted((one, other) => other.tonnes - one.tonnes);
  return {
    title: words.t('origins:tonnesTitle'),
    formula: words.t('origins:tonnes'),
    inputs: [
      { label: words.t('origins:counted'), value: massPerYear(words, totals.tonnes_y) },
      { label: words.t('origins:moved'), value: massPerYear(words, totals.moved_t_y) },
      ...flowInputs(context, flows),
    ],
    sources: shipmentSources(context, distinct(flows.slice(0, flowsNamed).map(({ flow }) => flow.shipment))),
  };
}

/** Tonnes of the shipments of a list. */
export function explainListed(context: OriginContext, listed: readonly ShipmentEstimate[]): Origin {
  const { words } = context;
  const flows = listed.map((flow) => ({ flow, tonnes: flow.tonnes_y })).toSorted((one, other) => other.tonnes - one.tonnes);
  const tonnes = flows.reduce((sum, one) => sum + one.tonnes, 0);
  return {
    title: words.t('routes.list'),
    formula: words.t('origins:listed'),
    inputs: [{ label: words.t('origins:counted'), value: massPerYear(words, tonnes) }, ...flowInputs(context, flows)],
    sources: shipmentSources(context, distinct(flows.slice(0, flowsNamed).map(({ flow }) => flow.shipment))),
  };
}

/** How much of the tonnes has a value. */
export function explainCoverage(context: OriginContext, figures: Aggregate): Origin {
  const { words } = context;
  const { totals } = figures;
  return {
    title: words.t('origins:coverageTitle'),
    formula: words.t('origins:coverage'),
    inputs: [
      { label: words.t('origins:share'), value: words.f.percent(totals.value_coverage) },
      { label: words.t('origins:counted'), value: massPerYear(words, totals.tonnes_y) },
      { label: words.t('facts.value'), value: words.t('money.perYear', { money: usdLarge(words, totals.value_usd_y) }) },
    ],
    sources: [],
    note: words.t('origins:hhiNote'),
  };
}

/** Value of all shipments. */
export function explainValue(context: OriginContext, estimate: Estimate): Origin {
  const { words, dataset } = context;
  const money = (value: number) => words.t('money.perYear', { money: usdLarge(words, value) });
  const flows = estimate.shipments.toSorted((one, other) => (other.value_usd_y ?? 0) - (one.value_usd_y ?? 0)).slice(0, flowsNamed);
  return {
    title: words.t('facts.value'),
    formula: words.t('origins:value'),
    inputs: [
      { label: words.t('origins:counted'), value: money(estimate.totals.value_usd_y) },
      ...flows.map((flow) => ({ label: flowName(words, dataset, flow), value: money(flow.value_usd_y ?? 0) })),
    ],
    sources: shipmentSources(context, distinct(flows.map(({ shipment }) => shipment))),
    note: coverageNote(unmarked(words), estimate),
  };
}

/** Tonnes whose corridor differs between A and B. */
export function explainRerouted(context: OriginContext, estimate: Estimate, comparison: Comparison): Origin {
  const { words } = context;
  const moved = comparison.shipments.filter((row) => row.rerouted_t_y > 0).toSorted((one, other) => other.rerouted_t_y - one.rerouted_t_y);
  const flows = moved.flatMap((row) => {
    const flow = estimate.shipments.find((shipment) => shipment.id === row.id);
    return flow === undefined ? [] : [{ flow, tonnes: row.rerouted_t_y }];
  });
  const extra = comparison.rerouted_extra_usd_per_t;
  return {
    title: words.t('tile.rerouted'),
    formula: words.t('origins:rerouted'),
    inputs: [
      ...(extra === null ? [] : [{ label: words.t('origins:reroutedExtra'), value: usdPerTonne(words, extra) }]),
      ...flowInputs(context, flows),
    ],
    sources: shipmentSources(context, distinct(flows.slice(0, flowsNamed).map(({ flow }) => flow.shipment))),
  };
}

/** Tonnes that find no open way, with the reasons. */
export function explainStranded(context: OriginContext, estimate: Estimate): Origin {
  const { words } = context;
  const flows = estimate.shipments
    .filter((flow) => flow.stranded_t_y > 0)
    .toSorted((one, other) => other.stranded_t_y - one.stranded_t_y)
    .map((flow) => ({ flow, tonnes: flow.stranded_t_y }));
  const reasons = distinct(flows.map(({ flow }) => strandedReason(context, flow))).filter((reason) => reason !== '');
  return {
    title: words.t('tile.stranded'),
    formula: words.t('origins:stranded'),
    inputs: flowInputs(context, flows),
    sources: shipmentSources(context, distinct(flows.slice(0, flowsNamed).map(({ flow }) => flow.shipment))),
    ...(reasons.length === 0 ? {} : { note: reasons.join(' · ') }),
  };
}

/** Share of tonnes whose route crosses a country where the flow neither starts nor ends. */
export function explainTransit(context: OriginContext, estimate: Estimate, country: string): Origin {
  const { words } = context;
  const flows = estimate.shipments
    .map((flow) => ({ flow, tonnes: transitTonnes(flow, country) }))
    .filter(({ tonnes }) => tonnes > 0)
    .toSorted((one, other) => other.tonnes - one.tonnes);
  return {
    title: words.t('origins:transitTitle', { country: countryName(words, country) }),
    formula: words.t('origins:transit'),
    inputs: [
      {
        label: words.t('origins:transitTonnes'),
        value: massPerYear(
          words,
          flows.reduce((sum, { tonnes }) => sum + tonnes, 0),
        ),
      },
      { label: words.t('origins:moved'), value: massPerYear(words, estimate.totals.moved_t_y) },
      ...flowInputs(context, flows),
    ],
    sources: shipmentSources(context, distinct(flows.slice(0, flowsNamed).map(({ flow }) => flow.shipment))),
  };
}

/** Tonnes of a flow on routes that transit a country. */
function transitTonnes(flow: ShipmentEstimate, country: string): number {
  return flow.routes.reduce((sum, route) => sum + (route.transit.includes(country) ? route.tonnes_y : 0), 0);
}

/** The largest flows by name, and how much the rest is. */
function flowInputs(context: OriginContext, flows: readonly { readonly flow: ShipmentEstimate; readonly tonnes: number }[]): OriginInput[] {
  const { words, dataset } = context;
  const named = flows.slice(0, flowsNamed).map(({ flow, tonnes }) => ({
    label: flowName(words, dataset, flow),
    value: massPerYear(words, tonnes),
  }));
  const rest = flows.slice(flowsNamed);
  if (rest.length === 0) return named;
  const tonnes = rest.reduce((sum, { tonnes: each }) => sum + each, 0);
  return [...named, { label: words.t('origins:otherFlows', { count: rest.length }), value: massPerYear(words, tonnes) }];
}
