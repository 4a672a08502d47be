import { type CorridorId, corridorIds } from '../../dataset/vocabulary.ts';
import type { Estimate, Totals } from '../estimate-types.ts';

/**
 * A headline figure of an estimate by name: a field of its totals; `hhi` or `effective_routes`; the share of tonnes on a corridor
 * (`corridor.middle`); the shares of a country: `transit.RU`, `market.CN`, `processing.CN`, `ownership.CN`, by value where both exist.
 */
export type Quantity =
  | keyof Totals
  | 'hhi'
  | 'effective_routes'
  | `corridor.${CorridorId}`
  | `${'transit' | 'market' | 'processing' | 'ownership'}.${string}`;

const shareFields = {
  transit: 'transit_share_value',
  market: 'market_share_value',
  processing: 'processing_share',
  ownership: 'ownership_share',
} as const;

const isShare = (word: string): word is keyof typeof shareFields => word in shareFields;
const isTotal = (word: string, totals: Totals): word is keyof Totals => Object.hasOwn(totals, word);
const isCorridor = (word: string): word is CorridorId => corridorIds.some((id) => id === word);

/**
 * The figure of that name; the share of a corridor or country that nothing reaches is 0.
 *
 * @throws RangeError for a name that stands for nothing
 */
export function quantityOf(result: Estimate, quantity: string): number {
  if (quantity === 'hhi' || quantity === 'effective_routes') return result[quantity];
  if (isTotal(quantity, result.totals)) return result.totals[quantity];
  const [kind = '', of = ''] = quantity.split('.');
  if (kind === 'corridor' && isCorridor(of)) return result.corridors.find((row) => row.id === of)?.share_tonnes ?? 0;
  if (isShare(kind) && /^[A-Z]{2}$/.test(of)) return result.dependence.find((row) => row.country === of)?.[shareFields[kind]] ?? 0;
  throw new RangeError(
    `waterfall: there is no figure "${quantity}". Known: ${Object.keys(result.totals).join(', ')}, hhi, effective_routes, corridor.<id>, transit.<country>, market.<country>, processing.<country>, ownership.<country>.`,
  );
}
