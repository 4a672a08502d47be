import { memo } from 'react';
import { Direction, StrandedMark } from '../charts/marks.tsx';
import { Shield } from '../charts/shield.tsx';
import type { Change } from '../engine/estimate-types.ts';
import { shownChange, toDecimals } from '../ui/format.ts';
import type { PanelProps } from './props.ts';
import { inUnit, marketName, massPerYear, twoFigures } from './quantities.ts';
import type { RouteRow } from './routes.ts';
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
}

/** One flow: from, to, product, corridors; tonnes, value, cost and days with their change, or why it is stranded. */
export const RouteTableRow = memo(({ row, words, site, reason, selected, entry, onSelect }: RouteRowProps) => {
  const { t } = words;
  const { flow } = row;
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
            <StrandedMark /> {t('routes.partStranded', { tonnes: massPerYear(words, flow.stranded_t_y) })}
          </span>
        )}
      </th>
      <td>{twoFigures(words, inUnit(flow.tonnes_y, 'kt'))}</td>
      <td>{flow.value_usd_y === null ? '–' : twoFigures(words, flow.value_usd_y / 1e6)}</td>
      <CostAndDays row={row} words={words} />
    </tr>
  );
});

const CostAndDays = ({ row, words }: Pick<RouteRowProps, 'row' | 'words'>) => {
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
  return (
    <>
      <Figure text={twoFigures(words, flow.cost_usd_per_t)} change={row.cost} scale={1} words={words} />
      <Figure text={twoFigures(words, flow.hours / 24)} change={row.hours} scale={24} words={words} />
    </>
  );
};

interface FigureProps {
  readonly text: string;
  readonly change: Change | null;
  /** Divides the change: hours to days. */
  readonly scale: number;
  readonly words: Words;
}

const Figure = ({ text, change, scale, words }: FigureProps) => {
  const difference = change === null ? 0 : shownChange(change.a / scale, change.b / scale, (value) => toDecimals(value, 0));
  return (
    <td>
      {text}
      {difference !== 0 && (
        <span className="mv-route-change">
          <Direction of={difference} />
          <span className="mv-hidden">{words.t('tile.change')} </span>
          {words.f.signed(difference)}
        </span>
      )}
    </td>
  );
};
