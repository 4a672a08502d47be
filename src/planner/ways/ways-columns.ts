import type { RouteEstimate } from '../../engine/estimate-types.ts';

/** Columns of the table of ways; in each but the share the smallest is the best. */
export const wayColumns = ['share', 'cost', 'generalised', 'days', 'spread', 'km', 'co2e'] as const;
export type WayColumn = (typeof wayColumns)[number];

/** The figure of a way in a column: part of the tonnes, USD a tonne, days, km, kg CO2e a tonne. */
export function wayFigure(route: RouteEstimate, column: WayColumn): number {
  switch (column) {
    case 'share':
      return route.share;
    case 'cost':
      return route.cost_usd_per_t;
    case 'generalised':
      return route.generalised_cost_usd_per_t;
    case 'days':
      return route.hours / 24;
    case 'spread':
      return route.hours_sd / 24;
    case 'km':
      return route.km;
    case 'co2e':
      return route.co2e_kg_per_t;
  }
}

/** The best value of a column: the largest share, the least of everything else. Null where all ways have the same, or there is one. */
export function bestFigure(routes: readonly RouteEstimate[], column: WayColumn): number | null {
  const figures = routes.map((route) => wayFigure(route, column));
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  if (routes.length < 2 || least === most) return null;
  return column === 'share' ? most : least;
}
