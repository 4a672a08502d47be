import { memo } from 'react';
import { tokens } from '../../ui/tokens.ts';
import type { Language, Theme } from '../map-view-props.ts';
import type { SiteFeatures, SiteProperties } from '../parts/site-features.ts';
import { spotShift, symbolScale } from '../parts/site-layers.ts';
import { parseIconId } from '../symbols/icon-id.ts';
import type { Projection } from './projection.ts';
import { StaticIcon } from './static-icon.tsx';

/** Where a name stands for each side that the data name: text anchor, and shift in radii of the symbol. */
const sides: Readonly<Record<string, readonly ['start' | 'middle' | 'end', x: number, y: number]>> = {
  n: ['middle', 0, -1],
  ne: ['start', 0.7, -0.7],
  e: ['start', 1, 0],
  se: ['start', 0.7, 0.9],
  s: ['middle', 0, 1.3],
  sw: ['end', -0.7, 0.9],
  w: ['end', -1, 0],
  nw: ['end', -0.7, -0.7],
};

const nameIn = (language: Language, { name, name_ru, name_kk }: SiteProperties): string =>
  ({ en: name, ru: name_ru, kk: name_kk })[language];

/** Symbols of operating sites and those being built, names of the first rank. */
export const StaticSites = memo(function StaticSites({
  sites,
  projection,
  theme,
  language,
}: {
  readonly sites: SiteFeatures;
  readonly projection: Projection;
  readonly theme: Theme;
  readonly language: Language;
}) {
  const scale = symbolScale(projection.zoom);
  const tones = tokens.map[theme];
  return (
    <g>
      {sites.features
        .filter(({ properties }) => properties.tier === 'always')
        .map(({ properties, geometry }) => {
          const icon = parseIconId(properties.icon);
          const [lon = 0, lat = 0] = geometry.coordinates;
          const [x, y] = projection.project([lon, lat]);
          const [dx, dy] = spotShift(properties.spot, projection.zoom);
          const [anchor, side, upright] = sides[properties.dir] ?? sides.e ?? ['start', 1, 0];
          const away = 12 * scale + 3;
          return (
            <g key={properties.id} transform={`translate(${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)})`}>
              {icon && <StaticIcon icon={icon} x={0} y={0} scale={scale} />}
              {properties.label === 0 && (
                <text
                  x={side * away}
                  y={4 + upright * away}
                  textAnchor={anchor}
                  fontSize={12}
                  fontWeight={600}
                  fill={tones.labelSite}
                  stroke={tones.halo}
                  strokeWidth={3}
                  paintOrder="stroke"
                >
                  {nameIn(language, properties)}
                </text>
              )}
            </g>
          );
        })}
    </g>
  );
});
