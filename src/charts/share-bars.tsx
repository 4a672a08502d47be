import './share-bars.css';
import type { ReactNode } from 'react';
import { partnerColour } from './colours.ts';

export interface ShareBar {
  readonly id: string;
  /** Short label at the left: a country code. */
  readonly code: ReactNode;
  /** Share from 0 to 1. */
  readonly b: number;
  /** Null when nothing is compared: no tick, no column. */
  readonly a: number | null;
  /** Columns at the right: text, or buttons that say where it comes from. */
  readonly textB: ReactNode;
  readonly textA: ReactNode;
  /** Part of the row above it. */
  readonly member: boolean;
  /** Drawn as a pattern instead of a partner's colour: what is not known. */
  readonly unknown: boolean;
}

interface ShareBarsProps {
  readonly caption: ReactNode;
  readonly headB: string;
  readonly headA: string;
  readonly bars: readonly ShareBar[];
  /** Share at the right end of the axis, the same for all blocks that are read together. */
  readonly max: number;
  /** True for the first block of several: the heads of the columns are drawn once, and read out in each. */
  readonly heads: boolean;
}

/** Bars of shares: B filled in the partner's colour, A an upright tick. The table is its own text twin. */
export const ShareBars = ({ caption, headB, headA, bars, max, heads }: ShareBarsProps) => {
  const compared = bars.some((bar) => bar.a !== null);
  return (
    <table className="mv-shares">
      <caption>{caption}</caption>
      <colgroup>
        <col className="mv-col-code" />
        <col />
        <col className="mv-col-b" />
        {compared && <col className="mv-col-a" />}
      </colgroup>
      <thead>
        <tr className={compared && heads ? undefined : 'mv-hidden'}>
          <th scope="col" colSpan={2}>
            <span className="mv-hidden">{headB}</span>
          </th>
          <th scope="col">{compared ? 'B' : headB}</th>
          {compared && (
            <th scope="col" title={headA}>
              {'A'}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id} data-member={bar.member || undefined}>
            <th scope="row">{bar.code}</th>
            <td className="mv-shares-bar">
              <Bar bar={bar} max={max} />
            </td>
            <td className="mv-shares-b">{bar.textB}</td>
            {compared && <td className="mv-shares-a">{bar.textA}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Bar = ({ bar, max }: { readonly bar: ShareBar; readonly max: number }) => {
  const percent = (share: number) => `${Math.min(100, (100 * share) / max)}%`;
  return (
    <svg width="100%" height="14" aria-hidden="true">
      {bar.unknown ? (
        <rect x="0.5" y="2.5" width={percent(bar.b)} height="9" fill="none" stroke="var(--ink3)" strokeDasharray="2 2" />
      ) : (
        <rect y="2" width={percent(bar.b)} height="10" fill={partnerColour(bar.id)} opacity={bar.member ? 0.55 : 1} />
      )}
      {bar.a !== null && <line x1={percent(bar.a)} x2={percent(bar.a)} y1="0" y2="14" stroke="var(--ink)" strokeWidth="2" />}
    </svg>
  );
};
