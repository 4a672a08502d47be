import './map-drawing.css';
import type { Ref } from 'react';
import type { MapHandle, Padding } from '../map/map-view-props.ts';
import { StaticMap, type StaticMapProps } from '../map/static-map.tsx';
import type { Shown } from '../state/shown.ts';
import type { Size } from '../ui/use-size.ts';
import { StaticComparison } from './compare/static-comparison.tsx';
import { useShellWords } from './words.ts';

interface MapDrawingProps {
  /** What the live map would be given. */
  readonly map: Omit<StaticMapProps, 'ref' | 'width' | 'height' | 'title'>;
  readonly shown: Shown | null;
  /** A and B side by side. */
  readonly both: boolean;
  readonly size: Size;
  readonly padding: Padding;
  /** What the browser said. */
  readonly failure: string;
  readonly handle: Ref<MapHandle>;
}

/** A drawing in the place of the map, where WebGL does not work, and a line that says so. */
export const MapDrawing = ({ map, shown, both, size, padding: { top, right, bottom, left }, failure, handle }: MapDrawingProps) => {
  const { t } = useShellWords();
  // a sheet that covers the map leaves a drawing no room
  if (size.width <= left + right || size.height <= top + bottom) return null;
  const drawing = { ...map, width: size.width - left - right, height: size.height - top - bottom, title: t('map:label') };
  return (
    <>
      <div style={{ position: 'absolute', top, left }}>
        {shown && (both || map.difference) ? (
          <StaticComparison map={drawing} shown={shown} both={both} handle={handle} />
        ) : (
          <StaticMap {...drawing} ref={handle} />
        )}
      </div>
      <p className="mv-no-webgl" role="status" title={failure} style={{ bottom: bottom + 8 }}>
        {t('error.noWebgl')}
      </p>
    </>
  );
};
