import './staircase.css';
import { ticks } from 'd3-array';
import type { MouseEvent } from 'react';
import { spread } from './spread.ts';
import { useWidth } from './use-width.ts';

export interface StairSeries {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly dashed: boolean;
  readonly points: readonly { readonly km: number; readonly value: number; readonly at: string | null; readonly step: string | null }[];
  /** Standard deviation of the value at the end, for a bar there; null where it is not known. */
  readonly spread: number | null;
  /** Lower and upper value at kilometres, for a band around the line; null where it is not known. */
  readonly band: readonly { readonly km: number; readonly low: number; readonly high: number }[] | null;
  /** Value at the end, as text. */
  readonly endText: string;
}

interface StaircaseProps {
  readonly title: string;
  readonly note: string;
  /** What the upright axis counts: "USD a tonne since Aksu". */
  readonly axis: string;
  readonly series: readonly StairSeries[];
  readonly kmText: (km: number) => string;
  readonly valueText: (value: number) => string;
  /** Text beside a series' longest upright: "Poti +2.5 d". */
  readonly uprightText: (place: string, rise: number) => string;
  /** Step of the first series that is looked at, here or on the map; null for none. */
  readonly hovered: string | null;
  /** True where the pointer may move without another step being looked at. */
  readonly held: boolean;
  readonly onHover: (step: string | null) => void;
  readonly onHold: (step: string) => void;
  readonly onLetGo: () => void;
  /** Goes to the figures of the step. */
  readonly onFigures: () => void;
  /** What the arrow keys do, for screen readers. */
  readonly keysHelp: string;
}

const height = 236;
const margin = { left: 36, right: 124, top: 10, bottom: 26 };

/** Money or days over kilometres: slopes are moving, uprights are charges or waits at one place. */
export const Staircase = ({
  title,
  note,
  axis,
  series,
  kmText,
  valueText,
  uprightText,
  hovered,
  held,
  onHover,
  onHold,
  onLetGo,
  onFigures,
  keysHelp,
}: StaircaseProps) => {
  const { ref, width } = useWidth<HTMLElement>(360);
  const maxKm = Math.max(1, ...series.map((one) => one.points.at(-1)?.km ?? 0));
  const maxValue = topOf(series);
  const plotRight = width - margin.right;
  const plotBottom = height - margin.bottom;
  const x = (km: number) => margin.left + ((plotRight - margin.left) * km) / maxKm;
  const y = (value: number) => plotBottom - ((plotBottom - margin.top) * value) / maxValue;
  const ends = series.map((one) => {
    const last = one.points.at(-1) ?? { km: 0, value: 0 };
    return { x: x(last.km), y: y(last.value) };
  });
  const labels = spread(
    ends.map((end) => end.y),
    18,
    margin.top,
    plotBottom,
  );
  const steps = (series[0]?.points ?? []).filter((point) => point.step !== null);
  const stepUnder = (event: MouseEvent<SVGSVGElement>): string | null => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return (steps.find((point) => x(point.km) >= at - 2) ?? steps.at(-1))?.step ?? null;
  };
  const marked = markedStretch(series[0], hovered);
  const summary = series.map((one) => `${one.name}: ${one.endText}`).join('; ');
  return (
    <figure className="mv-stairs" ref={ref}>
      <figcaption>
        <strong>{title}</strong>
        <span>{note}</span>
        <b>{axis}</b>
      </figcaption>
      {/* The table of steps below is its twin in text; arrow keys walk over the steps, as the pointer does. */}
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`${title}. ${summary}. ${keysHelp}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is walked over by arrow keys
        tabIndex={0}
        // a finger that draws along the chart shows each step on its way; what was pointed at last stays, to be looked at on the map
        onPointerMove={(event) => {
          const draws = event.pointerType !== 'mouse' && event.buttons > 0;
          if (draws || (event.pointerType === 'mouse' && !held)) onHover(stepUnder(event));
        }}
        onClick={(event) => {
          const step = stepUnder(event);
          if (held && step === hovered) onLetGo();
          else if (step !== null) onHold(step);
        }}
        onKeyDown={(event) => {
          const now = steps.findIndex((point) => point.step === hovered);
          const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: steps.length - 1 }[event.key];
          if (next !== undefined) onHover(steps[Math.min(steps.length - 1, Math.max(0, next))]?.step ?? null);
          else if (event.key === 'Enter' && hovered !== null) {
            onHold(hovered);
            onFigures();
          } else if (event.key === 'Escape' && hovered !== null) onLetGo();
          else return;
          event.preventDefault();
        }}
      >
        {marked && (
          <rect
            x={x(marked.from) - 2}
            width={x(marked.to) - x(marked.from) + 4}
            y={margin.top}
            height={plotBottom - margin.top}
            className="mv-stairs-marked"
            data-held={held || undefined}
          />
        )}
        {ticks(0, maxValue, 4).map((value) => (
          <g key={value}>
            <line x1={margin.left} x2={plotRight} y1={y(value)} y2={y(value)} className="mv-stairs-grid" />
            <text x={margin.left - 8} y={y(value) + 4} textAnchor="end">
              {valueText(value)}
            </text>
          </g>
        ))}
        {ticks(0, maxKm, Math.max(2, Math.floor((plotRight - margin.left) / 80))).map((km) => (
          <text key={km} x={x(km)} y={height - 8} textAnchor={km === 0 ? 'start' : 'middle'}>
            {kmText(km)}
          </text>
        ))}
        {series
          .toReversed()
          .map(
            (one) => one.band !== null && <path key={one.id} d={bandPath(one.band, x, y)} fill={one.colour} className="mv-stairs-band" />,
          )}
        {series.map((one, index) => (
          <g key={one.id} stroke={one.colour} fill="none">
            <path
              d={one.points.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.km).toFixed(1)} ${y(point.value).toFixed(1)}`).join('')}
              strokeWidth="2.2"
              strokeDasharray={one.dashed ? '6 3.5' : undefined}
            />
            {uprights(one).map((upright) => (
              <line
                key={`${upright.km} ${upright.low}`}
                x1={x(upright.km)}
                x2={x(upright.km)}
                y1={y(upright.low)}
                y2={y(upright.high)}
                strokeWidth="6"
              />
            ))}
            {index === 0 && one.spread !== null && (
              <Whisker x={ends[index]?.x ?? 0} y={y} end={one.points.at(-1)?.value ?? 0} spread={one.spread} />
            )}
            <circle cx={ends[index]?.x} cy={ends[index]?.y} r="4" fill={one.colour} stroke="var(--panel)" strokeWidth="1.5" />
            <line x1={(ends[index]?.x ?? 0) + 5} y1={ends[index]?.y} x2={plotRight + 6} y2={labels[index]} strokeWidth="0.8" />
          </g>
        ))}
        {series.map((one, index) => (
          <text key={one.id} x={plotRight + 10} y={(labels[index] ?? 0) + 4} className="mv-stairs-end">
            {one.name} {one.endText}
          </text>
        ))}
        {series.slice(0, 2).map((one) => {
          const longest = uprights(one).toSorted((a, b) => b.high - b.low - (a.high - a.low))[0];
          if (longest === undefined || longest.high - longest.low < maxValue * 0.04) return null;
          const left = x(longest.km) > margin.left + 130 && one !== series[0];
          return (
            <text
              key={one.id}
              x={x(longest.km) + (left ? -8 : 8)}
              y={y((longest.low + longest.high) / 2) + 4}
              textAnchor={left ? 'end' : 'start'}
              className="mv-stairs-note"
            >
              {uprightText(longest.at, longest.high - longest.low)}
            </text>
          );
        })}
      </svg>
    </figure>
  );
};

/** Room above the ends for a band that is drawn later, so that the scale stays as it is. */
const headroom = 1.25;

/** The largest value of the upright axis. */
function topOf(series: readonly StairSeries[]): number {
  const ends = series.map((one) => one.points.at(-1)?.value ?? 0);
  const highs = series.flatMap((one) => one.band?.map(({ high }) => high) ?? []);
  const first = (ends[0] ?? 0) + (series[0]?.spread ?? 0);
  return Math.max(1, Math.max(...ends, 0) * headroom, first * 1.05, ...highs.map((high) => high * 1.05));
}

interface WhiskerProps {
  readonly x: number;
  readonly y: (value: number) => number;
  readonly end: number;
  readonly spread: number;
}

/** One standard deviation either side of the end. */
const Whisker = ({ x, y, end, spread: deviation }: WhiskerProps) => {
  const [top, bottom] = [y(end + deviation), y(Math.max(0, end - deviation))];
  return <path d={`M${x - 4} ${top}h8M${x} ${top}V${bottom}M${x - 4} ${bottom}h8`} strokeWidth="1.4" />;
};

function bandPath(band: NonNullable<StairSeries['band']>, x: (km: number) => number, y: (value: number) => number): string {
  if (band.length === 0) return '';
  const edge = (read: 'low' | 'high') => band.map((at) => `${x(at.km).toFixed(1)} ${y(at[read]).toFixed(1)}`);
  return `M${[...edge('high'), ...edge('low').toReversed()].join('L')}Z`;
}

/** The kilometres of a step, from where the one before ends; an upright has none. */
function markedStretch(series: StairSeries | undefined, step: string | null): { readonly from: number; readonly to: number } | null {
  const at = series?.points.findIndex((point) => step !== null && point.step === step) ?? -1;
  const point = series?.points[at];
  return point === undefined ? null : { from: series?.points[at - 1]?.km ?? 0, to: point.km };
}

interface Upright {
  readonly km: number;
  readonly low: number;
  readonly high: number;
  readonly at: string;
}

/** Rises without moving, those at one place joined. */
function uprights(series: StairSeries): readonly Upright[] {
  const list: Upright[] = [];
  series.points.forEach((point, index) => {
    const before = series.points[index - 1];
    if (before === undefined || point.at === null || point.value <= before.value) return;
    const last = list.at(-1);
    if (last !== undefined && last.at === point.at && last.high === before.value) list[list.length - 1] = { ...last, high: point.value };
    else list.push({ km: point.km, low: before.value, high: point.value, at: point.at });
  });
  return list;
}
