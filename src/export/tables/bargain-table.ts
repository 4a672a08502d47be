import type { BargainRow } from '../../engine/index.ts';
import { figure, type Table, tableOf, text } from '../table.ts';

/** One row for each player of the transit game. */
export const bargainTable = (rows: readonly BargainRow[]): Table =>
  tableOf('bargaining', rows, [
    text('player', (row) => row.player),
    figure('value_usd_y', 'USD/year', (row) => row.value_usd_y),
    figure('share_of_surplus', '0-1', (row) => row.share_of_surplus),
    figure('standard_error_usd_y', 'USD/year', (row) => row.standard_error_usd_y),
    figure('banzhaf_usd_y', 'USD/year', (row) => row.banzhaf_usd_y),
    figure('missed_usd_y', 'USD/year', (row) => row.missed_usd_y),
  ]);
