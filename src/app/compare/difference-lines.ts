import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { Language } from '../../i18n/languages.ts';
import { drawNetwork } from '../../map/geometry/drawn-network.ts';
import { signedAmount } from '../../map/hover/words.ts';
import { type Difference, differenceMap } from '../../map/parts/difference.ts';
import { formats } from '../../ui/format.ts';

let drawn: { readonly dataset: Dataset; readonly network: ReturnType<typeof drawNetwork> } | null = null;

/** The network as it is drawn; made once for a dataset. */
const networkOf = (dataset: Dataset): ReturnType<typeof drawNetwork> => {
  if (drawn?.dataset !== dataset) drawn = { dataset, network: drawNetwork(dataset) };
  return drawn.network;
};

/** The lines that gain and lose from A to B, lettered in the reader's language. All shipments count, whatever the filter. */
export const differenceLines = (
  dataset: Dataset,
  a: Estimate,
  b: Estimate,
  t: TFunction<readonly ['map', 'names']>,
  language: Language,
): Difference => {
  const words = { t, formats: formats(language), language };
  return differenceMap(a.links, b.links, networkOf(dataset), (change) => signedAmount(words, change));
};
