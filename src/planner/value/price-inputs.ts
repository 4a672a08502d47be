import { distinct, type OriginContext, type OriginInput } from '../origin.ts';
import { threeFigures } from '../quantities.ts';
import { productName } from '../words.ts';

/** The prices of a mineral's products as inputs: middle, range and year. Products without a price are left out. */
export function priceInputs({ words, dataset }: OriginContext, mineral: string): OriginInput[] {
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

/** Sources of the prices of a mineral's products. */
export function priceSources({ details }: OriginContext, mineral: string): readonly string[] {
  return details === null ? [] : distinct((details.minerals[mineral]?.stages ?? []).flatMap((stage) => stage.sources));
}
