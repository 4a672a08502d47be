import type { NetbackBreakdown, ShipmentEstimate } from '../../engine/estimate-types.ts';
import { figure, several, type Table, tableOf, text } from '../table.ts';

const parts = [
  'stage_price',
  'floor',
  'premium',
  'freight',
  'moisture',
  'insurance',
  'import_duty',
  'export_duty',
  'subsidy',
] as const satisfies readonly (keyof NetbackBreakdown)[];

/** One row for each flow: tonnes, means over its routes, and where the price of a tonne goes. */
export const flowsTable = (flows: readonly ShipmentEstimate[]): Table =>
  tableOf('flows', flows, [
    text('id', (flow) => flow.id),
    text('shipment', (flow) => flow.shipment),
    text('site', (flow) => flow.site),
    text('origin_country', (flow) => flow.origin_country),
    text('market', (flow) => flow.market),
    text('market_country', (flow) => flow.market_country),
    text('mineral', (flow) => flow.mineral),
    text('product', (flow) => flow.product),
    text('stage', (flow) => flow.stage),
    text('service_class', (flow) => flow.service_class),
    figure('tonnes_y', 't/year', (flow) => flow.tonnes_y),
    figure('moved_t_y', 't/year', (flow) => flow.moved_t_y),
    figure('stranded_t_y', 't/year', (flow) => flow.stranded_t_y),
    figure('value_usd_y', 'USD/year', (flow) => flow.value_usd_y),
    text('value_basis', (flow) => flow.value_basis),
    text('by_air', (flow) => flow.by_air),
    figure('cost_usd_per_t', 'USD/t', (flow) => flow.cost_usd_per_t),
    figure('hours', 'h', (flow) => flow.hours),
    figure('km', 'km', (flow) => flow.km),
    figure('co2e_kg_per_t', 'kg CO2e/t', (flow) => flow.co2e_kg_per_t),
    ...parts.map((part) => figure(`netback_${part}_usd_per_t`, 'USD/t', (flow: ShipmentEstimate) => flow.netback?.[part])),
    figure('netback_usd_per_t', 'USD/t', (flow) => flow.netback_usd_per_t),
    figure('freight_share_of_value', '0-1', (flow) => flow.freight_share_of_value),
    text('corridors', (flow) => several(flow.routes.map(({ corridor }) => corridor))),
    text('reason', (flow) => flow.reason),
  ]);
