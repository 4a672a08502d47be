import { memo } from 'react';
import type { Position } from '../../dataset/types.ts';
import { colours } from '../../ui/tokens/colours.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import type { Theme } from '../map-view-props.ts';
import { corridorColour } from '../palette.ts';
import type { FlowFeatures, FlowProperties } from '../parts/flow-features.ts';
import { offsetLine, outside, pathOf } from './paths.ts';
import type { Pixel, Projection } from './projection.ts';

const { zoomFactor } = lineLook.widthPx;
const { status, casingPx, shield } = lineLook;

/** How much wider lines are than at zoom 5: the steps of the live map. */
export const widthFactor = (zoom: number): number => {
  if (zoom <= 3) return zoomFactor['3'];
  if (zoom <= 5) return zoomFactor['3'] + ((zoom - 3) / 2) * (1 - zoomFactor['3']);
  return Math.min(zoomFactor['8'], 1 + ((zoom - 5) / 3) * (zoomFactor['8'] - 1));
};

/** What is left of a hollow line at either side. */
const HOLLOW_EDGE_PX = 1.3;

const dashOf = ({ state, width }: FlowProperties): string | undefined => {
  if (state === 'operating') return undefined;
  const { dashPx, widthPx } = status[state];
  return dashPx.map((px) => (px / widthPx) * width).join(' ');
};

/** A flow line in pixels, beside the others of its track. */
interface PixelLine extends FlowProperties {
  readonly key: string;
  readonly line: readonly Pixel[];
  readonly d: string;
}

/** The flow lines that reach into the drawing. */
const linesIn = (flows: FlowFeatures, projection: Projection): PixelLine[] => {
  const factor = widthFactor(projection.zoom);
  return flows.features.flatMap(({ properties, geometry }) => {
    const pixels = geometry.coordinates.map(([lon = 0, lat = 0]) => projection.project([lon, lat] satisfies Position));
    const line = offsetLine(pixels, properties.offset * factor);
    if (outside(line, projection.width, projection.height)) return [];
    return [{ ...properties, key: `${properties.leg} ${properties.corridor}`, line, d: pathOf(line) }];
  });
};

const lettered = (lines: readonly PixelLine[]): PixelLine[] =>
  apart(lines.filter(({ shield: letter, line }) => letter !== '' && spread(line) > shield.spacingPx / 8));

/** Middles of the letters that `StaticFlows` sets on the lines. */
export const shieldSpots = (flows: FlowFeatures, projection: Projection): Pixel[] =>
  lettered(linesIn(flows, projection)).map(({ line }) => middle(line));

/** Flow lines side by side, casing below, and a letter in the middle of the longest lines. */
export const StaticFlows = memo(function StaticFlows({
  flows,
  projection,
  theme,
}: {
  readonly flows: FlowFeatures;
  readonly projection: Projection;
  readonly theme: Theme;
}) {
  const factor = widthFactor(projection.zoom);
  const lines = linesIn(flows, projection);
  // one path for all casings of a width
  const casings = new Map<string, string>();
  for (const { d, width: inner } of lines) {
    const outer = ((inner + 2 * casingPx) * factor).toFixed(1);
    casings.set(outer, (casings.get(outer) ?? '') + d);
  }
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      {[...casings].map(([strokeWidth, d]) => (
        <path key={strokeWidth} d={d} stroke={colours.map[theme].casing} strokeWidth={strokeWidth} />
      ))}
      {lines.map((line) => (
        <path
          key={line.key}
          d={line.d}
          stroke={corridorColour(theme, line.corridor)}
          strokeWidth={(line.width * factor).toFixed(2)}
          strokeDasharray={dashOf(line)}
          strokeLinecap={line.state === 'operating' ? 'round' : 'butt'}
        />
      ))}
      {/* what loses is hollow, as on the live map */}
      {lines.map(
        ({ key, d, width, loss }) =>
          loss && <path key={key} d={d} stroke={colours.map[theme].land} strokeWidth={Math.max(1, width * factor - 2 * HOLLOW_EDGE_PX)} />,
      )}
      {lettered(lines).map(({ key, corridor, shield: letter, line }) => {
        const [x, y] = middle(line);
        return (
          <g key={key} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <rect
              x={-8.4}
              y={-8.4}
              width={16.8}
              height={16.8}
              rx={3}
              fill={corridorColour(theme, corridor)}
              stroke={colours.map[theme].keyline}
              strokeWidth={1.2}
            />
            <text y={4} textAnchor="middle" fontSize={11.5} fontWeight={700} fill={colours.ui[theme].onShield}>
              {letter}
            </text>
          </g>
        );
      })}
    </g>
  );
});

/** How far a line reaches from its first to its last point. */
const spread = (line: readonly Pixel[]): number => {
  const [first, last] = [line[0], line.at(-1)];
  return first && last ? Math.hypot(last[0] - first[0], last[1] - first[1]) : 0;
};

const middle = (line: readonly Pixel[]): Pixel => line[line.length >> 1] ?? [0, 0];

/** The lines whose shields keep their distance from those of wider lines before them. */
const apart = <T extends { readonly line: readonly Pixel[] }>(lines: readonly T[]): T[] => {
  const kept: T[] = [];
  for (const one of lines) {
    const [x, y] = middle(one.line);
    const near = kept.some(({ line }) => Math.hypot(middle(line)[0] - x, middle(line)[1] - y) < shield.spacingPx / 4);
    if (!near) kept.push(one);
  }
  return kept;
};
