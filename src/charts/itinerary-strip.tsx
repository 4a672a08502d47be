import './itinerary-strip.css';
import type { ReactNode } from 'react';
import type { CorridorId, LegMode } from '../dataset/vocabulary.ts';
import { corridorColour } from './colours.ts';

export interface StripSegment {
  readonly mode: LegMode;
  readonly colour: CorridorId;
  readonly km: number;
  /** Above the line: mode and kilometres. */
  readonly label: ReactNode;
  /** Names of the places where it starts and ends. */
  readonly from: string;
  readonly to: string;
}

/** One route as a line of stretches: each at least 86 pixels, what is left shared out by kilometres; ferries dotted. */
export const ItineraryStrip = ({ segments, label }: { readonly segments: readonly StripSegment[]; readonly label: string }) => (
  <ol className="mv-strip" aria-label={label}>
    {segments.map((segment, index) => (
      <li
        key={`${segment.from}–${segment.to}`}
        style={{ flexGrow: Math.max(1, segment.km), minWidth: `min(86px, ${100 / segments.length}%)` }}
      >
        <span className="mv-strip-mode">{segment.label}</span>
        <svg width="100%" height="14" aria-hidden="true">
          <line
            x1="0"
            x2="100%"
            y1="7"
            y2="7"
            stroke={corridorColour(segment.colour)}
            strokeWidth="6"
            strokeDasharray={segment.mode === 'ferry' ? '0.1 8' : undefined}
            strokeLinecap={segment.mode === 'ferry' ? 'round' : 'butt'}
          />
          <circle cx="0" cy="7" r="5" fill="var(--panel)" stroke="var(--ink)" strokeWidth="2" />
          {index === segments.length - 1 && <circle cx="100%" cy="7" r="5" fill="var(--panel)" stroke="var(--ink)" strokeWidth="2" />}
        </svg>
        <span className="mv-strip-place">{segment.from}</span>
        {index === segments.length - 1 && <span className="mv-strip-place mv-strip-last">{segment.to}</span>}
      </li>
    ))}
  </ol>
);
