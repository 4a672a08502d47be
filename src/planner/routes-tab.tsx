import './routes-tab.css';
import { useMemo } from 'react';
import { FlowFilters } from './flow-filters.tsx';
import type { OriginContext } from './origin.ts';
import type { ResultsPanelProps, RouteSort } from './props.ts';
import { massText } from './quantities.ts';
import { routeRows } from './routes.ts';
import { RoutesTable } from './routes-table.tsx';
import { useOrigin } from './use-origin.tsx';

interface RoutesTabProps
  extends Pick<ResultsPanelProps, 'estimate' | 'comparison' | 'view' | 'onView' | 'filters' | 'onFilters' | 'selection' | 'onSelect'> {
  readonly context: OriginContext;
}

/** Every flow of the estimate as a table: filtered, sorted, each row opening its itinerary. */
export const RoutesTab = ({ context, estimate, comparison, view, onView, filters, onFilters, selection, onSelect }: RoutesTabProps) => {
  const { words } = context;
  const { t } = words;
  const rows = useMemo(
    () => routeRows(estimate.shipments, comparison, filters, view.sort),
    [estimate.shipments, comparison, filters, view.sort],
  );
  const selected = selection?.kind === 'shipment' ? selection.id : null;
  const onSort = (sort: RouteSort) => onView({ ...view, sort });
  const { open, popover } = useOrigin(context);
  const tonnes = rows.reduce((sum, row) => sum + row.flow.tonnes_y, 0);
  return (
    <div className="mv-routes">
      <FlowFilters context={context} estimate={estimate} filters={filters} onFilters={onFilters} sort={view.sort} onSort={onSort} />
      <p className="mv-routes-count">
        {rows.length === 0 ? (
          t('routes.none')
        ) : (
          <button
            type="button"
            className="mv-from"
            title={t('origin.open')}
            aria-haspopup="dialog"
            onClick={(event) =>
              open(event.currentTarget, (origins, own) =>
                origins.explainListed(
                  own,
                  rows.map(({ flow }) => flow),
                ),
              )
            }
          >
            {t('headline.counts', { count: rows.length, tonnes: massText(words, tonnes) })}
          </button>
        )}
      </p>
      {rows.length > 0 && (
        <RoutesTable
          context={context}
          rows={rows}
          selected={selected}
          sort={view.sort}
          onSort={onSort}
          onSelect={onSelect}
          onOrigin={open}
        />
      )}
      {popover}
    </div>
  );
};
