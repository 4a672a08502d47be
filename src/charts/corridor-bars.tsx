import './corridor-bars.css';
import type { ReactNode } from 'react';
import type { CorridorId } from '../dataset/vocabulary.ts';
import { corridorColour } from './colours.ts';
import { Shield } from './shield.tsx';

export interface CorridorBar {
  readonly id: CorridorId;
  readonly name: string;
  readonly b: number;
  /** Null when nothing is compared. */
  readonly a: number | null;
  readonly textB: ReactNode;
  readonly textA: ReactNode;
}

interface CorridorBarsProps {
  readonly caption: ReactNode;
  readonly headName: string;
  readonly headB: string;
  readonly headA: string;
  readonly bars: readonly CorridorBar[];
  /** Puts the drawn bar of a corridor into what opens where it comes from. */
  readonly opens?: (id: CorridorId, drawing: ReactNode) => ReactNode;
}

/** Corridors with A hollow over B. The table is its own text twin. */
export const CorridorBars = ({ caption, headName, headB, headA, bars, opens = (_, drawing) => drawing }: CorridorBarsProps) => {
  const compared = bars.some((bar) => bar.a !== null);
  const max = Math.max(...bars.map((bar) => Math.max(bar.b, bar.a ?? 0)), Number.MIN_VALUE);
  const percent = (value: number) => `${(100 * value) / max}%`;
  return (
    <table className="mv-corridors">
      <caption>{caption}</caption>
      <colgroup>
        <col className="mv-col-name" />
        <col />
        {compared && <col className="mv-col-value" />}
        <col className="mv-col-value" />
      </colgroup>
      <thead className="mv-hidden">
        <tr>
          <th scope="col">{headName}</th>
          <td />
          {compared && <th scope="col">{headA}</th>}
          <th scope="col">{headB}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row">
              <Shield corridor={bar.id} />
              {bar.name}
            </th>
            <td className="mv-corridors-bar">
              {opens(
                bar.id,
                <svg width="100%" height={compared ? 15 : 9} aria-hidden="true">
                  {bar.a !== null && bar.a > 0 && (
                    <rect
                      x="0.75"
                      y="0.75"
                      width={percent(bar.a)}
                      height="5"
                      fill="none"
                      stroke={corridorColour(bar.id)}
                      strokeWidth="1.5"
                    />
                  )}
                  <rect y={compared ? 7 : 0} width={percent(bar.b)} height="8" fill={corridorColour(bar.id)} />
                </svg>,
              )}
            </td>
            {compared && <td className="mv-corridors-a">{bar.textA}</td>}
            <td className="mv-corridors-b">{bar.textB}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
