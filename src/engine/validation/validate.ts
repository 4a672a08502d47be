import type { Benchmark, Deflators, ObservedSplit } from '../../dataset/details.ts';
import type { Dataset } from '../../dataset/types.ts';
import { baselineScenario } from '../baseline.ts';
import { estimateWith } from '../estimate.ts';
import { buildModel } from '../model.ts';
import { type Measure, measureOf, questionOf } from './measure.ts';
import { observedRows } from './observed-rows.ts';
import { summarise } from './summary.ts';
import type { Role, Validation, ValidationRow } from './types.ts';
import { wayFinder } from './ways.ts';

/** The published figures that the model is held against, as seeds/ has them. */
export interface Published {
  readonly benchmarks: readonly Benchmark[];
  readonly observedSplits: readonly ObservedSplit[];
  readonly deflators: Deflators;
}

/**
 * Sets every published figure of seeds/benchmarks.json beside the modelled one: times, prices and lengths of the cheapest way by the modes
 * and the corridor of the figure; volumes of the baseline; capacities of legs. Calibration rows may have shaped parameters, validation
 * rows only judge.
 *
 * @param published rows and the table that brings quotes to USD of 2025
 * @throws Error when a row names a place that no leg reaches, naming it
 */
export function validate(dataset: Dataset, published: Published): Validation {
  const questions = published.benchmarks.flatMap((row) =>
    [questionOf(row) ?? [], row.against === undefined ? [] : (questionOf(row, row.against) ?? [])].flat(),
  );
  const model = buildModel(dataset, undefined, {
    origins: [...new Set(questions.map(({ from }) => from))],
    deliveries: [...new Set(questions.map(({ to }) => to))].map((to) => [to]),
  });
  const baseline = baselineScenario(dataset);
  const context = { model, find: wayFinder(model, baseline), baseline: estimateWith(model, baseline) };
  const rows = published.benchmarks.map((row) => rowOf(row, measureOf(row, context), published.deflators, model));
  const ofRole = (role: Role): ValidationRow[] => rows.filter((row) => row.role === role).sort(worstFirst);
  return {
    calibration: ofRole('calibration'),
    validation: ofRole('validation'),
    observed: observedRows(context.baseline, published.observedSplits),
    summary: summarise(rows),
    draws: 0,
  };
}

function rowOf(
  row: Benchmark,
  measure: Measure,
  deflators: Deflators,
  model: Parameters<Extract<Measure, { at: unknown }>['at']>[0],
): ValidationRow {
  const factor = row.family === 'money' && row.year !== undefined && row.metric.startsWith('usd_') ? deflator(row.year, deflators) : 1;
  const value = row.value * factor;
  const bounds = [row.low ?? row.value, row.high ?? row.value, row.value];
  const published = { value, low: Math.min(...bounds) * factor, high: Math.max(...bounds) * factor };
  const modelled = 'at' in measure ? measure.at(model) : null;
  return {
    id: row.id,
    family: row.family,
    role: row.role,
    input: row.input === true,
    metric: row.metric,
    unit: unitOf(row.metric),
    from: row.from ?? null,
    to: row.to ?? null,
    corridor: row.corridor ?? null,
    published,
    year: row.year ?? null,
    modelled,
    range: null,
    error: modelled === null ? null : (modelled - value) / value,
    overlaps: modelled === null ? null : modelled >= published.low && modelled <= published.high,
    notModelled: 'why' in measure ? measure.why : null,
    deviation: row.deviation ?? null,
    source: row.source,
  };
}

function deflator(year: number, { years }: Deflators): number {
  const found = years.find((each) => each.year === year);
  if (found === undefined)
    throw new Error(`seeds/deflators.json has no year ${year}, which a quote in seeds/benchmarks.json is of: add it.`);
  return found.factor;
}

const units: Readonly<Record<string, string>> = {
  days: 'days',
  voyage_hours: 'h',
  border_hours: 'h',
  usd_per_teu: 'USD/TEU',
  usd_per_feu: 'USD/FEU',
  usd_per_truck: 'USD/truck',
  usd_per_500km_20t: 'USD/500 km/20 t',
  km: 'km',
  rail_km: 'km',
  km_difference: 'km',
  days_ratio: '1',
  cost_ratio: '1',
  metres: 'm',
  capacity_t_y: 't/y',
  capacity_teu_y: 'TEU/y',
  teu_y: 'TEU/y',
};

function unitOf(metric: string): string {
  return units[metric] ?? metric.replaceAll('_', ' ');
}

function worstFirst(a: ValidationRow, b: ValidationRow): number {
  const size = (row: ValidationRow): number => (row.error === null ? -1 : Math.abs(row.error));
  return size(b) - size(a) || (a.id < b.id ? -1 : 1);
}
