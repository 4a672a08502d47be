import { memo, type ReactNode } from 'react';
import { Direction, StrandedMark } from '../charts/marks.tsx';
import { Shield } from '../charts/shield.tsx';
import type { Change } from '../engine/estimate-types.ts';
import { shownChange, toDecimals } from '../ui/format.ts';
import type { ExplainFigure } from './figure-marks.ts';
import type { PanelProps } from './props.ts';
import { inUnit, marketName, massPerYear, twoFigures } from './quantities.ts';
import type { RouteRow } from './routes.ts';
import type { OpenOrigin } from './use-origin.tsx';
import { capitalise, productName, type Words } from './words.ts';

interface RouteRowProps {
  readonly row: RouteRow;
  readonly words: Words;
  readonly site: string;
  /** Why it is stranded; empty where it is not. */
  readonly reason: string;
  readonly selected: boolean;
  /** True for the row where the Tab key enters the list. */
  readonly entry: boolean;
  readonly onSelect: PanelProps['onSelect'];
  readonly onOrigin: OpenOrigin;
}

/** One flow: from, to, product, corridors; tonnes, value, cost and days with their change, or why it is stranded. */
export const RouteTableRow = memo(({ row, words, site, reason, selected, entry, onSelect, onOrigin }: RouteRowProps) => {
  const { t } = words;
  const { flow } = row;
  const explainValue: ExplainFigure = (origins, context) => origins.explainFlowValue(context, flow);
  return (
    <tr data-selected={selected || undefined}>
      <th scope="row">
        <button
          type="button"
          data-row=""
          data-opens={`shipment:${flow.id}`}
          className="mv-route-row"
          aria-pressed={selected}
          tabIndex={entry ? 0 : -1}
          onClick={() => onSelect({ kind: 'shipment', id: flow.id })}
        >
          <strong>{site}</strong> – {marketName(words, flow.market)}
        </button>
        <span className="mv-route-product">
          {capitalise(productName(words, flow.product))}
          {row.corridors.map((corridor) => (
            <Shield key={corridor} corridor={corridor} name={t(`names:corridor.${corridor}`)} />
          ))}
        </span>
        {reason !== '' && (
          <span className="mv-route-reason" title={reason}>
            {reason}
          </span>
        )}
        {!flow.stranded && flow.stranded_t_y > 0 && (
          <span className="mv-route-product">
            <StrandedMark />{' '}
            <Opening words={words} onOrigin={onOrigin} explain={(origins, context) => origins.explainFlowStranded(context, flow)}>
              {t('routes.partStranded', { tonnes: massPerYear(words, flow.stranded_t_y) })}
            </Opening>
          </span>
        )}
      </th>
      <td>
        <Opening words={words} onOrigin={onOrigin} explain={explainValue}>
          {twoFigures(words, inUnit(flow.tonnes_y, 'kt'))}
        </Opening>
      </td>
      <td>
        {flow.value_usd_y === null ? (
          '–'
        ) : (
          <Opening words={words} onOrigin={onOrigin} explain={explainValue}>
            {twoFigures(words, flow.value_usd_y / 1e6)}
          </Opening>
        )}
      </td>
      <CostAndDays row={row} words={words} onOrigin={onOrigin} />
    </tr>
  );
});

const CostAndDays = ({ row, words, onOrigin }: Pick<RouteRowProps, 'row' | 'words' | 'onOrigin'>) => {
  const { t } = words;
  const { flow } = row;
  if (flow.by_air) return <td colSpan={2}>{t('routes.byAir')}</td>;
  if (flow.stranded || flow.cost_usd_per_t === null || flow.hours === null) {
    return (
      <td colSpan={2}>
        <StrandedMark /> {t('routes.stranded')}
      </td>
    );
  }
  const shared = { row, words, onOrigin };
  return (
    <>
      <Figure {...shared} text={twoFigures(words, flow.cost_usd_per_t)} change={row.cost} scale={1} />
      <Figure {...shared} text={twoFigures(words, flow.hours / 24)} change={row.hours} scale={24} />
    </>
  );
};

interface FigureProps extends Pick<RouteRowProps, 'row' | 'words' | 'onOrigin'> {
  readonly text: string;
  readonly change: Change | null;
  /** Divides the change: hours to days. */
  readonly scale: number;
}

const Figure = ({ row, text, change, scale, words, onOrigin }: FigureProps) => {
  const { flow, cost, hours } = row;
  const difference = change === null ? 0 : shownChange(change.a / scale, change.b / scale, (value) => toDecimals(value, 0));
  return (
    <td>
      <Opening words={words} onOrigin={onOrigin} explain={(origins, context) => origins.explainFlowMeans(context, flow)}>
        {text}
      </Opening>
      {difference !== 0 && (
        <Opening
          words={words}
          onOrigin={onOrigin}
          explain={(origins, context) => origins.explainFlowChange(context, flow, cost, hours)}
          className="mv-route-change"
        >
          <Direction of={difference} />
          <span className="mv-hidden">{words.t('tile.change')} </span>
          {words.f.signed(difference)}
        </Opening>
      )}
    </td>
  );
};

interface OpeningProps extends Pick<RouteRowProps, 'words' | 'onOrigin'> {
  readonly explain: ExplainFigure;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A figure that opens where it comes from, in the one popover of the table. The arrow keys reach it from its row. */
const Opening = ({ words, onOrigin, explain, className, children }: OpeningProps) => (
  <button
    type="button"
    tabIndex={-1}
    className={className === undefined ? 'mv-from' : `mv-from ${className}`}
    title={words.t('origin.open')}
    aria-haspopup="dialog"
    onClick={(event) => onOrigin(event.currentTarget, explain)}
  >
    {children}
  </button>
);
