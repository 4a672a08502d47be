import { memo } from 'react';
import type { SiteFeatures } from '../parts/site-features.ts';
import { spotShift, symbolScale } from '../parts/site-layers.ts';
import { parseIconId } from '../symbols/icon-id.ts';
import type { Projection } from './projection.ts';
import { StaticIcon } from './static-icon.tsx';

/** Symbols of operating sites and those being built. */
export const StaticSites = memo(function StaticSites({
  sites,
  projection,
}: {
  readonly sites: SiteFeatures;
  readonly projection: Projection;
}) {
  const scale = symbolScale(projection.zoom);
  return (
    <g>
      {sites.features
        .filter(({ properties }) => properties.tier === 'always')
        .map(({ properties, geometry }) => {
          const icon = parseIconId(properties.icon);
          const [lon = 0, lat = 0] = geometry.coordinates;
          const [x, y] = projection.project([lon, lat]);
          const [dx, dy] = spotShift(properties.spot, projection.zoom);
          return icon && <StaticIcon key={properties.id} icon={icon} x={x + dx} y={y + dy} scale={scale} />;
        })}
    </g>
  );
});
