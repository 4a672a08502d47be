import { Direction } from '../charts/marks.tsx';
import type { OriginContext } from './origin.ts';
import type { PanelProps, RouteSort } from './props.ts';
import { strandedReason } from './reason-words.ts';
import { siteShort } from './record-names.ts';
import { RouteTableRow } from './route-row.tsx';
import { type RouteRow, sortedUp, toggledSort } from './routes.ts';
import type { OpenOrigin } from './use-origin.tsx';
import { useRovingFocus } from './use-roving-focus.ts';

interface RoutesTableProps extends Pick<PanelProps, 'onSelect'> {
  readonly context: OriginContext;
  readonly rows: readonly RouteRow[];
  /** Id of the flow whose itinerary is open. */
  readonly selected: string | null;
  readonly sort: RouteSort;
  readonly onSort: (sort: RouteSort) => void;
  readonly onOrigin: OpenOrigin;
}

/** Columns that the table can be sorted by, in their order. */
const columns = ['tonnes', 'value', 'cost', 'days'] as const;

/** Every flow as a row: its ends, product and corridors, tonnes, value, cost and days. The rows are one stop of the Tab key; arrows go on. */
export const RoutesTable = ({ context, rows, selected, sort, onSort, onSelect, onOrigin }: RoutesTableProps) => {
  const { words, dataset } = context;
  const { t } = words;
  const { list, onKeyDown } = useRovingFocus<HTMLTableSectionElement>();
  const entry = rows.some((row) => row.flow.id === selected) ? selected : rows[0]?.flow.id;
  return (
    <table className="mv-routes-table">
      <caption className="mv-hidden">{t('routes.list')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="mv-hidden">{t('routes.column.shipment')}</span>
          </th>
          {columns.map((column) => {
            const up = sortedUp(sort, column);
            return (
              <th key={column} scope="col" aria-sort={up === null ? 'none' : up ? 'ascending' : 'descending'}>
                <button type="button" className="mv-code" title={t('routes.sortThis')} onClick={() => onSort(toggledSort(sort, column))}>
                  {t(`routes.column.${column}`)}
                  {up !== null && (
                    <span aria-hidden="true">
                      {' '}
                      <Direction of={up ? 1 : -1} />
                    </span>
                  )}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={list} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <RouteTableRow
            key={row.flow.id}
            row={row}
            words={words}
            site={siteShort(words, dataset, row.flow.site)}
            reason={row.flow.stranded ? strandedReason(context, row.flow) : ''}
            selected={row.flow.id === selected}
            entry={row.flow.id === entry}
            onSelect={onSelect}
            onOrigin={onOrigin}
          />
        ))}
      </tbody>
    </table>
  );
};
