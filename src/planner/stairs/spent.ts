import type { RouteEstimate } from '../../engine/estimate-types.ts';

/** What has been covered and spent since the site: km, USD a tonne, hours. */
export interface Spent {
  readonly km: number;
  readonly cost_usd_per_t: number;
  readonly hours: number;
}

/**
 * What a tonne has covered and spent when a step of its way is over, what no step holds (insurance, surcharges) included.
 * @param index of the step in the route's legs; -1 for what is spent before the first one
 */
export function spentAfter(route: RouteEstimate, index: number): Spent {
  const sum = (legs: RouteEstimate['legs'], read: keyof Spent): number => legs.reduce((total, leg) => total + leg[read], 0);
  const steps = route.legs.slice(0, index + 1);
  // as the stairs are drawn: what no step holds is there before the first one
  const spent = (read: 'cost_usd_per_t' | 'hours'): number => Math.max(0, route[read] - sum(route.legs, read)) + sum(steps, read);
  return { km: sum(steps, 'km'), cost_usd_per_t: spent('cost_usd_per_t'), hours: spent('hours') };
}
