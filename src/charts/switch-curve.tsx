import './switch-curve.css';
import { ticks } from 'd3-array';
import { useWidth } from './use-width.ts';

interface SwitchCurveProps {
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly share: number; readonly rival: number }[];
  /** Where it flips; null where it does not. */
  readonly value: number | null;
  readonly wantedName: string;
  readonly rivalName: string;
  /** What the level axis counts. */
  readonly axis: string;
  readonly xText: (x: number) => string;
  readonly shareText: (share: number) => string;
}

const height = 168;
const margin = { left: 42, right: 10, top: 8, bottom: 24 };

/** Part of a cargo that goes the wanted way over what is done for it: solid, and the strongest other way dashed. */
export const SwitchCurve = ({ label, points, value, wantedName, rivalName, axis, xText, shareText }: SwitchCurveProps) => {
  const { ref, width } = useWidth<HTMLElement>(312);
  const from = points[0]?.x ?? 0;
  const to = Math.max(points.at(-1)?.x ?? 1, from + Number.MIN_VALUE);
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const x = (at: number): number => margin.left + ((right - margin.left) * (at - from)) / (to - from);
  const y = (share: number): number => bottom - (bottom - margin.top) * share;
  const path = (of: (point: SwitchCurveProps['points'][number]) => number): string =>
    points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.x).toFixed(1)} ${y(of(point)).toFixed(1)}`).join('');
  const levels = ticks(from, to, Math.max(2, Math.floor((right - margin.left) / 90)));
  return (
    <figure className="mv-flip" ref={ref}>
      <svg width={width} height={height} role="img" aria-label={label}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line x1={margin.left} x2={right} y1={y(share)} y2={y(share)} className="mv-flip-grid" />
            <text x={margin.left - 6} y={y(share) + 4} textAnchor="end">
              {shareText(share)}
            </text>
          </g>
        ))}
        {levels.map((level) => (
          <text key={level} x={Math.min(right, x(level))} y={height - 6} textAnchor={x(level) > right - 30 ? 'end' : 'middle'}>
            {xText(level)}
          </text>
        ))}
        {value === null ? null : <line x1={x(value)} x2={x(value)} y1={margin.top} y2={bottom} className="mv-flip-value" />}
        <path d={path(({ rival }) => rival)} className="mv-flip-rival" />
        <path d={path(({ share }) => share)} className="mv-flip-wanted" />
        {points.map((point) => (
          <circle key={point.x} cx={x(point.x)} cy={y(point.share)} r="2.2" className="mv-flip-dot" />
        ))}
      </svg>
      <figcaption>
        <span className="mv-flip-key" data-line="wanted">
          {wantedName}
        </span>
        <span className="mv-flip-key" data-line="rival">
          {rivalName}
        </span>
        <span>{axis}</span>
      </figcaption>
    </figure>
  );
};
