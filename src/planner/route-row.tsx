import { memo } from 'react';
import { Direction, StrandedMark } from '../charts/marks.tsx';
import { Shield } from '../charts/shield.tsx';
import type { Change } from '../engine/estimate-types.ts';
import { shownChange, toDecimals } from '../ui/format.ts';
import type { PanelProps } from './props.ts';
import { days, marketName, massPerYear, usdPerTonne } from './quantities.ts';
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

/** One flow: from, to, product, tonnes, corridors, cost and days with their change; or why it is stranded. */
export const RouteRowButton = memo(({ row, words, site, reason, selected, entry, onSelect }: RouteRowProps) => {
  const { t } = words;
  const { flow } = row;
  return (
    <li>
      <button
        type="button"
        data-row=""
        data-opens={`shipment:${flow.id}`}
        className="mv-route-row"
        aria-pressed={selected}
        tabIndex={entry ? 0 : -1}
        onClick={() => onSelect({ kind: 'shipment', id: flow.id })}
      >
        <span className="mv-route-ends">
          <strong>{site}</strong> – {marketName(words, flow.market)}
        </span>
        <span className="mv-route-mass">{massPerYear(words, flow.tonnes_y)}</span>
        <span className="mv-route-product">{capitalise(productName(words, flow.product))}</span>
        <span className="mv-route-shields">
          {row.corridors.map((corridor) => (
            <Shield key={corridor} corridor={corridor} name={t(`names:corridor.${corridor}`)} />
          ))}
        </span>
        <RowFigures row={row} words={words} reason={reason} />
      </button>
    </li>
  );
});

const RowFigures = ({ row, words, reason }: Pick<RouteRowProps, 'row' | 'words' | 'reason'>) => {
  const { t } = words;
  const { flow } = row;
  if (flow.by_air) return <span className="mv-route-figures">{t('routes.byAir')}</span>;
  if (flow.stranded) {
    return (
      <span className="mv-route-figures mv-route-stranded">
        <StrandedMark /> {t('routes.stranded')}
        {reason !== '' && `: ${reason}`}
      </span>
    );
  }
  return (
    <span className="mv-route-figures">
      {flow.cost_usd_per_t !== null && <Figure text={usdPerTonne(words, flow.cost_usd_per_t)} change={row.cost} scale={1} words={words} />}
      {flow.hours !== null && <Figure text={days(words, flow.hours)} change={row.hours} scale={24} words={words} />}
      {flow.stranded_t_y > 0 && (
        <span>
          <StrandedMark /> {t('routes.partStranded', { tonnes: massPerYear(words, flow.stranded_t_y) })}
        </span>
      )}
    </span>
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
    <span>
      {text}
      {difference !== 0 && (
        <span className="mv-route-change">
          <Direction of={difference} />
          <span className="mv-hidden">{words.t('tile.change')} </span>
          {words.f.signed(difference)}
        </span>
      )}
    </span>
  );
};
