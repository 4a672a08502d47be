import type { RateBook } from '../cost/rates.ts';
import type { ArcPricing, ArcRates, Network } from './types.ts';

/**
 * Rates of arcs under a rate book. Arcs that share a pricing share its result.
 *
 * @param pricing one for each arc
 * @throws Error when the book lacks a parameter, naming it
 */
export function ratesUnder(pricing: readonly ArcPricing[], book: RateBook): ArcRates[] {
  const known = new Map<ArcPricing, ArcRates>();
  return pricing.map((price) => {
    const found = known.get(price);
    if (found !== undefined) return found;
    const rates = price(book);
    known.set(price, rates);
    return rates;
  });
}

/** The same network, arc by arc, at the rates of another book: equal to one built with that book, without building it. */
export function reprice(network: Network, book: RateBook): Network {
  const rates = ratesUnder(network.pricing, book);
  return {
    ...network,
    arcs: network.arcs.map((arc, index) => ({ ...arc, rates: rates[index] ?? arc.rates })),
    caspianLoadingLossPerM: book.read('caspian-loading-loss-per-m'),
  };
}
