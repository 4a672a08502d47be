import type { CorridorId, LegMode } from '../dataset/vocabulary.ts';
import type { CostBreakdown, RouteEstimate, RouteStep } from '../engine/estimate-types.ts';
import type { RouteRange } from '../engine/index.ts';

/** A stretch of one mode between two hand-over places: what the strip draws. */
export interface Segment {
  readonly mode: LegMode;
  readonly from: string;
  readonly to: string;
  readonly km: number;
  readonly hours: number;
  readonly cost_usd_per_t: number;
  /** Ids of its hauls. */
  readonly legs: readonly string[];
  /** Deep sea is drawn in its own colour: a corridor's colour ends at its last port. */
  readonly colour: CorridorId;
}

const legModes: ReadonlySet<string> = new Set<LegMode>(['rail', 'road', 'ferry', 'sea']);

/** True for steps that cover ground; the others happen at a place. */
export function isHaul<Step extends Pick<RouteStep, 'mode'>>(step: Step): step is Step & { readonly mode: LegMode } {
  return legModes.has(step.mode);
}

/** A way to the railhead shorter than this is drawn as part of the first stretch. */
const shortAccessKm = 50;

/** The stretches of a route: consecutive hauls of one mode as one, a short way to the railhead joined to the first. */
export function segments(route: RouteEstimate): readonly Segment[] {
  const list: Segment[] = [];
  const hauls = route.legs.filter(isHaul);
  hauls.forEach((step, index) => {
    const before = hauls[index - 1];
    const afterShortAccess = before?.kind === 'access' && before.km < shortAccessKm;
    const last = list.at(-1);
    const joined = last !== undefined && (last.mode === step.mode || afterShortAccess) ? list.pop() : undefined;
    list.push({
      mode: step.mode,
      from: joined?.from ?? step.from,
      to: step.to,
      km: (joined?.km ?? 0) + step.km,
      hours: (joined?.hours ?? 0) + step.hours,
      cost_usd_per_t: (joined?.cost_usd_per_t ?? 0) + step.cost_usd_per_t,
      legs: [...(joined?.legs ?? []), step.id],
      colour: step.mode === 'sea' ? 'ocean' : route.corridor,
    });
  });
  return list;
}

/** Hours that the cargo stands: at borders, gauge breaks, ports and transfers. */
export function standingHours(route: RouteEstimate): number {
  return route.legs.reduce((sum, step) => (isHaul(step) ? sum : sum + step.hours), 0);
}

/** A point of the staircase: what has been spent after so many kilometres. */
export interface StairPoint {
  readonly km: number;
  readonly value: number;
  /** Place of an upright: where a charge or a wait adds without moving; null on a slope. */
  readonly at: string | null;
  /** Step that ends here; null for the start. */
  readonly step: string | null;
}

/**
 * Money (USD a tonne) or hours since the site, step by step. What no step holds (insurance, surcharges) stands at the start,
 * so that the end is the route's own figure.
 */
export function stairs(route: RouteEstimate, read: 'cost_usd_per_t' | 'hours'): readonly StairPoint[] {
  const inSteps = route.legs.reduce((sum, step) => sum + step[read], 0);
  const points: StairPoint[] = [{ km: 0, value: 0, at: null, step: null }];
  let km = 0;
  let value = Math.max(0, route[read] - inSteps);
  const start = route.legs[0]?.from;
  if (value > 0 && start !== undefined) points.push({ km, value, at: start, step: null });
  for (const step of route.legs) {
    km += step.km;
    value += step[read];
    points.push({ km, value, at: step.km === 0 ? step.to : null, step: step.id });
  }
  return points;
}

/** P10 and P90 of what has been spent after so many kilometres. */
interface BandPoint {
  readonly km: number;
  readonly low: number;
  readonly high: number;
}

/** The band around the stairs of a route, from its ranges over draws; null where they are not known. */
export function stairBand(
  route: RouteEstimate,
  ranges: readonly RouteRange[] | null,
  read: 'cost_usd_per_t' | 'hours',
): readonly BandPoint[] | null {
  const range = ranges?.find(({ id }) => id === route.id);
  if (range === undefined) return null;
  const at = (km: number, { [read]: { p10, p90 } }: Pick<RouteRange['start'], typeof read>): BandPoint => ({ km, low: p10, high: p90 });
  const points: BandPoint[] = [at(0, range.start)];
  let km = 0;
  for (const step of route.legs) {
    km += step.km;
    const spent = range.steps.find(({ id }) => id === step.id);
    if (spent !== undefined) points.push(at(km, spent));
  }
  return points;
}

/** Parts of the generalised cost in the order of the breakdown table: money first, then what is not paid in money. */
export const moneyParts = [
  'access',
  'haul',
  'border',
  'gauge',
  'port',
  'sea',
  'surcharge',
  'insurance',
] as const satisfies readonly (keyof CostBreakdown)[];
export const otherParts = ['time', 'reliability', 'corridor_constant'] as const satisfies readonly (keyof CostBreakdown)[];
export type CostPart = keyof CostBreakdown;

/** A part of the cost, and how much less (below zero: more) the first route spends on it than the second, USD a tonne. */
export interface PartDifference {
  readonly part: CostPart;
  readonly saves: number;
}

/** Why one route beats another: the parts of the cost that differ by a dollar or more, the largest first. */
export function costDifferences(first: RouteEstimate, second: RouteEstimate): readonly PartDifference[] {
  return [...moneyParts, ...otherParts]
    .map((part) => ({ part, saves: second.breakdown[part] - first.breakdown[part] }))
    .filter(({ saves }) => Math.abs(saves) >= 1)
    .toSorted((one, other) => Math.abs(other.saves) - Math.abs(one.saves));
}

/** The best route of the next corridor: what the first one is compared with in words. Null when all take the same corridor. */
export function nextCorridor(routes: readonly RouteEstimate[]): RouteEstimate | null {
  const first = routes[0];
  return first === undefined ? null : (routes.find((route) => route.corridor !== first.corridor) ?? null);
}

/** The ways of one corridor: the best one, and the others in their order. */
export interface CorridorWays {
  readonly best: RouteEstimate;
  readonly others: readonly RouteEstimate[];
}

/** Routes by corridor, each corridor where its best route stands. */
export function waysByCorridor(routes: readonly RouteEstimate[]): readonly CorridorWays[] {
  const isFirst = (route: RouteEstimate, index: number) => routes.findIndex((one) => one.corridor === route.corridor) === index;
  return routes
    .filter(isFirst)
    .map((best) => ({ best, others: routes.filter((route) => route !== best && route.corridor === best.corridor) }));
}

/**
 * A place that tells a route from the others of its corridor: the first hand-over or border that they do not touch.
 * Null when it is the only one of its corridor, or nothing tells it apart.
 * @param rank tier of a place, 1 for ports, borders and gauge breaks
 */
export function tellingPlace(route: RouteEstimate, routes: readonly RouteEstimate[], rank: (place: string) => number): string | null {
  const others = routes.filter((other) => other !== route && other.corridor === route.corridor);
  if (others.length === 0) return null;
  const touched = new Set(others.flatMap((other) => other.legs.map((step) => step.to)));
  const own = route.legs.map((step) => step.to).filter((place) => !touched.has(place));
  return own.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
}

/**
 * The step of a route that something on the map belongs to: the haul over a leg, or what happens at a place.
 * Null where the route does not touch it.
 */
export function stepAt(route: RouteEstimate, target: { readonly kind: string; readonly id: string }): string | null {
  const { legs } = route;
  const found =
    target.kind === 'leg'
      ? legs.find((step) => step.id === target.id)
      : target.kind === 'place'
        ? (legs.find((step) => step.km === 0 && step.to === target.id) ?? legs.find((step) => step.to === target.id))
        : undefined;
  return found?.id ?? null;
}
