import './routes-tab.css';
import { useMemo } from 'react';
import { FlowFilters } from './flow-filters.tsx';
import type { OriginContext } from './origin.ts';
import type { ResultsPanelProps } from './props.ts';
import { massText } from './quantities.ts';
import { strandedReason } from './reason-words.ts';
import { siteShort } from './record-names.ts';
import { RouteRowButton } from './route-row.tsx';
import { routeRows } from './routes.ts';
import { useRovingFocus } from './use-roving-focus.ts';

interface RoutesTabProps
  extends Pick<ResultsPanelProps, 'estimate' | 'comparison' | 'view' | 'onView' | 'filters' | 'onFilters' | 'selection' | 'onSelect'> {
  readonly context: OriginContext;
}

/** Every flow of the estimate as a list: filtered, sorted, each row opening its itinerary. */
export const RoutesTab = ({ context, estimate, comparison, view, onView, filters, onFilters, selection, onSelect }: RoutesTabProps) => {
  const { words, dataset } = context;
  const { t } = words;
  const rows = useMemo(
    () => routeRows(estimate.shipments, comparison, filters, view.sort),
    [estimate.shipments, comparison, filters, view.sort],
  );
  const { list, onKeyDown } = useRovingFocus();
  const selected = selection?.kind === 'shipment' ? selection.id : null;
  const entry = rows.some((row) => row.flow.id === selected) ? selected : rows[0]?.flow.id;
  const tonnes = rows.reduce((sum, row) => sum + row.flow.tonnes_y, 0);
  return (
    <div className="mv-routes">
      <FlowFilters
        context={context}
        estimate={estimate}
        filters={filters}
        onFilters={onFilters}
        sort={view.sort}
        onSort={(sort) => onView({ ...view, sort })}
      />
      <p className="mv-routes-count">
        {rows.length === 0 ? t('routes.none') : t('headline.counts', { count: rows.length, tonnes: massText(words, tonnes) })}
      </p>
      <ul className="mv-routes-list" aria-label={t('routes.list')} ref={list} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <RouteRowButton
            key={row.flow.id}
            row={row}
            words={words}
            site={siteShort(words, dataset, row.flow.site)}
            reason={row.flow.stranded ? strandedReason(context, row.flow) : ''}
            selected={row.flow.id === selected}
            entry={row.flow.id === entry}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </div>
  );
};
