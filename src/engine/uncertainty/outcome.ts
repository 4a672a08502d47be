import type { Scenario } from '../../dataset/schema/scenario.ts';
import { type CorridorId, corridorIds } from '../../dataset/vocabulary.ts';
import { aggregate } from '../dependence/aggregate.ts';
import type { Aggregate } from '../estimate-types.ts';
import { type FlowResult, loadedRoutes, movedTonnes } from '../flows/flow-result.ts';
import { solveScenario } from '../solve-scenario.ts';
import { meanNetback } from '../value/flow-netback.ts';
import type { DrawnModel } from './drawn-model.ts';

/** What a draw says of one shipment. Null where nothing moves. */
export interface ShipmentOutcome {
  readonly id: string;
  readonly tonnes: number;
  readonly usdPerTonne: number | null;
  readonly hours: number | null;
  /** Corridor of its cheapest way by money, of its fastest, and of the one that costs least all told. */
  readonly cheapest: CorridorId | null;
  readonly fastest: CorridorId | null;
  readonly best: CorridorId | null;
  /** Tonnes a year by corridor, of those that carry any. */
  readonly carried: ReadonlyMap<CorridorId, number>;
}

/** What a draw says of a scenario. */
export interface Outcome {
  /** Figures by id: `totals/<field>`, `corridor/<id>/<field>`, `country/<code>/<field>`, `hhi`, `effective_routes`. */
  readonly figures: ReadonlyMap<string, number>;
  readonly shipments: readonly ShipmentOutcome[];
}

/** Estimates a scenario at drawn values, as far as draws report it. */
export function outcomeOf({ model, reference }: DrawnModel, scenario: Scenario): Outcome {
  const { world, assigned } = solveScenario(model, scenario, reference);
  const { results } = assigned;
  const netbackOf = (result: FlowResult): number => (meanNetback(result, world, model)?.netback ?? 0) * movedTonnes(result);
  return { figures: figuresOf(aggregate(results, netbackOf)), shipments: results.filter((result) => !result.byAir).map(shipmentOutcome) };
}

/** The fields of a country's dependence that draws report. */
const countryFields = ['transit_share_tonnes', 'transit_share_value', 'market_share_value'] as const;

/** The figures of an aggregate in one list; a corridor that carries nothing has shares of 0. */
export function figuresOf({ totals, corridors, dependence, hhi, effective_routes }: Aggregate): Map<string, number> {
  const figures = new Map<string, number>(Object.entries(totals).map(([field, value]) => [`totals/${field}`, value]));
  figures.set('hhi', hhi);
  figures.set('effective_routes', effective_routes);
  const carried = new Map(corridors.map((row) => [row.id, row]));
  for (const id of corridorIds) {
    figures.set(`corridor/${id}/share_tonnes`, carried.get(id)?.share_tonnes ?? 0);
    figures.set(`corridor/${id}/share_value`, carried.get(id)?.share_value ?? 0);
  }
  for (const row of dependence) for (const field of countryFields) figures.set(`country/${row.country}/${field}`, row[field]);
  return figures;
}

function shipmentOutcome(result: FlowResult): ShipmentOutcome {
  const moved = movedTonnes(result);
  let usd = 0;
  let hours = 0;
  const carried = new Map<CorridorId, number>();
  for (const { route, tonnes } of loadedRoutes(result)) {
    carried.set(route.corridor, (carried.get(route.corridor) ?? 0) + tonnes);
    usd += tonnes * route.moneyUsdPerTonne;
    hours += tonnes * route.hours;
  }
  const least = (measure: (route: FlowResult['routes'][number]) => number): CorridorId | null => {
    let corridor: CorridorId | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (const route of result.routes) {
      const value = measure(route);
      if (value < lowest) {
        lowest = value;
        corridor = route.corridor;
      }
    }
    return corridor;
  };
  return {
    id: result.flow.id,
    tonnes: result.flow.tonnesPerYear,
    usdPerTonne: moved > 0 ? usd / moved : null,
    hours: moved > 0 ? hours / moved : null,
    cheapest: least((route) => route.moneyUsdPerTonne),
    fastest: least((route) => route.hours),
    best: least((route) => route.generalisedUsdPerTonne),
    carried,
  };
}
