import type { MineralWedges, WedgeName } from '../../engine/value/wedges.ts';
import {
  distinct,
  type Origin,
  type OriginContext,
  type OriginInput,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from '../origin.ts';
import { sharePercent, threeFigures } from '../quantities.ts';
import { productName } from '../words.ts';

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
  policy: [
    'corridor-constant-northern',
    'corridor-constant-eastern',
    'corridor-constant-middle',
    'hazard-surcharge-share',
    'class-7-quota-t',
  ],
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

/** Where the prices of a mineral's stages come from. */
export function explainPrices(context: OriginContext, mineral: string): Origin {
  return {
    title: context.words.t('value.priceTitle'),
    formula: context.words.t('value.priceFormula'),
    inputs: priceInputs(context, mineral),
    sources: priceSources(context, mineral),
  };
}

function priceInputs({ words, dataset }: OriginContext, mineral: string): OriginInput[] {
  const products = dataset.minerals.find(({ id }) => id === mineral)?.stages ?? [];
  return products.flatMap(({ product, price_usd_t, price_low, price_high, price_year }) => {
    if (price_usd_t === undefined) return [];
    const range =
      price_low === undefined || price_high === undefined ? '' : ` (${threeFigures(words, price_low)}–${threeFigures(words, price_high)})`;
    const year = price_year === undefined ? '' : `, ${price_year}`;
    return [
      {
        label: productName(words, product),
        value: `${words.t('money.usdPerTonne', { value: threeFigures(words, price_usd_t) })}${range}${year}`,
      },
    ];
  });
}

function priceSources({ details }: OriginContext, mineral: string): readonly string[] {
  return details === null ? [] : distinct((details.minerals[mineral]?.stages ?? []).flatMap((stage) => stage.sources));
}

function instrumentSources({ details }: OriginContext, instrument: string): readonly string[] {
  return details?.instruments.find(({ id }) => id === instrument)?.sources ?? [];
}
