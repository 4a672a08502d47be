import type { Benchmark } from '../../dataset/details.ts';
import type { LegMode } from '../../dataset/vocabulary.ts';
import { roadBorderRates } from '../cost/border.ts';
import type { Estimate } from '../estimate-types.ts';
import type { Model } from '../model.ts';
import { countTonnes } from './count-tonnes.ts';
import type { NotModelled } from './types.ts';
import { type Pricing, priceWay, type Way, type WayFigures, type WayQuestion } from './ways.ts';

/** How a figure is modelled: its value at the rates of a model, which a draw may change; or why there is none. */
export type Measure = { readonly at: (pricing: Pricing) => number } | { readonly why: NotModelled };

/** What measures are taken from. */
export interface MeasureContext {
  readonly model: Model;
  readonly find: (question: WayQuestion) => Way | null;
  /** The baseline, for volumes and for the days of shipments. */
  readonly baseline: Estimate;
}

/** What a metric reads off a way; a lorry carries the tonnes that a crossing is charged for. */
const wayValue: Readonly<Record<string, (figures: WayFigures, pricing: Pricing) => number>> = {
  days: (figures) => figures.hours / 24,
  voyage_hours: (figures) => figures.haulHours,
  usd_per_teu: (figures) => figures.usdPerTeu,
  usd_per_feu: (figures, { book }) => figures.usdPerTeu / book.read('rail-20ft-ratio'),
  usd_per_truck: (figures, { book }) => figures.usdPerTonne * book.read('crossing-load-t'),
};

const lengths: Readonly<Record<string, (way: Way) => number>> = { km: ({ km }) => km, rail_km: ({ railKm }) => railKm };

/** A measure of two ways: which value of them, and how they are set against each other. */
const comparisons: Readonly<
  Record<string, { readonly of: (figures: WayFigures, km: number) => number; readonly with: (own: number, other: number) => number }>
> = {
  days_ratio: { of: ({ hours }) => hours, with: (own, other) => own / other },
  cost_ratio: { of: ({ usdPerTeu }) => usdPerTeu, with: (own, other) => own / other },
  km_difference: { of: (_, km) => km, with: (own, other) => other - own },
};

/** Months that a volume was counted over, by metric; a whole year where not named. */
const monthsOf: Readonly<Record<string, number>> = { tonnes_y: 12, tonnes_7_months: 7, tonnes_8_months: 8, tonnes_10_months: 10 };

/** Finds how a published figure is modelled. */
export function measureOf(row: Benchmark, context: MeasureContext): Measure {
  const months = monthsOf[row.metric];
  if (months !== undefined) return volume(row, months, context);
  if (row.shipment !== undefined && row.metric === 'days') return daysOfShipment(row, row.shipment, context);
  if (row.metric === 'border_hours' && row.mode === 'road') return roadBorder(row, context);
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
  if (length !== undefined) return { at: () => length(way) };
  if (value !== undefined) return { at: (pricing) => value(priceWay(way, pricing), pricing) };
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
    service: row.service ?? 'block-train',
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
    at: (pricing) => comparison.with(comparison.of(priceWay(mine, pricing), mine.km), comparison.of(priceWay(theirs, pricing), theirs.km)),
  };
}

function roadBorder(row: Benchmark, { model }: MeasureContext): Measure {
  const country = (place: string | undefined): string | undefined =>
    place === undefined ? undefined : model.network.placeCountry.get(place);
  const from = country(row.from);
  const to = country(row.to);
  if (from === undefined || to === undefined) return { why: 'no-way' };
  return { at: ({ book }) => roadBorderRates(from, to, book).hours[1] };
}

/** The least stated capacity of the legs on a way. */
function capacity(way: Way, { model: { network } }: MeasureContext): Measure {
  const stated = [...way.arcs].flatMap((arc) => {
    const link = network.links[network.arcs[arc]?.link ?? -1];
    return link?.capacityTonnesPerYear ?? [];
  });
  return stated.length === 0 ? { why: 'not-modelled' } : { at: () => Math.min(...stated) };
}

function daysOfShipment(row: Benchmark, shipment: string, { baseline }: MeasureContext): Measure {
  const flows = baseline.shipments.filter((flow) => flow.shipment === shipment);
  const routes = flows.flatMap((flow) => flow.routes.filter((route) => row.corridor === undefined || route.corridor === row.corridor));
  const tonnes = routes.reduce((sum, route) => sum + route.tonnes_y, 0);
  if (tonnes <= 0) return { why: 'no-way' };
  const days = routes.reduce((sum, route) => sum + route.tonnes_y * route.hours, 0) / tonnes / 24;
  return { at: () => days };
}

/** Tonnes of the baseline that a row counts, over as many months as it does. */
function volume(row: Benchmark, months: number, { baseline }: MeasureContext): Measure {
  if (row.counts === undefined) return { why: row.input === true ? 'input' : 'other-cargo' };
  const tonnes = countTonnes(baseline, row.counts);
  return { at: () => (tonnes * months) / 12 };
}
