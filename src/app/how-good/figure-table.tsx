import type { ValidationRow } from '../../engine/index.ts';
import type { OriginContext } from '../../planner/origin.ts';
import { WhereFrom } from '../../planner/where-from.tsx';
import type { Words } from '../../planner/words.ts';
import { range } from './figure-inputs.ts';
import { explainModelled } from './modelled-origin.ts';
import { NamedCell } from './named-cell.tsx';
import { cargoName, deviationText, langOf, unitName } from './published-name.ts';
import { explainError, explainPublished } from './published-origin.ts';
import { ScrollingTable } from './scrolling-table.tsx';
import { SourceLink } from './source-link.tsx';

interface FigureTableProps {
  readonly title: string;
  readonly rows: readonly ValidationRow[];
  readonly context: OriginContext;
  /** What a row is called. */
  readonly nameOf: (row: ValidationRow) => string;
}

const columns = ['figure', 'unit', 'published', 'modelled', 'range', 'error', 'why'];

/** Figures of one role, worst first: published, modelled, how far apart, and why. Each opens where it comes from. */
export const FigureTable = ({ title, rows, context, nameOf }: FigureTableProps) => (
  <ScrollingTable title={title} columns={columns} words={context.words}>
    {rows.map((row) => (
      <FigureRow key={row.id} row={row} context={context} name={nameOf(row)} />
    ))}
  </ScrollingTable>
);

interface FigureRowProps {
  readonly row: ValidationRow;
  readonly context: OriginContext;
  readonly name: string;
}

const FigureRow = ({ row, context, name }: FigureRowProps) => {
  const { words, details } = context;
  const { t, f } = words;
  const label = (column: string): string => t(`howGood.${column}`);
  const cargo = cargoName(words, row.what);
  const unit = unitName(words, row.unit);
  const why = deviationText(words, row);
  return (
    <tr>
      <th scope="row">
        <span data-text>{name}</span>
        <span className="mv-good-what">
          {t(`howGood.family.${row.family}`)} ·{' '}
          <span lang={langOf(cargo)} data-text>
            {cargo.name}
          </span>
          {row.year === null ? null : ` · ${f.year(row.year)}`} · <SourceLink id={row.source} details={details} />
        </span>
      </th>
      <td lang={langOf(unit)} data-text data-label={label('unit')}>
        {row.unit === '1' ? '' : unit.name}
      </td>
      <td data-label={label('published')}>
        <WhereFrom context={context} explain={() => explainPublished(context, row, name)}>
          {publishedText(row, words)}
        </WhereFrom>
      </td>
      <td data-label={label('modelled')}>
        <WhereFrom context={context} explain={() => explainModelled(context, row, name)}>
          {row.modelled === null ? (
            <span className="mv-good-quiet">{t(`howGood.none.${row.notModelled ?? 'not-modelled'}`)}</span>
          ) : (
            f.significant(row.modelled, 3)
          )}
        </WhereFrom>
      </td>
      <td data-label={label('range')}>
        {row.range === null && row.rangeOfOne === null ? null : (
          <WhereFrom context={context} explain={() => explainModelled(context, row, name)}>
            {intervalText(row.range, words)}
            {row.rangeOfOne === null ? null : (
              <span className="mv-good-what">{t('howGood.oneRun', { range: intervalText(row.rangeOfOne, words) })}</span>
            )}
          </WhereFrom>
        )}
      </td>
      <td data-label={label('error')}>
        {row.error === null ? null : (
          <WhereFrom context={context} explain={() => explainError(context, row, name)} className="mv-good-error">
            <ErrorMeter error={row.error} overlaps={row.overlaps} words={words} />
          </WhereFrom>
        )}
      </td>
      <NamedCell name={why} label={label('why')} className="mv-good-why" />
    </tr>
  );
};

const intervalText = (interval: ValidationRow['range'], words: Words): string => (interval === null ? '' : range(words, interval));

const publishedText = ({ published: { value, low, high } }: ValidationRow, { f }: Words): string => {
  const text = f.significant(value, 3);
  return low === high ? text : `${text} (${f.significant(low, 3)}–${f.significant(high, 3)})`;
};

interface ErrorMeterProps {
  readonly error: number;
  readonly overlaps: boolean | null;
  readonly words: Words;
}

/** The error with a bar as long as it is large, full at 100 %, and whether the two ranges meet. */
const ErrorMeter = ({ error, overlaps, words: { t, f } }: ErrorMeterProps) => {
  const meets = t(overlaps ? 'howGood.overlaps' : 'howGood.apart');
  return (
    <>
      {`${error > 0 ? '+' : ''}${f.percent(error)}`}
      <span className="mv-good-meter" data-overlaps={overlaps} title={meets}>
        <span style={{ inlineSize: `${Math.min(100, Math.abs(error) * 100)}%` }} />
      </span>
      <span className="mv-hidden">{meets}</span>
    </>
  );
};
