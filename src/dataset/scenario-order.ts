/** The order in which the shipped scenarios are offered: the baseline, closings, the sea, railways that open, policy, and how much of all is built. */
const shippedOrder = [
  'baseline',
  'middle-corridor-2030',
  'russia-closed',
  'china-closed',
  'both-closed',
  'caspian-low-water',
  'red-sea-closed',
  'cku-open',
  'tripp-open',
  'iran-open',
  'iran-closed',
  'trans-afghan-open',
  'refine-at-home',
  'price-floor',
  'uranium-west',
  'everything-promised',
  'only-financed',
];

/** Scenarios in the order in which a reader is offered them; those that the list does not name come last, by id. */
export function inReadingOrder<T extends { readonly id: string }>(scenarios: readonly T[]): readonly T[] {
  const place = ({ id }: T) => {
    const at = shippedOrder.indexOf(id);
    return at < 0 ? shippedOrder.length : at;
  };
  return scenarios.toSorted((one, other) => place(one) - place(other) || one.id.localeCompare(other.id));
}
