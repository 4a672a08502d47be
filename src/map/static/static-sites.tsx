import { memo } from 'react';
import { tokens } from '../../ui/tokens.ts';
import type { Language, Theme } from '../map-view-props.ts';
import type { SiteFeatures, SiteProperties } from '../parts/site-features.ts';
import { parseIconId } from '../symbols/icon-id.ts';
import { iconDrawing } from '../symbols/icon-parts.ts';
import type { Projection } from './projection.ts';

const SYMBOL_PX = 16;
const shapes = tokens.symbol.sizePx;

/** Scale of the 16 px symbol at a zoom. */
const symbolScale = (zoom: number): number => {
  const whole = Math.max(3, Math.min(8, Math.round(zoom)));
  return (shapes[`${whole}` as keyof typeof shapes] ?? SYMBOL_PX) / SYMBOL_PX;
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
          const [dx, dy] = properties.offset;
          return (
            <g key={properties.id} transform={`translate(${(x + dx * scale).toFixed(1)} ${(y + dy * scale).toFixed(1)})`}>
              <g transform={`scale(${scale})`}>
                {icon &&
                  iconDrawing(icon).parts.map(({ d, fill = 'none', stroke, width, dash }) => (
                    <path
                      key={`${d}${fill}${stroke}`}
                      d={d}
                      fill={fill}
                      stroke={stroke}
                      strokeWidth={width}
                      strokeDasharray={dash?.join(' ')}
                    />
                  ))}
              </g>
              {properties.label === 0 && (
                <text
                  x={12 * scale + 3}
                  y={4}
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
