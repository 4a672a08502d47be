import type { Details } from '../../dataset/details.ts';
import type { ObservedRow } from '../../engine/index.ts';
import type { Words } from '../../planner/words.ts';
import { ScrollingTable } from './scrolling-table.tsx';
import { SourceLink } from './source-link.tsx';

interface ObservedTableProps {
  readonly rows: readonly ObservedRow[];
  readonly words: Words;
  readonly details: Details;
}

const columns = ['figure', 'unit', 'seen', 'modelled', 'range', 'why'];

/** How cargo was seen to split over ways, beside the baseline. */
export const ObservedTable = ({ rows, words, details }: ObservedTableProps) => {
  const { t, f } = words;
  const label = (column: string): string => t(`howGood.${column}`);
  return (
    <ScrollingTable title={t('howGood.observed')} columns={columns} words={words}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <span lang="en">{row.what}</span>
            <span className="mv-good-what">
              {f.year(row.year)} · <SourceLink id={row.source} details={details} />
            </span>
          </th>
          <td lang="en" data-label={label('unit')}>
            {row.unit}
          </td>
          <td data-label={label('seen')}>{f.significant(row.observed, 3)}</td>
          <td data-label={label('modelled')}>
            {row.modelled === null ? (
              <span className="mv-good-quiet">{t(row.isRule ? 'howGood.rule' : 'howGood.none.not-modelled')}</span>
            ) : (
              f.significant(row.modelled, 3)
            )}
          </td>
          <td data-label={label('range')}>
            {row.range === null ? '' : `${f.significant(row.range.p10, 3)}–${f.significant(row.range.p90, 3)}`}
          </td>
          <td className="mv-good-why" lang="en" data-label={label('why')}>
            {row.deviation}
          </td>
        </tr>
      ))}
    </ScrollingTable>
  );
};
