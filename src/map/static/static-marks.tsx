import { memo } from 'react';
import { colours } from '../../ui/tokens/colours.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import type { Theme } from '../map-view-props.ts';
import type { highlightFeatures } from '../parts/highlights.ts';
import type { markFeatures } from '../parts/marks.ts';
import { geometryPath } from './paths.ts';
import type { Projection } from './projection.ts';
import { widthFactor } from './static-flows.tsx';
import { StaticIcon } from './static-icon.tsx';

interface StaticMarksProps {
  readonly marks: ReturnType<typeof markFeatures>;
  readonly highlights: ReturnType<typeof highlightFeatures>;
  readonly projection: Projection;
  readonly theme: Theme;
}

const { closed } = lineLook;

/** Below the flows: what is selected or pointed at, legs that are shut, and the shell of those that lost their cargo. */
export const StaticMarks = memo(function StaticMarks({ marks, highlights, projection, theme }: StaticMarksProps) {
  const factor = widthFactor(projection.zoom);
  const tones = colours.map[theme];
  return (
    <g fill="none" strokeLinejoin="round">
      {highlights.features.map(({ properties, geometry }) => (
        <path
          key={`${properties.what} ${geometry.coordinates[0]?.join()} ${geometry.coordinates.at(-1)?.join()}`}
          d={geometryPath(geometry, projection)}
          stroke={{ leg: colours.ui[theme].selected, access: colours.ui[theme].ink, cut: tones.stranded }[properties.what]}
          strokeWidth={{ leg: 16 * factor, access: 1.4, cut: 14 * factor }[properties.what]}
          strokeOpacity={{ leg: 0.28, access: 1, cut: 0.6 }[properties.what]}
          strokeDasharray={properties.what === 'access' ? '0.7 2.8' : undefined}
        />
      ))}
      {marks.features.map(({ properties: { leg, mark, width, line }, geometry }) => {
        const d = geometryPath(geometry, projection);
        if (mark === 'closed') return <path key={`closed ${leg}`} d={d} stroke={tones.dimmed} strokeWidth={closed.widthPx * factor} />;
        // Two rails: a line as wide as both, and the land again between them.
        return (
          <g key={`${mark} ${leg}`}>
            <path
              d={d}
              stroke={mark === 'lost' ? tones.stranded : colours.ui[theme].ink}
              strokeOpacity={mark === 'lost' ? 0.55 : 1}
              strokeWidth={width * factor + 2 * line}
            />
            <path d={d} stroke={tones.landFocus} strokeWidth={width * factor} />
          </g>
        );
      })}
    </g>
  );
});

/** Above the flows: a cross in the middle of each closed leg, where there is room for it. */
export const StaticCrosses = memo(function StaticCrosses({ marks, projection, theme }: Omit<StaticMarksProps, 'highlights'>) {
  const kept: (readonly [number, number])[] = [];
  for (const { properties, geometry } of marks.features) {
    const [lon = 0, lat = 0] = geometry.coordinates[geometry.coordinates.length >> 1] ?? [];
    const [x, y] = projection.project([lon, lat]);
    const free = kept.every(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y) > CROSS_APART);
    if (properties.mark === 'closed' && free) kept.push([x, y]);
  }
  return (
    <g>
      {kept.map(([x, y]) => (
        <StaticIcon key={`${x} ${y}`} icon={{ kind: 'cross', theme }} x={x} y={y} />
      ))}
    </g>
  );
});

/** Least distance between two crosses, pixels. */
const CROSS_APART = 40;
