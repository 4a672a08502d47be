import type { Bar, Role, ValidationRow, ValidationSummary } from './types.ts';

/** Median absolute error that validation rows may have (design 10). */
const bars = { km: 0.05, days: 0.2, money: 0.25 } as const;
const overlapBar = 0.8;
/** A row further off than this wants a stated reason. */
const greatestError = 0.4;
const roles: readonly Role[] = ['validation', 'calibration'];

/**
 * Holds rows against the bars. Rows that the model reads judge nothing, and the difference of two lengths is no length: its relative
 * error says nothing against a bar for lengths, so it stands in the table and not in the median. The bar for money holds where a through or
 * lane rate exists (design 10); the median over all prices stands beside it.
 */
export function summarise(rows: readonly ValidationRow[]): ValidationSummary {
  const judged = rows.filter((row) => !row.input && row.error !== null);
  const perRole = <T>(of: (role: Role, own: readonly ValidationRow[]) => T): T[] =>
    roles.map((role) =>
      of(
        role,
        judged.filter((row) => row.role === role),
      ),
    );
  return {
    bars: (Object.keys(bars) as (keyof typeof bars)[]).flatMap((family) =>
      perRole((role, own): Bar => {
        const ofFamily = own.filter((row) => row.family === family && row.metric !== 'km_difference');
        const errorsOf = (chosen: readonly ValidationRow[]): number[] => chosen.map((row) => Math.abs(row.error ?? 0));
        const errors = errorsOf(ofFamily.filter((row) => family !== 'money' || row.hasLaneRate));
        const median = medianOf(errors);
        return {
          family,
          role,
          rows: errors.length,
          medianAbsoluteError: median,
          bar: bars[family],
          met: median === null ? null : median <= bars[family],
          all: { rows: ofFamily.length, medianAbsoluteError: medianOf(errorsOf(ofFamily)) },
        };
      }),
    ),
    overlap: perRole((role, own) => {
      const compared = own.filter((row) => row.overlaps !== null && row.range !== null);
      const shareOf = (met: (row: ValidationRow) => boolean | null): number | null =>
        compared.length === 0 ? null : compared.filter(met).length / compared.length;
      const share = shareOf((row) => row.overlaps);
      const shareOfMeans = shareOf((row) => row.overlapsMean);
      return { role, rows: compared.length, share, shareOfMeans, bar: overlapBar, met: share === null ? null : share >= overlapBar };
    }),
    unexplained: judged.filter((row) => row.deviation === null && wantsReason(row)).map((row) => row.id),
    greatestError,
  };
}

const wantsReason = ({ error, role, range, overlaps }: ValidationRow): boolean =>
  Math.abs(error ?? 0) > greatestError || (role === 'validation' && range !== null && overlaps === false);

/** The median of some numbers; null of none. */
function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
