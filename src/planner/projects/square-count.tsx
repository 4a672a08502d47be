import type { EngagementLevel } from '../site-facts.ts';

const SIDE = 7;
const STEP = 9;
const PER_ROW = 4;

/** How much of a square is filled: words are outlines, the first of them dashed; deeds fill up. */
const filled: Readonly<Record<EngagementLevel, number>> = { intent: 0, framework: 0, financed: 0.35, building: 0.65, operating: 1 };

/** One square for each record, filled as far as it has come. The number beside it says the same. */
export const SquareCount = ({
  count,
  level,
  colour,
}: {
  readonly count: number;
  readonly level: EngagementLevel;
  readonly colour: string;
}) => {
  const rows = Math.ceil(count / PER_ROW);
  const width = Math.min(count, PER_ROW) * STEP;
  return (
    <svg width={width} height={rows * STEP} viewBox={`0 0 ${width} ${rows * STEP}`} aria-hidden="true" focusable="false">
      {Array.from({ length: count }, (_, index) => index).map((index) => {
        const x = (index % PER_ROW) * STEP + 1;
        const y = Math.floor(index / PER_ROW) * STEP + 1;
        const height = SIDE * filled[level];
        return (
          <g key={index}>
            <rect x={x} y={y + SIDE - height} width={SIDE} height={height} fill={colour} />
            <rect
              x={x + 0.5}
              y={y + 0.5}
              width={SIDE - 1}
              height={SIDE - 1}
              fill="none"
              stroke={colour}
              strokeDasharray={level === 'intent' ? '1.5 1.5' : undefined}
            />
          </g>
        );
      })}
    </svg>
  );
};
