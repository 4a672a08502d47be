import type { CapacityUse, Comparison, LinkFlow } from '../../engine/estimate-types.ts';
import { figure, several, type Table, tableOf, text } from '../table.ts';

/** Tonnes on each leg by corridor and direction. */
export const linksTable = (links: readonly LinkFlow[]): Table =>
  tableOf('links', links, [
    text('leg', (link) => link.leg),
    text('corridor', (link) => link.corridor),
    figure('forward_t_y', 't/year', (link) => link.forward_t_y),
    figure('backward_t_y', 't/year', (link) => link.backward_t_y),
  ]);

/** Shared limits, how far they are used, and what a tonne more would save. */
export const capacitiesTable = (capacities: readonly CapacityUse[]): Table =>
  tableOf('capacities', capacities, [
    text('id', (limit) => limit.id),
    text('legs', (limit) => several(limit.legs)),
    figure('capacity_t_y', 't/year', (limit) => limit.capacity_t_y),
    figure('background_t_y', 't/year', (limit) => limit.background_t_y),
    figure('used_t_y', 't/year', (limit) => limit.used_t_y),
    figure('shadow_usd_per_t', 'USD/t', (limit) => limit.shadow_usd_per_t),
  ]);

/** What changes for each flow from A to B. */
export const changesTable = ({ shipments }: Comparison): Table =>
  tableOf('changes', shipments, [
    text('flow', (row) => row.id),
    text('in_a', (row) => row.in_a),
    text('in_b', (row) => row.in_b),
    figure('rerouted_t_y', 't/year', (row) => row.rerouted_t_y),
    figure('newly_stranded_t_y', 't/year', (row) => row.newly_stranded_t_y),
    figure('cost_usd_per_t_a', 'USD/t', (row) => row.cost_usd_per_t?.a),
    figure('cost_usd_per_t_b', 'USD/t', (row) => row.cost_usd_per_t?.b),
    figure('hours_a', 'h', (row) => row.hours?.a),
    figure('hours_b', 'h', (row) => row.hours?.b),
  ]);
