import type { Benchmark, Deflators } from '../../dataset/details.ts';
import { spreadOf } from '../uncertainty/spread.ts';
import { printedHalfUnit } from './rounding.ts';
import type { NotModelled, TracedWay, ValidationRow } from './types.ts';

/**
 * A published figure beside the modelled one. Money of a known year is brought to USD of 2025.
 *
 * @param modelled the value at the middle rates with the ways that it was read off, or why there is none
 * @param drawn values over the draws, and those of one run each; none where nothing was drawn or rates do not move it
 * @throws Error for a quote of a year without a deflator, naming it
 */
export function validationRow(
  row: Benchmark,
  modelled: { readonly value: number; readonly ways: readonly TracedWay[] } | { readonly why: NotModelled },
  drawn: { readonly means: readonly number[]; readonly ofOne: readonly number[] },
  deflators: Deflators,
): ValidationRow {
  const published = publishedRange(row, deflators);
  const { value } = published;
  const point = 'value' in modelled ? modelled.value : null;
  const range = point === null ? null : intervalOf(drawn.means);
  const rangeOfOne = point === null ? null : intervalOf(drawn.ofOne);
  const printed = asPrinted(row, deflators);
  const meets = (interval: ValidationRow['range']): boolean | null => {
    const [low, high] = [interval?.p10 ?? point, interval?.p90 ?? point];
    return low === null || high === null ? null : low <= printed.high && high >= printed.low;
  };
  return {
    id: row.id,
    family: row.family,
    role: row.role,
    input: row.input === true,
    metric: row.metric,
    what: row.commodity,
    unit: unitOf(row.metric),
    from: row.from ?? null,
    to: row.to ?? null,
    corridor: row.corridor ?? null,
    published,
    year: row.year ?? null,
    modelled: point,
    ways: 'ways' in modelled ? modelled.ways : [],
    range,
    rangeOfOne,
    error: point === null ? null : (point - value) / value,
    overlaps: meets(rangeOfOne ?? range),
    overlapsMean: meets(range),
    hasLaneRate: row.no_lane_rate !== true,
    notModelled: 'why' in modelled ? modelled.why : null,
    deviation: row.deviation ?? null,
    source: row.source,
  };
}

function intervalOf(values: readonly number[]): ValidationRow['range'] {
  if (values.length === 0) return null;
  const { p10, p90 } = spreadOf(values);
  return { p10, p90 };
}

/** The published range widened by the rounding of its ends. */
function asPrinted(row: Benchmark, deflators: Deflators): { readonly low: number; readonly high: number } {
  const widened = [row.low, row.high, row.value].flatMap((value) =>
    value === undefined ? [] : [value - printedHalfUnit(value), value + printedHalfUnit(value)],
  );
  const factor = yearFactor(row, deflators);
  return { low: Math.min(...widened) * factor, high: Math.max(...widened) * factor };
}

const yearFactor = (row: Benchmark, deflators: Deflators): number =>
  row.metric.startsWith('usd_') && row.year !== undefined ? deflator(row.year, deflators) : 1;

/** Value and range of a published figure; money of a known year is brought to USD of 2025. */
export function publishedRange(row: Benchmark, deflators: Deflators): ValidationRow['published'] {
  const factor = yearFactor(row, deflators);
  const bounds = [row.low ?? row.value, row.high ?? row.value, row.value];
  return { value: row.value * factor, low: Math.min(...bounds) * factor, high: Math.max(...bounds) * factor };
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
  teu_11_months: 'TEU in 11 months',
  tonnes_y: 't/y',
  tonnes_7_months: 't in 7 months',
  tonnes_8_months: 't in 8 months',
  tonnes_10_months: 't in 10 months',
  trains_y: 'trains/y',
  trains_day: 'trains/day',
};

function unitOf(metric: string): string {
  return units[metric] ?? metric.replaceAll('_', ' ');
}
