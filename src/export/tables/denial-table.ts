import type { DenialCost, DenialRow } from '../../engine/index.ts';
import { figure, type Table, tableOf, text } from '../table.ts';

const costs = (prefix: string, cost: (row: DenialRow) => DenialCost) => [
  figure(`${prefix}denial_usd_y`, 'USD/year', (row: DenialRow) => cost(row).denial_usd_y),
  figure(`${prefix}rerouting_usd_y`, 'USD/year', (row: DenialRow) => cost(row).rerouting_usd_y),
  figure(`${prefix}stranding_usd_y`, 'USD/year', (row: DenialRow) => cost(row).stranding_usd_y),
  figure(`${prefix}stranded_t_y`, 't/year', (row: DenialRow) => cost(row).stranded_t_y),
  figure(`${prefix}denial_usd_per_t`, 'USD/t', (row: DenialRow) => cost(row).denial_usd_per_t),
];

/** One row for each closure: its cost as shippers behave and by cost alone, and how the cargo that still moves fares. */
export const denialTable = (rows: readonly DenialRow[]): Table =>
  tableOf('denial', rows, [
    text('closed', (row) => row.id),
    ...costs('', (row) => row.behavioural),
    ...costs('least_cost_', (row) => row.least_cost),
    figure('premium', '0-1', (row) => row.premium),
    figure('extra_days', 'days', (row) => row.extra_days),
    figure('extra_money_usd_y', 'USD/year', (row) => row.extra_money_usd_y),
    figure('even_toll_usd_y', 'USD/year', (row) => row.even_toll_usd_y),
    figure('beyond_parts_usd_y', 'USD/year', (row) => row.beyond_parts_usd_y?.behavioural),
  ]);
