/**
 * Path sizes of the candidate routes of one flow (Ben-Akiva and Bierlaire 1999; method.md 4.1): for each route the sum over its arcs of
 * (arc cost / route cost) / (number of routes that use the arc). 1 for a route that shares nothing, towards 0 the more it shares.
 * Weighted by cost, so cutting an arc in two changes nothing. On a route of cost zero its arcs weigh alike; a route without arcs has 1.
 *
 * @param routes arc ids of each route, no arc twice in one route
 * @param arcCost by arc id, finite and >= 0 on every route
 * @returns one size per route, 0 < size <= 1
 * @throws RangeError that names route, arc and value of a bad cost
 */
export function pathSizes(routes: readonly ArrayLike<number>[], arcCost: ArrayLike<number>): Float64Array {
  const users = new Map<number, number>();
  const totals = routes.map((arcs, route) => {
    let total = 0;
    for (let step = 0; step < arcs.length; step++) {
      const arc = arcs[step] as number;
      users.set(arc, (users.get(arc) ?? 0) + 1);
      total += costOf(arcCost, arc, route);
    }
    return total;
  });
  return Float64Array.from(routes, (arcs, route) => {
    const total = totals[route] as number;
    if (arcs.length === 0) return 1;
    let size = 0;
    for (let step = 0; step < arcs.length; step++) {
      const arc = arcs[step] as number;
      const weight = total > 0 ? (arcCost[arc] as number) / total : 1 / arcs.length;
      size += weight / (users.get(arc) ?? 1);
    }
    return size;
  });
}

/**
 * Commonality factors for the C-logit model (Cascetta et al. 1996; method.md 4.1): ln of the sum over all routes k of the shared cost
 * divided by sqrt(C_r C_k). 0 for a route that shares nothing; the term of the route itself is 1.
 *
 * @param routes arc ids of each route, no arc twice in one route
 * @param arcCost by arc id, finite and >= 0; every route must cost more than 0
 * @throws RangeError that names route and value of a bad cost
 */
export function commonalityFactors(routes: readonly ArrayLike<number>[], arcCost: ArrayLike<number>): Float64Array {
  const sets = routes.map((arcs) => new Set(Array.from(arcs)));
  const totals = sets.map((arcs, route) => {
    let total = 0;
    for (const arc of arcs) total += costOf(arcCost, arc, route);
    if (total <= 0) throw new RangeError(`commonality factors: route ${route} costs ${total}; expected more than 0.`);
    return total;
  });
  return Float64Array.from(sets, (arcs, route) => {
    let sum = 0;
    sets.forEach((others, other) => {
      let shared = 0;
      for (const arc of arcs) if (others.has(arc)) shared += arcCost[arc] as number;
      sum += shared / Math.sqrt((totals[route] as number) * (totals[other] as number));
    });
    return Math.log(sum);
  });
}

function costOf(arcCost: ArrayLike<number>, arc: number, route: number): number {
  const cost = arcCost[arc] ?? Number.NaN;
  if (!(cost >= 0 && cost < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`path sizes: arc ${arc} of route ${route} costs ${cost}; expected a finite number of at least 0.`);
  }
  return cost;
}
