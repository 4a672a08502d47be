import type { CostBreakdown, RouteEstimate, RouteStep, ShipmentEstimate } from '../../engine/estimate-types.ts';
import { figure, several, type Table, tableOf, text } from '../table.ts';

interface Way {
  readonly flow: string;
  readonly route: RouteEstimate;
}

interface Step {
  readonly flow: string;
  readonly route: string;
  readonly place: number;
  readonly step: RouteStep;
}

const parts = [
  'access',
  'haul',
  'border',
  'gauge',
  'port',
  'sea',
  'surcharge',
  'insurance',
  'time',
  'reliability',
  'corridor_constant',
] as const satisfies readonly (keyof CostBreakdown)[];

/** One row for each route of each flow, with its share and the parts of its generalised cost. */
export const routesTable = (flows: readonly ShipmentEstimate[]): Table => {
  const ways = flows.flatMap(({ id, routes }): Way[] => routes.map((route) => ({ flow: id, route })));
  return tableOf('routes', ways, [
    text('flow', ({ flow }) => flow),
    text('route', ({ route }) => route.id),
    text('corridor', ({ route }) => route.corridor),
    figure('share', '0-1', ({ route }) => route.share),
    figure('tonnes_y', 't/year', ({ route }) => route.tonnes_y),
    figure('cost_usd_per_t', 'USD/t', ({ route }) => route.cost_usd_per_t),
    figure('generalised_cost_usd_per_t', 'USD/t', ({ route }) => route.generalised_cost_usd_per_t),
    ...parts.map((part) => figure(`generalised_${part}_usd_per_t`, 'USD/t', ({ route }: Way) => route.breakdown[part])),
    figure('hours', 'h', ({ route }) => route.hours),
    figure('hours_sd', 'h', ({ route }) => route.hours_sd),
    figure('km', 'km', ({ route }) => route.km),
    figure('co2e_kg_per_t', 'kg CO2e/t', ({ route }) => route.co2e_kg_per_t),
    figure('netback_usd_per_t', 'USD/t', ({ route }) => route.netback_usd_per_t),
    text('countries', ({ route }) => several(route.countries.map(({ country }) => country))),
    text('transit', ({ route }) => several(route.transit)),
  ]);
};

/** One row for each step of each itinerary, in the order of travel; flows whose itineraries were not asked for have none. */
export const stepsTable = (flows: readonly ShipmentEstimate[]): Table => {
  const steps = flows.flatMap(({ id, routes }) =>
    routes.flatMap((route) => route.legs.map((step, index): Step => ({ flow: id, route: route.id, place: index + 1, step }))),
  );
  return tableOf('steps', steps, [
    text('flow', ({ flow }) => flow),
    text('route', ({ route }) => route),
    figure('position', 'place in the itinerary', ({ place }) => place),
    text('step', ({ step }) => step.id),
    text('kind', ({ step }) => step.kind),
    text('mode', ({ step }) => step.mode),
    text('from', ({ step }) => step.from),
    text('to', ({ step }) => step.to),
    figure('km', 'km', ({ step }) => step.km),
    figure('hours', 'h', ({ step }) => step.hours),
    figure('cost_usd_per_t', 'USD/t', ({ step }) => step.cost_usd_per_t),
    figure('co2e_kg_per_t', 'kg CO2e/t', ({ step }) => step.co2e_kg_per_t),
  ]);
};
