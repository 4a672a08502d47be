import type { Benchmark, Deflators } from '../../dataset/details.ts';
import type { Dataset, Parameter } from '../../dataset/types.ts';
import { baselineScenario } from '../baseline.ts';
import { drawModels } from '../uncertainty/drawn-model.ts';
import { type Measure, measureOf, type RatedWorld } from '../validation/measure.ts';
import { modelWithEnds } from '../validation/validate.ts';
import { publishedRange } from '../validation/validation-row.ts';
import { wayFinder } from '../validation/ways.ts';

/** A parameter that was fitted within its published range. */
export interface FittedRate {
  readonly parameter: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly fitted: number;
}

/** A published figure before and after the fit. */
export interface FittedRow {
  readonly id: string;
  readonly role: Benchmark['role'];
  readonly published: number;
  readonly before: number;
  readonly after: number;
}

/** A fit of the rates of one family on its calibration rows. */
export interface RateFit {
  readonly family: 'days' | 'money';
  readonly rates: readonly FittedRate[];
  readonly rows: readonly FittedRow[];
  /**
   * What the fit lowers: the sum of squared logarithms by which its rows, those for calibration without a stated deviation, lie outside
   * their published ranges.
   */
  readonly outside: { readonly before: number; readonly after: number };
  /** Median absolute error of each role, before and after: what the fit does to rows that it has not seen is what judges it. */
  readonly medians: Readonly<Record<Benchmark['role'], { readonly before: number; readonly after: number }>>;
}

/** What is fitted, in the order of method 10: times on published trains, then money on through rates. */
const fitted = {
  days: [
    'rail-block-km-per-day-kz',
    'rail-block-km-per-day-ru',
    'rail-block-km-per-day-cn',
    'rail-block-km-per-day-eu',
    'rail-block-km-per-day-az',
    'rail-block-km-per-day-ge',
    'caspian-block-days',
    'border-block-hours-gauge',
    'border-block-hours-plain',
    'black-sea-days',
  ],
  money: [
    'rail-block-usd-per-feu-km',
    'rail-block-usd-per-feu-km-eu',
    'caspian-aktau-usd-per-feu',
    'caspian-turkmenbashi-usd-per-feu',
    'black-sea-usd-per-t',
  ],
} as const;

/** Weight of leaving the middle value, per range squared, against squared logarithms of errors. */
const inertia = 0.02;
const firstStep = 0.2;
const lastStep = 0.02;

/**
 * Fits rates on the calibration rows alone, by descent along one parameter at a time, within their published ranges (method 10). A
 * figure inside its published range counts as hit; rows that state why they are off are left out. Nothing is written: the values that
 * the engine reads stand in seeds/parameters.json.
 *
 * @throws Error for a parameter that the dataset does not hold, naming it
 */
export function fitRates(
  dataset: Dataset,
  { benchmarks, deflators }: { readonly benchmarks: readonly Benchmark[]; readonly deflators: Deflators },
): RateFit[] {
  const model = modelWithEnds(dataset, benchmarks);
  const context = { model, find: wayFinder(model, baselineScenario(dataset)) };
  const modelAt = drawModels(model);
  const worldAt = (values: ReadonlyMap<string, number>): RatedWorld => ({ pricing: modelAt(values).model, results: () => [] });
  const middle = worldAt(new Map());
  return (['days', 'money'] as const).map((family) => {
    const rows = benchmarks.flatMap((row): Target[] => {
      const measure = row.family === family && row.input !== true && row.shipment === undefined ? measureOf(row, context) : null;
      return measure !== null && 'at' in measure && measure.moves ? [{ row, at: measure.at, ...publishedRange(row, deflators) }] : [];
    });
    const parameters = fitted[family].map((id) => parameterOf(dataset, id));
    const own = rows.filter(({ row }) => row.role === 'calibration' && row.deviation === undefined);
    const values = descend(parameters, own, worldAt);
    const after = worldAt(values);
    const told = rows.map(({ row, at, value }) => ({
      id: row.id,
      role: row.role,
      published: value,
      before: at(middle),
      after: at(after),
    }));
    const medianOf = (role: Benchmark['role'], which: 'before' | 'after'): number =>
      median(told.filter((row) => row.role === role).map((row) => Math.abs(row[which] / row.published - 1)));
    const both = (role: Benchmark['role']) => ({ before: medianOf(role, 'before'), after: medianOf(role, 'after') });
    return {
      family,
      rates: parameters.map(({ id, low, mid, high }) => ({ parameter: id, low, mid, high, fitted: values.get(id) ?? mid })),
      rows: told,
      outside: { before: squaresOutside(own, middle), after: squaresOutside(own, after) },
      medians: { calibration: both('calibration'), validation: both('validation') },
    };
  });
}

interface Target {
  readonly row: Benchmark;
  readonly at: Extract<Measure, { at: unknown }>['at'];
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function descend(
  parameters: readonly Parameter[],
  own: readonly Target[],
  worldAt: (values: ReadonlyMap<string, number>) => RatedWorld,
): ReadonlyMap<string, number> {
  const values = new Map(parameters.map(({ id, mid }) => [id, mid]));
  const loss = (): number => {
    const world = worldAt(values);
    const errors = squaresOutside(own, world);
    return parameters.reduce(
      (sum, { id, low, mid, high }) => sum + inertia * (((values.get(id) ?? mid) - mid) / (high - low)) ** 2,
      errors,
    );
  };
  let best = loss();
  for (let step = firstStep; step > lastStep; step /= 2) {
    for (const { id, low, mid, high } of [...parameters, ...parameters]) {
      for (const way of [-1, 1]) {
        const before = values.get(id) ?? mid;
        values.set(id, Math.min(high, Math.max(low, before + way * step * (high - low))));
        const now = loss();
        if (now < best) best = now;
        else values.set(id, before);
      }
    }
  }
  return values;
}

const squaresOutside = (rows: readonly Target[], world: RatedWorld): number =>
  rows.reduce((sum, { at, low, high }) => sum + outside(at(world), low, high) ** 2, 0);

/** Logarithm of how far a figure lies outside its published range; 0 inside. */
function outside(value: number, low: number, high: number): number {
  return value < low ? Math.log(value / low) : value > high ? Math.log(value / high) : 0;
}

function parameterOf(dataset: Dataset, id: string): Parameter {
  const found = dataset.parameters.find((parameter) => parameter.id === id);
  if (found === undefined) throw new Error(`seeds/parameters.json has no parameter "${id}", which the calibration fits: add it.`);
  return found;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[(sorted.length >> 1) - 1] ?? 0) + upper) / 2;
}
