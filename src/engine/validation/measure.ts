import type { Benchmark } from '../../dataset/details.ts';
import type { LegMode } from '../../dataset/vocabulary.ts';
import { roadPostHours } from '../cost/border.ts';
import { type FlowResult, loadedRoutes } from '../flows/flow-result.ts';
import type { Model } from '../model.ts';
import { countTonnes } from './count-tonnes.ts';
import type { NotModelled } from './types.ts';
import { type Pricing, priceWay, type Way, type WayFigures, type WayQuestion } from './ways.ts';

/** The baseline at some rates: the middle ones, or those of a draw. */
export interface RatedWorld {
  readonly pricing: Pricing;
  /** The flows of the baseline, assigned; worked out when first asked for. */
  readonly results: () => readonly FlowResult[];
}

/**
 * How a figure is modelled: its value in a world, and whether rates move it at all; or why there is none. A value may be NaN where a world
 * does not have it. Where the figure is what a train or a ship took, the value is the mean of all of them, and `deviationOfOne` the standard
 * deviation of one about it, in the same unit.
 */
export type Measure =
  | {
      readonly at: (world: RatedWorld) => number;
      readonly moves: boolean;
      readonly deviationOfOne?: (world: RatedWorld) => number;
      /** The way that it is read off, and the one that it is set against. */
      readonly ways?: readonly Way[];
    }
  | { readonly why: NotModelled };

/** What measures are taken from. */
export interface MeasureContext {
  readonly model: Model;
  readonly find: (question: WayQuestion) => Way | null;
}

/** What a metric reads off a way. A lorry takes the deck of a 40-foot box, as rate mid-caspian-usd-turkmenbashi reads its fare. */
const wayValue: Readonly<Record<string, (figures: WayFigures, pricing: Pricing) => number>> = {
  days: (figures) => figures.hours / 24,
  voyage_hours: (figures) => figures.haulHours,
  usd_per_teu: (figures) => figures.usdPerTeu,
  usd_per_feu: (figures, { book }) => figures.usdPerTeu / book.read('rail-20ft-ratio'),
  usd_per_truck: (figures, { book }) => figures.usdPerTeu / book.read('rail-20ft-ratio'),
};

/** Standard deviation of one run, of the metrics that single runs are published in. */
const wayDeviation: Readonly<Record<string, (figures: WayFigures) => number>> = {
  days: ({ hoursVariance }) => Math.sqrt(hoursVariance) / 24,
  voyage_hours: ({ haulHoursVariance }) => Math.sqrt(haulHoursVariance),
};

const lengths: Readonly<Record<string, (way: Way) => number>> = { km: ({ km }) => km, rail_km: ({ railKm }) => railKm };

/** A measure of two ways: which value of them, and how they are set against each other. */
const comparisons: Readonly<
  Record<
    string,
    {
      readonly moves: boolean;
      readonly of: (figures: WayFigures, km: number) => number;
      readonly with: (own: number, other: number) => number;
    }
  >
> = {
  days_ratio: { moves: true, of: ({ hours }) => hours, with: (own, other) => own / other },
  cost_ratio: { moves: true, of: ({ usdPerTeu }) => usdPerTeu, with: (own, other) => own / other },
  km_difference: { moves: false, of: (_, km) => km, with: (own, other) => other - own },
};

/** Months that a volume was counted over, by metric; a whole year where not named. */
const monthsOf: Readonly<Record<string, number>> = { tonnes_y: 12, tonnes_7_months: 7, tonnes_8_months: 8, tonnes_10_months: 10 };

/** Finds how a published figure is modelled. */
export function measureOf(row: Benchmark, context: MeasureContext): Measure {
  const months = monthsOf[row.metric];
  if (months !== undefined) return volume(row, months);
  if (row.shipment !== undefined && row.metric === 'days') return daysOfShipment(row, row.shipment);
  if (row.metric === 'border_hours' && row.mode === 'road') return roadPost(row, context);
  const comparison = comparisons[row.metric];
  if (comparison !== undefined) return ofTwoWays(row, comparison, context);
  const value = wayValue[row.metric];
  if (value === undefined && lengths[row.metric] === undefined && row.metric !== 'capacity_t_y')
    return { why: row.input === true ? 'input' : 'other-cargo' };
  const question = questionOf(row);
  if (question === null) return { why: row.input === true ? 'input' : 'not-modelled' };
  const way = context.find(question);
  if (way === null) return { why: 'no-way' };
  const length = lengths[row.metric];
  if (length !== undefined) return { at: () => length(way), moves: false, ways: [way] };
  const deviation = wayDeviation[row.metric];
  if (value !== undefined) {
    return {
      at: ({ pricing }) => value(priceWay(way, pricing), pricing),
      moves: true,
      ways: [way],
      ...(deviation === undefined ? {} : { deviationOfOne: ({ pricing }: RatedWorld) => deviation(priceWay(way, pricing)) }),
    };
  }
  return capacity(way, context);
}

/** The way of a row, or of what it is taken against; null where it names no ends. */
export function questionOf(row: Benchmark, against: NonNullable<Benchmark['against']> | null = null): WayQuestion | null {
  const from = against?.from ?? row.from;
  const to = against?.to ?? row.to;
  if (from === undefined || to === undefined) return null;
  const corridor = (against === null ? row.corridor : against.corridor) ?? null;
  return {
    from,
    to,
    modes: modesOf(against?.mode ?? row.mode),
    // Deep sea is no way out of its own: any lane will do.
    corridor: corridor === 'ocean' ? null : corridor,
    avoid: against === null ? (row.avoid ?? []) : [],
    ports: against === null ? (row.ports ?? null) : null,
    service: row.service ?? 'block-train',
    tonnesPerTeu: row.t_per_teu ?? null,
    planned: row.kind === 'projection',
  };
}

function modesOf(mode: Benchmark['mode']): LegMode[] {
  if (mode === 'all' || mode === 'port') return ['rail', 'road', 'ferry', 'sea'];
  const named = mode.split('+') as LegMode[];
  // The Caspian and the Black Sea are crossed by ferry legs, whatever a table calls the ship.
  return named.includes('sea') && named.length > 1 ? [...new Set<LegMode>([...named, 'ferry'])] : named;
}

function ofTwoWays(row: Benchmark, comparison: (typeof comparisons)[string], context: MeasureContext): Measure {
  const own = questionOf(row);
  const other = row.against === undefined ? null : questionOf(row, row.against);
  const ways = [own, other].map((question) => (question === null ? null : context.find(question)));
  const [mine, theirs] = ways;
  if (!mine || !theirs) return { why: 'no-way' };
  return {
    moves: comparison.moves,
    ways: [mine, theirs],
    at: ({ pricing }) =>
      comparison.with(comparison.of(priceWay(mine, pricing), mine.km), comparison.of(priceWay(theirs, pricing), theirs.km)),
  };
}

/**
 * Hours at a post on the way out: the surveys count the posts of a border each for itself and by direction, and the posts with a row
 * are those of the country that is left. Where the row's hours hold a change of lorry, the hours to find a wagon or lorry come on top.
 */
function roadPost(row: Benchmark, { model }: MeasureContext): Measure {
  const country = row.from === undefined ? undefined : model.network.placeCountry.get(row.from);
  if (country === undefined) return { why: 'no-way' };
  return {
    at: ({ pricing: { book } }) => roadPostHours(country, book) + (row.holds_transfer === true ? book.read('transfer-road-rail-hours') : 0),
    moves: true,
  };
}

/** The least stated capacity of the legs on a way. */
function capacity(way: Way, { model: { network } }: MeasureContext): Measure {
  const stated = [...way.arcs].flatMap((arc) => {
    const link = network.links[network.arcs[arc]?.link ?? -1];
    return link?.capacityTonnesPerYear ?? [];
  });
  return stated.length === 0 ? { why: 'not-modelled' } : { at: () => Math.min(...stated), moves: false, ways: [way] };
}

/** Days of what a shipment sends by the corridor of the row. */
function daysOfShipment(row: Benchmark, shipment: string): Measure {
  const meanOf = ({ results }: RatedWorld, of: (route: { readonly hours: number; readonly hoursVariance: number }) => number): number => {
    let tonnes = 0;
    let sum = 0;
    for (const result of results()) {
      if (result.flow.shipment !== shipment) continue;
      for (const loaded of loadedRoutes(result)) {
        if (row.corridor !== undefined && loaded.route.corridor !== row.corridor) continue;
        tonnes += loaded.tonnes;
        sum += loaded.tonnes * of(loaded.route);
      }
    }
    return sum / tonnes;
  };
  return {
    moves: true,
    at: (world) => meanOf(world, ({ hours }) => hours) / 24,
    deviationOfOne: (world) => Math.sqrt(meanOf(world, ({ hoursVariance }) => hoursVariance)) / 24,
  };
}

/** Tonnes of the baseline that a row counts, over as many months as it does. */
function volume({ counts, input }: Benchmark, months: number): Measure {
  if (counts === undefined) return { why: input === true ? 'input' : 'other-cargo' };
  return { at: ({ results, pricing }) => (countTonnes(results(), counts, pricing.network) * months) / 12, moves: true };
}
