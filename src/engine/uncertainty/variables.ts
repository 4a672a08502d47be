import type { Dataset } from '../../dataset/types.ts';
import type { CorrelationGroup } from './common-numbers.ts';

/** A quantity of the dataset with a range: a parameter, or the price of a product. */
export interface Variable {
  /** Id of the parameter, or `price:<mineral>:<stage>:<product>`. */
  readonly id: string;
  readonly kind: 'parameter' | 'price';
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly unit: string;
  readonly group: CorrelationGroup | null;
}

/** Name of a product's price among the variables. */
export const priceId = (mineral: string, stage: string, product: string): string => `price:${mineral}:${stage}:${product}`;

/**
 * What moves together, with proposed rank correlations: tariffs of the broad-gauge railways, hours on the Caspian, what follows the
 * price of fuel, and the prices of one mineral at its stages (method 8); also what parts of one published range were scaled from, the day
 * speeds of block trains in countries that share a rate and the hours of a change of gauge.
 */
const groups: readonly { readonly group: CorrelationGroup; readonly holds: RegExp }[] = [
  {
    group: { id: 'rail-tariffs', spearman: 0.7 },
    holds: /^(rail-block-usd-per-feu-km|rail-wagonload-usd-per-tkm|rail-wagonload-ratio-)/,
  },
  { group: { id: 'rail-speeds-north', spearman: 0.8 }, holds: /^rail-block-km-per-day-(ru-cn|ru|by|cn)$/ },
  { group: { id: 'rail-speeds-south', spearman: 0.8 }, holds: /^rail-block-km-per-day-(south|uz|az|ir|tm|ge|tr|kg|tj|am|af)$/ },
  {
    group: { id: 'gauge-hours', spearman: 0.8 },
    holds: /^(border-block-hours-gauge|gauge-change-hours|border-wagonload-gauge-extra-hours)$/,
  },
  { group: { id: 'caspian-hours', spearman: 0.8 }, holds: /^(caspian-(block|market|bulk-south)-days|poti-class-7-wait-days)$/ },
  {
    group: { id: 'fuel', spearman: 0.5 },
    holds: /^(road-usd-per-tkm-|sea-usd-per-feu-km-|caspian-(aktau|turkmenbashi)-usd-|caspian-bulk-south-usd-|black-sea-usd-)/,
  },
];
const pricesOfMineral = 0.9;

/**
 * Every quantity of the dataset that has a range: the parameters, which hold the ranges of the rates they follow from, and the prices of
 * products. Those whose low equals their high are left out.
 *
 * @returns in the order of the files
 */
export function variablesOf(dataset: Pick<Dataset, 'parameters' | 'minerals'>): Variable[] {
  const parameters = dataset.parameters.map(
    ({ id, low, mid, high, unit }): Variable => ({ id, kind: 'parameter', low, mid, high, unit, group: groupOf(id) }),
  );
  const prices = dataset.minerals.flatMap(({ id: mineral, stages }) =>
    stages.flatMap(({ stage, product, price_usd_t: mid, price_low: low, price_high: high }): Variable[] =>
      mid === undefined
        ? []
        : [
            {
              id: priceId(mineral, stage, product),
              kind: 'price',
              low: low ?? mid,
              mid,
              high: high ?? mid,
              unit: 'USD/t',
              group: { id: `price:${mineral}`, spearman: pricesOfMineral },
            },
          ],
    ),
  );
  return [...parameters, ...prices].filter(({ low, high }) => low < high);
}

function groupOf(id: string): CorrelationGroup | null {
  return groups.find(({ holds }) => holds.test(id))?.group ?? null;
}
