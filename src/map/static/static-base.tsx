import { memo } from 'react';
import { colours } from '../../ui/tokens/colours.ts';
import type { DrawnLeg } from '../geometry/drawn-network.ts';
import type { Theme } from '../map-view-props.ts';
import type { BaseMap } from '../parts/base-map.ts';
import { geometryPath } from './paths.ts';
import type { Projection } from './projection.ts';

interface StaticBaseProps {
  readonly base: BaseMap;
  readonly idle: readonly DrawnLeg[];
  readonly projection: Projection;
  readonly theme: Theme;
}

/** Land, water, borders and the idle network. */
export const StaticBase = memo(function StaticBase({ base, idle, projection, theme }: StaticBaseProps) {
  const tones = colours.map[theme];
  const path = (features: BaseMap['lakes']['features']): string =>
    features.map(({ geometry }) => geometryPath(geometry, projection)).join('');
  const { features: countries } = base.countries;
  const borders = (kind: string): string => path(base.borders.features.filter(({ properties }) => properties.class === kind));
  return (
    <g fill="none">
      <rect width="100%" height="100%" fill={tones.water} />
      <path fill={tones.land} d={path(countries.filter(({ properties }) => !properties.focus))} />
      <path fill={tones.landFocus} d={path(countries.filter(({ properties }) => properties.focus))} />
      <path fill={tones.water} stroke={tones.coast} strokeWidth={0.6} d={path(base.lakes.features)} />
      <path stroke={tones.coast} strokeWidth={0.6} d={geometryPath(base.coast, projection)} />
      <path stroke={tones.border} strokeWidth={0.7} d={borders('normal')} />
      <path stroke={tones.borderDisputed} strokeDasharray="2.5 2" d={borders('disputed')} />
      <path stroke={tones.borderFocus} strokeWidth={1.1} d={borders('focus')} />
      <path
        stroke={tones.network}
        strokeWidth={0.8}
        d={idle
          .map(({ forward }) => geometryPath({ type: 'LineString', coordinates: forward.map(([lon, lat]) => [lon, lat]) }, projection))
          .join('')}
      />
    </g>
  );
});
