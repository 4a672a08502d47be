import type { Estimate } from '../engine/estimate-types.ts';
import type { Variable } from '../engine/index.ts';
import {
  distinct,
  type Origin,
  type OriginContext,
  type OriginInput,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from './origin.ts';
import { parameterUnit } from './parameter-name.ts';
import { flowName, kilometres, massPerYear, threeFigures, usdLarge } from './quantities.ts';
import { variableName } from './ranges/variable-name.ts';

/**
 * How often the figures are worked out anew, and over how many quantities.
 * @param variables null where that is not known before the draws
 */
export function explainDraws({ words }: OriginContext, draws: number, variables: number | null): Origin {
  const { t, f } = words;
  return {
    title: t('origins:drawsTitle'),
    formula: t('origins:draws'),
    inputs: [
      { label: t('origins:drawsTitle'), value: f.number(draws) },
      ...(variables === null ? [] : [{ label: t('origins:drawn'), value: f.number(variables) }]),
    ],
    sources: [],
  };
}

/** Where the range of a quantity comes from: its values, what it follows from, what it moves with, and its sources. */
export function explainVariable(context: OriginContext, variable: Variable): Origin {
  const { words } = context;
  const { name } = variableName(context, variable);
  const value = (number: number): string => `${threeFigures(words, number)}\u00a0${parameterUnit(words, variable.unit)}`;
  const together = variable.group === null ? [] : [{ label: words.t('ranges.movesWith'), value: groupName(context, variable.group.id) }];
  const how = variable.kind === 'parameter' ? context.details?.parameters[variable.id]?.how : undefined;
  return {
    title: name,
    formula: words.t('ranges.variable'),
    inputs: [
      { label: words.t('ranges.low'), value: value(variable.low) },
      { label: words.t('ranges.middle'), value: value(variable.mid) },
      { label: words.t('ranges.high'), value: value(variable.high) },
      ...together,
      ...basisOf(context, variable),
    ],
    sources: variable.kind === 'parameter' ? parameterSources(context, [variable.id]) : priceSources(context, variable.id),
    ...(how === undefined ? {} : { note: how }),
  };
}

/** Said of what is not sourced: calibrated, or proposed. */
function basisOf({ words, dataset }: OriginContext, { id }: Variable): OriginInput[] {
  const basis = dataset.parameters.find((parameter) => parameter.id === id)?.basis;
  return basis === undefined || basis === 'sourced' ? [] : [{ label: words.t('ranges.basis'), value: words.t(`origins:basis.${basis}`) }];
}

function groupName({ words }: OriginContext, id: string): string {
  return words.t(`ranges.group.${id.startsWith('price:') ? 'prices' : id}`);
}

function priceSources({ details }: OriginContext, id: string): readonly string[] {
  const [, mineral = '', stage, product] = id.split(':');
  const texts = details?.minerals[mineral]?.stages.find((each) => each.stage === stage && each.product === product);
  return texts?.sources ?? [];
}

/** What emissions are worked out with. */
const emissionParameters = [
  'emission-rail-g-per-tkm',
  'emission-road-g-per-tkm',
  'emission-sea-g-per-tkm',
  'emission-ferry-g-per-tkm',
  'emission-hub-kg-per-t',
];

/** Where the emissions of all shipments come from. */
export function explainEmissions(context: OriginContext, { totals }: Estimate): Origin {
  const { words } = context;
  return {
    title: words.t('ranges.emissions'),
    formula: words.t('ranges.emissionsFormula'),
    inputs: [
      { label: words.t('origins:counted'), value: massPerYear(words, totals.co2e_t_y) },
      { label: words.t('origins:moved'), value: massPerYear(words, totals.moved_t_y) },
      { label: words.t('origins:meanKm'), value: kilometres(words, totals.km_mean) },
      ...parameterInputs(context, emissionParameters),
    ],
    sources: parameterSources(context, emissionParameters),
  };
}

/** Where what is left at all gates comes from: the largest flows by it. */
export function explainNetbackInAll(context: OriginContext, estimate: Estimate): Origin {
  const { words, dataset } = context;
  const money = (usd: number): string => words.t('money.perYear', { money: usdLarge(words, usd) });
  const left = estimate.shipments
    .map((flow) => ({ flow, usd: (flow.netback_usd_per_t ?? 0) * flow.moved_t_y }))
    .toSorted((one, other) => other.usd - one.usd)
    .slice(0, 5);
  return {
    title: words.t('ranges.netback'),
    formula: words.t('ranges.netbackFormula'),
    inputs: [
      { label: words.t('facts.value'), value: money(estimate.totals.value_usd_y) },
      { label: words.t('origins:costPerYear'), value: money(estimate.totals.cost_usd_y) },
      ...left.map(({ flow, usd }) => ({ label: flowName(words, dataset, flow), value: money(usd) })),
    ],
    sources: shipmentSources(context, distinct(left.map(({ flow }) => flow.shipment))),
  };
}
