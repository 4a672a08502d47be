import { RangeStrip } from '../../charts/range-strip.tsx';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { Spread } from '../../engine/index.ts';
import type { DrawnRanges } from '../../worker/studies/draws.ts';
import type { OriginContext } from '../origin.ts';
import { type Explain, WhereFrom } from '../where-from.tsx';
import { figureOrigin, type RangeRow, rangeRows } from './figures.ts';
import { explainRange } from './range-origins.ts';

interface RangeTableProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly ranges: DrawnRanges;
}

/** Median and P10 to P90 of each figure, in A, in B and between them, with a strip under the numbers. */
export const RangeTable = ({ context, estimate, ranges }: RangeTableProps) => {
  const { t } = context.words;
  const compared = ranges.b !== null;
  const shared = { context, estimate, ranges };
  return (
    <table className="mv-ranges-table">
      <caption>
        <strong>{t('ranges.figures')}</strong> <span>{t('ranges.medianAndBand')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('ranges.figure')}</th>
          {compared && <th scope="col">A</th>}
          <th scope="col">{compared ? 'B' : t('ranges.median')}</th>
          {compared && <th scope="col">{t('ranges.change')}</th>}
        </tr>
      </thead>
      {rangeRows(context.words, ranges).map((row) => (
        <tbody key={row.id}>
          <tr>
            <th scope="row">
              <Label row={row} context={context} estimate={estimate} />
            </th>
            {compared && <td className="mv-ranges-a">{row.a !== null && <Cell spread={row.a} row={row} {...shared} />}</td>}
            <td>
              <Cell spread={row.b} row={row} {...shared} />
            </td>
            {compared && <td>{row.difference !== null && <Cell spread={row.difference} row={row} {...shared} signed />}</td>}
          </tr>
          <tr>
            <td colSpan={compared ? 4 : 2}>
              <RangeStrip a={row.a} b={row.b} mark={row.middle} />
              {row.above !== null && isOpen(row.above) && (
                <WhereFrom context={context} explain={rangeOrigin({ row, ...shared })}>
                  <small>{t('ranges.order', { part: context.words.f.number(100 * row.above) })}</small>
                </WhereFrom>
              )}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
};

/** Whether the draws leave open which of A and B is higher: neither is in nineteen of twenty. */
const isOpen = (above: number): boolean => above > 0.05 && above < 0.95;

interface LabelProps {
  readonly row: RangeRow;
  readonly context: OriginContext;
  readonly estimate: Estimate;
}

const Label = ({ row, context, estimate }: LabelProps) => (
  <WhereFrom context={context} explain={figureOrigin(context, estimate, row.id)}>
    {row.label} {row.unit !== '' && <small>{row.unit}</small>}
  </WhereFrom>
);

interface Drawn extends LabelProps {
  readonly ranges: DrawnRanges;
}

/** Where the range of a row comes from: its spreads, and what the figure rests on. */
const rangeOrigin =
  ({ context, estimate, ranges, row }: Drawn): Explain =>
  (origins) =>
    explainRange(context, ranges, row, figureOrigin(context, estimate, row.id)(origins));

interface CellProps extends Drawn {
  readonly spread: Spread;
  readonly signed?: boolean;
}

/** The median over its range. */
const Cell = ({ spread, signed = false, ...drawn }: CellProps) => {
  const { context, row } = drawn;
  const { f, t } = context.words;
  const text = (value: number): string => (signed ? f.signed(value, row.decimals) : f.number(value, row.decimals));
  return (
    <WhereFrom context={context} explain={rangeOrigin(drawn)}>
      <strong>{text(spread.p50)}</strong>
      <span className="mv-hidden">; {t('ranges.from')} </span>
      <small>
        {text(spread.p10)}
        <span aria-hidden="true">{signed ? '\u2026' : '\u2013'}</span>
        <span className="mv-hidden"> {t('ranges.to')} </span>
        {text(spread.p90)}
      </small>
    </WhereFrom>
  );
};
