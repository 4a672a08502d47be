import type { Details } from '../../dataset/details.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { ValidationRow } from '../../engine/index.ts';
import type { Words } from '../../planner/words.ts';
import { figureName } from './figure-name.ts';
import { ScrollingTable } from './scrolling-table.tsx';
import { SourceLink } from './source-link.tsx';

interface FigureTableProps {
  readonly title: string;
  readonly rows: readonly ValidationRow[];
  readonly words: Words;
  readonly dataset: Dataset;
  readonly details: Details;
}

const columns = ['figure', 'unit', 'published', 'modelled', 'range', 'error', 'why'];

/** Figures of one role, worst first: published, modelled, how far apart, and why. */
export const FigureTable = ({ title, rows, words, dataset, details }: FigureTableProps) => {
  const { t } = words;
  const label = (column: string): string => t(`howGood.${column}`);
  const nameOf = figureName(words, dataset);
  return (
    <ScrollingTable title={title} columns={columns} words={words}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {nameOf(row)}
            <span className="mv-good-what">
              {t(`howGood.family.${row.family}`)} · <span lang="en">{row.what}</span>
              {row.year === null ? null : ` · ${words.f.year(row.year)}`} · <SourceLink id={row.source} details={details} />
            </span>
          </th>
          <td lang="en" data-label={label('unit')}>
            {row.unit}
          </td>
          <td data-label={label('published')}>{publishedText(row, words)}</td>
          <td data-label={label('modelled')}>
            {row.modelled === null ? (
              <span className="mv-good-quiet">{t(`howGood.none.${row.notModelled ?? 'not-modelled'}`)}</span>
            ) : (
              words.f.significant(row.modelled, 3)
            )}
          </td>
          <td data-label={label('range')}>
            {intervalText(row.range, words)}
            {row.rangeOfOne === null ? null : (
              <span className="mv-good-what">{t('howGood.oneRun', { range: intervalText(row.rangeOfOne, words) })}</span>
            )}
          </td>
          <td data-label={label('error')}>
            <ErrorCell row={row} words={words} />
          </td>
          <td className="mv-good-why" lang="en" data-label={label('why')}>
            {row.deviation}
          </td>
        </tr>
      ))}
    </ScrollingTable>
  );
};

const intervalText = (interval: ValidationRow['range'], { f }: Words): string =>
  interval === null ? '' : `${f.significant(interval.p10, 3)}–${f.significant(interval.p90, 3)}`;

const publishedText = ({ published: { value, low, high } }: ValidationRow, { f }: Words): string => {
  const text = f.significant(value, 3);
  return low === high ? text : `${text} (${f.significant(low, 3)}–${f.significant(high, 3)})`;
};

/** The error with a bar as long as it is large, full at 100 %, and whether the two ranges meet. */
const ErrorCell = ({ row: { error, overlaps }, words: { t, f } }: { readonly row: ValidationRow; readonly words: Words }) => {
  if (error === null) return null;
  const meets = t(overlaps ? 'howGood.overlaps' : 'howGood.apart');
  return (
    <span className="mv-good-error">
      {`${error > 0 ? '+' : ''}${f.percent(error)}`}
      <span className="mv-good-meter" data-overlaps={overlaps} title={meets}>
        <span style={{ inlineSize: `${Math.min(100, Math.abs(error) * 100)}%` }} />
      </span>
      <span className="mv-hidden">{meets}</span>
    </span>
  );
};
