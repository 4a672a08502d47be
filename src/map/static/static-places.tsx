import { memo } from 'react';
import type { Theme } from '../map-view-props.ts';
import type { ringFeatures } from '../parts/highlights.ts';
import type { placeFeatures } from '../parts/place-features.ts';
import { placeZoom } from '../parts/place-layers.ts';
import { spotShift } from '../parts/site-layers.ts';
import { parseIconId } from '../symbols/icon-id.ts';
import type { Projection } from './projection.ts';
import { StaticIcon } from './static-icon.tsx';

/** Ports, gauge breaks and towns that the live map marks at this scale; names are left to sites and countries. */
export const StaticPlaces = memo(function StaticPlaces({
  places,
  projection,
}: {
  readonly places: ReturnType<typeof placeFeatures>;
  readonly projection: Projection;
}) {
  return (
    <g>
      {places.features
        .filter(({ properties }) => projection.zoom >= placeZoom(properties.class))
        .map(({ properties, geometry }) => {
          const icon = parseIconId(properties.icon);
          const [lon = 0, lat = 0] = geometry.coordinates;
          const [x, y] = projection.project([lon, lat]);
          return icon && <StaticIcon key={properties.id} icon={icon} x={x} y={y} scale={0.9} />;
        })}
    </g>
  );
});

/** Rings around the selected site or place, and around sites whose cargo has no way out. */
export const StaticRings = memo(function StaticRings({
  rings,
  projection,
  theme,
}: {
  readonly rings: ReturnType<typeof ringFeatures>;
  readonly projection: Projection;
  readonly theme: Theme;
}) {
  return (
    <g>
      {rings.features.map(({ properties: { ring, spot }, geometry }) => {
        const [lon = 0, lat = 0] = geometry.coordinates;
        const [x, y] = projection.project([lon, lat]);
        const [dx, dy] = spotShift(spot, projection.zoom);
        return <StaticIcon key={`${ring} ${lon} ${lat} ${spot}`} icon={{ kind: ring, theme }} x={x + dx} y={y + dy} />;
      })}
    </g>
  );
});
