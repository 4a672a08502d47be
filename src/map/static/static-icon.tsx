import type { Icon } from '../symbols/icon-id.ts';
import { iconDrawing } from '../symbols/icon-parts.ts';

/** An image of the map as paths, around a point of the drawing. */
export const StaticIcon = ({
  icon,
  x,
  y,
  scale = 1,
}: {
  readonly icon: Icon;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}) => (
  <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})${scale === 1 ? '' : ` scale(${scale})`}`}>
    {iconDrawing(icon).parts.map(({ d, fill = 'none', stroke, width, dash }) => (
      <path key={`${d}${fill}${stroke}`} d={d} fill={fill} stroke={stroke} strokeWidth={width} strokeDasharray={dash?.join(' ')} />
    ))}
  </g>
);
