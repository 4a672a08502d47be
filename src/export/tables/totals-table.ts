import type { Comparison, Estimate, Totals } from '../../engine/estimate-types.ts';
import { figure, type Table, tableOf, text } from '../table.ts';

const units: Readonly<Record<keyof Totals, string>> = {
  tonnes_y: 't/year',
  moved_t_y: 't/year',
  value_usd_y: 'USD/year',
  value_coverage: '0-1',
  cost_usd_y: 'USD/year',
  cost_usd_per_t: 'USD/t',
  days_mean: 'days',
  km_mean: 'km',
  co2e_t_y: 't CO2e/year',
  stranded_t_y: 't/year',
  air_t_y: 't/year',
  freight_share_of_value: '0-1',
  netback_usd_y: 'USD/year',
};
const names = Object.keys(units) as readonly (keyof Totals)[];

/**
 * The totals of a scenario, one row for each figure, since their units differ; with those of A where something is compared.
 * @param estimate B, or A where nothing is compared
 */
export const totalsTable = (estimate: Estimate, comparison: Comparison | null): Table => {
  const shown = names.map((name) => ({ name, unit: units[name], a: comparison?.totals[name].a ?? null, b: estimate.totals[name] }));
  const indices = [
    { name: 'hhi', unit: '0-1', a: comparison?.hhi.a ?? null, b: estimate.hhi },
    { name: 'effective_routes', unit: 'routes', a: null, b: estimate.effective_routes },
    { name: 'ownership_unknown_share', unit: '0-1', a: null, b: estimate.ownership_unknown_share },
    ...(comparison === null ? [] : [{ name: 'rerouted_t_y', unit: 't/year', a: null, b: comparison.rerouted_t_y }]),
  ];
  return tableOf(
    'totals',
    [...shown, ...indices],
    [
      text('figure', ({ name }) => name),
      text('unit', ({ unit }) => unit),
      figure('a', 'as the unit of the row', ({ a }) => a),
      figure('b', 'as the unit of the row', ({ b }) => b),
      figure('change', 'as the unit of the row', ({ a, b }) => (a === null ? null : b - a)),
    ],
  );
};
