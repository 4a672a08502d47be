import type { Draws } from '../../engine/index.ts';
import { figure, type Table, tableOf, text } from '../table.ts';

type Row = Draws['figures'][number];
type RangeOf = 'a' | 'b' | 'difference';

/** P10, P50 and P90 of one of the three ranges of a figure; no unit, since each row is of another and its id bears it. */
const spread = (of: RangeOf) =>
  (['p10', 'p50', 'p90'] as const).map((key) => ({ key: `${of}_${key}`, read: (row: Row) => row[of]?.[key] }));

/**
 * One row for each figure over the draws, then for cost and hours of each shipment (`shipments/<id>/...`): its middle value and range in A,
 * in B and of the change. Cells of B are empty where one scenario was drawn.
 */
export function drawsTable({ figures, shipments }: Pick<Draws, 'figures' | 'shipments'>): Table {
  const ofShipments = shipments.flatMap(({ id, cost_usd_per_t, hours }) =>
    [cost_usd_per_t, hours].map((row): Row => ({ ...row, id: `shipments/${id}/${row.id}` })),
  );
  return tableOf<Row>(
    'draws',
    [...figures, ...ofShipments],
    [
      text('figure', ({ id }) => id),
      text('a_middle', ({ middle }) => middle.a),
      ...spread('a'),
      text('b_middle', ({ middle }) => middle.b),
      ...spread('b'),
      ...spread('difference'),
      figure('b_above_a', '0-1', ({ above }) => above),
    ],
  );
}
