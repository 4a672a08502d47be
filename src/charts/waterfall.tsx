import './waterfall.css';
import type { ReactNode } from 'react';

export interface WaterfallBar {
  readonly id: string;
  readonly name: ReactNode;
  /** The figure before and after; a whole bar from zero where `from` is null. */
  readonly from: number | null;
  readonly to: number;
  readonly step: ReactNode;
  readonly fair: ReactNode;
}

interface WaterfallChartProps {
  readonly caption: ReactNode;
  readonly heads: { readonly name: string; readonly bar: string; readonly step: string; readonly fair: string };
  readonly bars: readonly WaterfallBar[];
}

const height = 12;

/** A figure on its way from A to B, one change a row: what rises is solid, what falls is hollow. The table is its own text twin. */
export const WaterfallChart = ({ caption, heads, bars }: WaterfallChartProps) => {
  const ends = bars.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
  const steps = bars.flatMap(({ from, to }) => (from === null ? [] : [Math.abs(to - from)]));
  const spread = Math.max(...ends) - Math.min(...ends);
  // A figure that moves little would be a row of equal bars: the scale then begins just below the lowest, and says so by a torn end.
  const torn = Math.min(...ends) > 0 && spread > 0 && spread < 0.5 * Math.max(...ends) && steps.length > 0;
  const low = torn ? Math.min(...ends) - spread * 0.25 : Math.min(0, ...ends);
  const high = Math.max(...ends, low + Number.MIN_VALUE);
  const percent = (value: number): number => (100 * (value - low)) / (high - low || 1);
  return (
    <table className="mv-waterfall">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col">{heads.bar}</th>
          <th scope="col">{heads.step}</th>
          <th scope="col">{heads.fair}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, name, from, to, step, fair }) => {
          const start = percent(from ?? Math.max(low, 0));
          const end = percent(to);
          return (
            <tr key={id} data-end={from === null || undefined}>
              <th scope="row">{name}</th>
              <td className="mv-waterfall-bar">
                <svg width="100%" height={height} aria-hidden="true">
                  <rect
                    x={`${Math.min(start, end)}%`}
                    width={`${Math.max(0.6, Math.abs(end - start))}%`}
                    y="1"
                    height={height - 2}
                    data-falls={(from !== null && to < from) || undefined}
                  />
                  {torn && from === null ? <path d="M6 0L2 12" className="mv-waterfall-torn" /> : null}
                </svg>
              </td>
              <td>{step}</td>
              <td>{fair}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
