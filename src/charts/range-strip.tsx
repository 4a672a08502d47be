import './range-strip.css';

export interface StripRange {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

interface RangeStripProps {
  /** What it is compared with; null when nothing is. */
  readonly a: StripRange | null;
  readonly b: StripRange;
  /** A value of B to mark with a tick; null for none. */
  readonly mark: number | null;
}

/** Ranges on one axis of their own: the band of B, the hollow band of A, ring and dot at the medians. The row that holds it says the numbers. */
export const RangeStrip = ({ a, b, mark }: RangeStripProps) => {
  const ends = [b, ...(a === null ? [] : [a])].flatMap(({ p10, p90 }) => [p10, p90]).concat(mark ?? []);
  const low = Math.min(...ends);
  const width = Math.max(...ends) - low;
  const at = (value: number): string => `${width > 0 ? 3 + (94 * (value - low)) / width : 50}%`;
  const long = ({ p10, p90 }: StripRange): string => `${width > 0 ? (94 * (p90 - p10)) / width : 0}%`;
  return (
    <svg className="mv-strip" width="100%" height="16" aria-hidden="true">
      <line x1="0" x2="100%" y1="8" y2="8" className="mv-strip-axis" />
      <rect x={at(b.p10)} width={long(b)} y="4" height="8" className="mv-strip-band" />
      {a !== null && <rect x={at(a.p10)} width={long(a)} y="2" height="12" className="mv-strip-a" />}
      {mark !== null && <line x1={at(mark)} x2={at(mark)} y1="1" y2="15" className="mv-strip-mark" />}
      {a !== null && <circle cx={at(a.p50)} cy="8" r="4" className="mv-strip-ring" />}
      <circle cx={at(b.p50)} cy="8" r="4.5" className="mv-strip-dot" />
    </svg>
  );
};
