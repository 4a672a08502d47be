/** Toy A of the method: demand 100 kt, unserved 400 USD/t, three ways with their cost and capacity. */
export const toyWays = { RU: { cost: 90, capacity: 60 }, CN: { cost: 110, capacity: 50 }, M: { cost: 130, capacity: 40 } } as const;

export const toyPlayers = ['S', 'RU', 'CN', 'M'] as const;

/** Worth of a coalition of Toy A in kUSD, by filling the cheapest ways first: right here, since the ways share nothing. */
export function toyWorth(coalition: number): number {
  if ((coalition & 1) === 0) return 0;
  let left = 100;
  let profit = 0;
  for (const [index, way] of [toyWays.RU, toyWays.CN, toyWays.M].entries()) {
    if (((coalition >>> (index + 1)) & 1) === 0) continue;
    const tonnes = Math.min(left, way.capacity);
    profit += tonnes * (400 - way.cost);
    left -= tonnes;
  }
  return profit;
}
