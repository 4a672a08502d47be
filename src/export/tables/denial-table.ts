import type { DenialCost, DenialRow, LinkDenialRow } from '../../engine/index.ts';
import { figure, type Table, tableOf, text } from '../table.ts';

const costs = (prefix: string, cost: (row: DenialRow) => DenialCost) => [
  figure(`${prefix}denial_usd_y`, 'USD/year', (row: DenialRow) => cost(row).denial_usd_y),
  figure(`${prefix}rerouting_usd_y`, 'USD/year', (row: DenialRow) => cost(row).rerouting_usd_y),
  figure(`${prefix}stranding_usd_y`, 'USD/year', (row: DenialRow) => cost(row).stranding_usd_y),
  figure(`${prefix}stranded_t_y`, 't/year', (row: DenialRow) => cost(row).stranded_t_y),
  figure(`${prefix}denial_usd_per_t`, 'USD/t', (row: DenialRow) => cost(row).denial_usd_per_t),
];

const columns = [
  text('closed', (row: DenialRow) => row.id),
  ...costs('', (row) => row.behavioural),
  ...costs('least_cost_', (row) => row.least_cost),
  figure('premium', '0-1', (row: DenialRow) => row.premium),
  figure('extra_days', 'days', (row: DenialRow) => row.extra_days),
  figure('extra_money_usd_y', 'USD/year', (row: DenialRow) => row.extra_money_usd_y),
  figure('even_toll_usd_y', 'USD/year', (row: DenialRow) => row.even_toll_usd_y),
  figure('beyond_parts_usd_y', 'USD/year', (row: DenialRow) => row.beyond_parts_usd_y?.behavioural),
];

/** One row for each closure: its cost as shippers behave and by cost alone, and how the cargo that still moves fares. */
export const denialTable = (rows: readonly DenialRow[]): Table => tableOf('denial', rows, columns);

/** One row for each leg, border or port closed alone: as above, with what passes it and which others of its line cost the same. */
export const linkDenialTable = (rows: readonly LinkDenialRow[]): Table =>
  tableOf('link_denial', rows, [
    ...columns,
    figure('carried_t_y', 't/year', (row: LinkDenialRow) => row.carried_t_y),
    text('in_line', (row: LinkDenialRow) => row.in_line.join(' ')),
  ]);
