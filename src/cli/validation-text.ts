import type { Bar, ObservedRow, Validation, ValidationRow } from '../engine/index.ts';
import { textTable } from './text-table.ts';

const number = (value: number): string => Number(value.toPrecision(4)).toLocaleString('en-GB', { maximumFractionDigits: 3 });
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const signed = (share: number): string => `${share > 0 ? '+' : ''}${percent(share)}`;
const verdict = (met: boolean | null): string => (met === null ? 'nothing to judge' : met ? 'met' : 'MISSED');

const range = (low: number, high: number): string => (low === high ? '' : `${number(low)} to ${number(high)}`);

function rowCells(row: ValidationRow): string[] {
  return [
    row.id,
    row.input ? 'input' : row.family,
    row.unit,
    number(row.published.value),
    range(row.published.low, row.published.high),
    row.modelled === null ? (row.notModelled ?? '') : number(row.modelled),
    row.range === null ? '' : range(row.range.p10, row.range.p90),
    row.rangeOfOne === null ? '' : range(row.rangeOfOne.p10, row.rangeOfOne.p90),
    row.error === null ? '' : signed(row.error),
    row.overlaps === null ? '' : row.overlaps ? 'yes' : 'no',
    row.deviation ?? '',
  ];
}

const header = ['figure', 'kind', 'unit', 'published', 'its range', 'modelled', 'P10 to P90', 'of one run', 'error', 'overlap', 'why'];

function barLine({ role, family, medianAbsoluteError, rows, bar, met, all }: Bar): string {
  const median = (error: number | null): string => (error === null ? 'none' : percent(error));
  const beside =
    all.rows === rows ? '' : `; with those that have no through or lane rate ${median(all.medianAbsoluteError)} of ${all.rows}`;
  return `  ${role}, ${family}: median absolute error ${median(medianAbsoluteError)} of ${rows} rows, bar ${percent(bar)}: ${verdict(met)}${beside}\n`;
}

const observedCells = (row: ObservedRow): string[] => [
  row.id,
  String(row.year),
  row.unit,
  number(row.observed),
  row.modelled === null ? (row.isRule ? 'rule' : '') : number(row.modelled),
  row.range === null ? '' : range(row.range.p10, row.range.p90),
  row.deviation ?? '',
];

/** The validation as text for a terminal: both tables worst first, observed splits, and the bars. */
export function validationText({ calibration, validation, observed, summary, draws }: Validation): string {
  const overlap = summary.overlap.map(
    (each) =>
      `  ${each.role}: published range overlaps P10 to P90 in ${each.share === null ? 'no rows' : percent(each.share)} of ${each.rows} rows, bar ${percent(each.bar)}: ${verdict(each.met)}; with P10 to P90 of means alone in ${each.shareOfMeans === null ? 'no rows' : percent(each.shareOfMeans)}\n`,
  );
  return [
    'Validation: published figures that judge the model, worst first\n\n',
    textTable(header, validation.map(rowCells)),
    '\nCalibration: published figures that may have shaped it, worst first\n\n',
    textTable(header, calibration.map(rowCells)),
    '\nObserved splits beside the baseline\n\n',
    textTable(['split', 'year', 'unit', 'observed', 'modelled', 'P10 to P90', 'why'], observed.map(observedCells)),
    `\nSummary (money in USD of 2025; ${draws} draws of the parameters)\n\n`,
    ...summary.bars.map(barLine),
    ...overlap,
    `  off by more than ${percent(summary.greatestError)}, or without overlap, and no reason stated: ${summary.unexplained.length === 0 ? 'none' : summary.unexplained.join(', ')}\n`,
  ].join('');
}
