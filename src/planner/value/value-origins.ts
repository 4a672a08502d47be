import type { NetbackBreakdown, ShipmentEstimate } from '../../engine/estimate-types.ts';
import type { RefiningResult } from '../../engine/index.ts';
import { type MineralWedges, type WedgeName, wedgeLimits } from '../../engine/value/wedges.ts';
import {
  corridorConstants,
  distinct,
  type Origin,
  type OriginContext,
  type OriginInput,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from '../origin.ts';
import { flowName, massPerYear, sharePercent, threeFigures, usdLarge, usdPerTonne } from '../quantities.ts';
import { priceInputs, priceSources } from './price-inputs.ts';
import { movedValue } from './value-chain.ts';

/** How many flows an origin names. */
const flowsNamed = 5;

/** The parts of a netback in the order of its sum. */
const netbackParts = [
  'stage_price',
  'floor',
  'premium',
  'freight',
  'moisture',
  'insurance',
  'import_duty',
  'export_duty',
  'subsidy',
  'netback',
] as const satisfies readonly (keyof NetbackBreakdown)[];
type NetbackPart = (typeof netbackParts)[number];

/** The parameters that move each wedge most. */
const parameters: Readonly<Record<WedgeName, readonly string[]>> = {
  freight: [
    'rail-block-usd-per-feu-km',
    'rail-wagonload-usd-per-tkm',
    'border-rail-usd-per-crossing-carec',
    'port-usd-per-t',
    'insurance-share',
    'concentrate-moisture-share',
  ],
  time: ['capital-rate', 'reliability-ratio', 'value-of-time-shipper-usd-per-t-h'],
  'market-power': [],
  policy: [...corridorConstants, 'hazard-surcharge-share', 'class-7-quota-t'],
};

/** Where the figures of a wedge come from; its words are those of the value tab. */
export function explainWedge(context: OriginContext, wedge: WedgeName, of: MineralWedges, shipments: readonly string[]): Origin {
  const { words } = context;
  const { t } = words;
  const power = of.market_power;
  const seen = power.observed_discount;
  const inputs: OriginInput[] =
    wedge === 'market-power'
      ? [
          { label: t('value.wedge.ownerIsBuyer'), value: sharePercent(words, power.owner_is_buyer_share) },
          { label: t('value.wedge.ownerUnknown'), value: sharePercent(words, power.owner_unknown_share) },
          { label: t('value.wedge.unfinished'), value: sharePercent(words, power.unfinished_share) },
          ...(seen === null
            ? []
            : [
                {
                  label: t('value.wedge.seen'),
                  value: `${sharePercent(words, seen.mid)} (${sharePercent(words, seen.low)}–${sharePercent(words, seen.high)})`,
                },
              ]),
        ]
      : [...priceInputs(context, of.mineral), ...parameterInputs(context, parameters[wedge])];
  return {
    title: t(`value.wedge.name.${wedge}`),
    formula: t(`value.wedge.formula.${wedge}`),
    inputs,
    sources: distinct([
      ...(seen === null || wedge !== 'market-power' ? [] : instrumentSources(context, seen.instrument)),
      ...(wedge === 'market-power' || wedge === 'policy' ? shipmentSources(context, shipments) : priceSources(context, of.mineral)),
      ...parameterSources(context, parameters[wedge]),
    ]),
    note: t('value.wedge.coverage', { share: sharePercent(words, of.coverage) }),
  };
}

/** From where a wedge counts as one that binds: proposed shares, each with the range in which the choice may be moved. */
export function explainLimits({ words }: OriginContext): Origin {
  const { t, f } = words;
  const names = { money: 'limitMoney', holders: 'limitHolders', barred: 'limitBarred' } as const;
  return {
    title: t('value.wedge.limitsTitle'),
    formula: t('value.wedge.limitsFormula'),
    inputs: (['money', 'holders', 'barred'] as const).map((key) => {
      const { low, mid, high } = wedgeLimits[key];
      return {
        label: t(`value.wedge.${names[key]}`),
        value: `${f.percent(mid)} (${f.percent(low)}–${f.percent(high)}) · ${t('origin.basis.proposed')}`,
      };
    }),
    sources: [],
  };
}

/** What the way to the coast, or to the buyer by land, takes of the price of a mineral. */
export function explainIsolation(context: OriginContext, mineral: string, share: number, shipments: readonly string[]): Origin {
  const { t, f } = context.words;
  return {
    title: t('value.wedge.isolationTitle'),
    formula: t('value.wedge.isolationFormula'),
    inputs: [
      { label: t('origins:share'), value: f.percent(share, 1) },
      ...priceInputs(context, mineral),
      ...parameterInputs(context, parameters.freight),
    ],
    sources: distinct([
      ...priceSources(context, mineral),
      ...parameterSources(context, parameters.freight),
      ...shipmentSources(context, shipments),
    ]),
  };
}

/** Where tonnes, value and freight of some flows of a mineral come from: the largest of them, and the prices of its stages. */
export function explainFlows(context: OriginContext, mineral: string, title: string, flows: readonly ShipmentEstimate[]): Origin {
  const { words, dataset } = context;
  const { t } = words;
  const largest = flows.toSorted((a, b) => b.moved_t_y - a.moved_t_y).slice(0, flowsNamed);
  const tonnes = flows.reduce((sum, { moved_t_y }) => sum + moved_t_y, 0);
  return {
    title,
    formula: t('value.flowFormula'),
    inputs: [
      { label: t('origins:counted'), value: massPerYear(words, tonnes) },
      ...largest.map((flow) => ({ label: flowName(words, dataset, flow), value: tonnesAndValue(context, flow) })),
      ...priceInputs(context, mineral),
    ],
    sources: distinct([...shipmentSources(context, distinct(largest.map(({ shipment }) => shipment))), ...priceSources(context, mineral)]),
    note: t('value.priceFormula'),
  };
}

/** Where the netback of some flows of a mineral to one market comes from: what is taken from the price, by the tonnes of each flow. */
export function explainNetback(context: OriginContext, mineral: string, title: string, flows: readonly ShipmentEstimate[]): Origin {
  const { words } = context;
  const priced = flows.flatMap(({ netback, moved_t_y }) => (netback === null ? [] : [{ netback, moved_t_y }]));
  const tonnes = priced.reduce((sum, { moved_t_y }) => sum + moved_t_y, 0);
  const mean = (part: NetbackPart): number => priced.reduce((sum, one) => sum + one.netback[part] * one.moved_t_y, 0) / tonnes;
  return {
    title,
    formula: words.t('value.priceFormula'),
    inputs: [
      { label: words.t('origins:counted'), value: massPerYear(words, tonnes) },
      ...netbackParts
        .filter((part) => part === 'stage_price' || part === 'netback' || Math.abs(mean(part)) >= 0.005)
        .map((part) => ({ label: words.t(`value.part.${part}`), value: usdPerTonne(words, mean(part)) })),
      ...priceInputs(context, mineral),
      ...parameterInputs(context, parameters.freight),
    ],
    sources: distinct([
      ...priceSources(context, mineral),
      ...parameterSources(context, parameters.freight),
      ...shipmentSources(context, distinct(flows.map(({ shipment }) => shipment))),
    ]),
  };
}

/** Where the figures of refining at home come from: the balance of mass and power of its steps, prices and freight. */
export function explainRefining(context: OriginContext, result: RefiningResult): Origin {
  const { words, details } = context;
  const { t } = words;
  const { mass, energy, lever, operating_usd_y, charges_usd_y, before, after, breakeven } = result;
  const { mineral } = lever;
  const steps = details?.minerals[mineral]?.conversions ?? [];
  return {
    title: t('value.refining.title'),
    formula: t('value.refining.formula'),
    inputs: [
      { label: t('value.refining.massIn'), value: massPerYear(words, mass.in_t) },
      { label: t('value.refining.massOut'), value: massPerYear(words, mass.out_t) },
      { label: t('value.refining.recovery'), value: words.f.percent(mass.recovery) },
      ...(energy === null ? [] : [{ label: t('value.refining.power'), value: `${threeFigures(words, energy.kwh_per_t)}\u00a0kWh/t` }]),
      ...(operating_usd_y === null ? [] : [{ label: t('value.refining.operating'), value: perYear(context, operating_usd_y) }]),
      { label: t('value.refining.charges'), value: perYear(context, charges_usd_y) },
      { label: t('value.refining.bears'), value: usdPerTonne(words, breakeven.cost.usd_per_t_product) },
      { label: `${t('value.refining.row.freight')}, ${t('value.refining.before')}`, value: perYear(context, before.freight_usd_y) },
      { label: `${t('value.refining.row.freight')}, ${t('value.refining.after')}`, value: perYear(context, after.freight_usd_y) },
      ...priceInputs(context, mineral),
      ...parameterInputs(context, parameters.freight),
    ],
    sources: distinct([
      ...priceSources(context, mineral),
      ...steps.flatMap(({ sources }) => sources),
      ...parameterSources(context, parameters.freight),
    ]),
  };
}

const perYear = ({ words }: OriginContext, usd: number): string => words.t('money.perYear', { money: usdLarge(words, usd) });

const tonnesAndValue = (context: OriginContext, flow: ShipmentEstimate): string => {
  const tonnes = massPerYear(context.words, flow.moved_t_y);
  const value = movedValue(flow);
  return value === null ? tonnes : `${tonnes} · ${perYear(context, value)}`;
};

function instrumentSources({ details }: OriginContext, instrument: string): readonly string[] {
  return details?.instruments.find(({ id }) => id === instrument)?.sources ?? [];
}
