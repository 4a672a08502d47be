import { type Ref, useRef, useState } from 'react';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import { MapView } from '../../map/map-view.tsx';
import type { Camera, MapHandle, MapViewProps } from '../../map/map-view-props.ts';
import type { Shown } from '../../state/shown.ts';
import type { Size } from '../../ui/use-size.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { startCamera } from '../start-camera.ts';
import './compare.css';
import { halvesOf } from './halves.ts';

interface SplitMapsProps {
  /** What a single map would be given. */
  readonly map: MapViewProps;
  /** True where the reader has moved the map: both then begin where it was. */
  readonly moved: boolean;
  /** Listens for the moves of a map that began with this camera. */
  readonly keepCamera: (first: Camera) => (camera: Camera) => void;
  readonly shown: Shown;
  readonly size: Size;
  readonly handle: Ref<MapHandle>;
}

/** Room for the switch above the names. */
const SWITCH_PX = 44;
const NAME_PX = 36;
const EDGE_PX = 12;

/** Gives a handle to whoever asked for it, and keeps it here. */
const share = (own: { current: MapHandle | null }, outer: Ref<MapHandle>) => (handle: MapHandle | null) => {
  own.current = handle;
  if (typeof outer === 'function') outer(handle);
  else if (outer) outer.current = handle;
};

/** A at the left, B at the right (on a phone above and below), with one camera: whichever is moved takes the other along. */
export const SplitMaps = ({ map, moved, keepCamera, shown, size, handle }: SplitMapsProps) => {
  const { t } = useWorkbenchWords();
  const mapA = useRef<MapHandle | null>(null);
  const mapB = useRef<MapHandle | null>(null);
  const following = useRef(false);
  const lead =
    (other: { readonly current: MapHandle | null }) =>
    (camera: Camera): void => {
      // the map that follows tells of its move too: that one leads nobody
      if (following.current) return;
      following.current = true;
      other.current?.jumpTo(camera);
      following.current = false;
    };
  const { beside, split, paddings, room } = halvesOf(size, map.padding, NAME_PX);
  // the first look is settled once, as for a single map
  const [first] = useState(() => startCamera(room.width, room.height, { top: 0, right: 0, bottom: 0, left: 0 }));
  const both = { ...map, camera: moved ? map.camera : first };
  const reference = shown.reference ?? shown.estimate;
  const title = (letter: 'A' | 'B'): string => scenarioTitle(t, (letter === 'A' ? reference : shown.estimate).scenario);
  return (
    <div
      className="mv-split"
      data-beside={beside}
      style={{ [beside ? 'gridTemplateColumns' : 'gridTemplateRows']: `${split - 1}px minmax(0, 1fr)` }}
    >
      <div className="mv-split-map">
        <MapView
          {...both}
          name={t('split.map', { letter: 'A', title: title('A') })}
          estimate={reference}
          comparison={null}
          links={null}
          padding={paddings[0]}
          onMove={lead(mapB)}
          onCameraChange={() => undefined}
          onInView={() => undefined}
          onReady={() => undefined}
          ref={mapA}
        />
        <p
          className="mv-split-name"
          style={{ left: paddings[0].left, ...(beside ? { top: paddings[0].top + SWITCH_PX } : { bottom: EDGE_PX }) }}
        >
          <span className="mv-mark-a" aria-hidden="true" /> A · {title('A')}
        </p>
      </div>
      <div className="mv-split-map">
        <MapView
          {...both}
          name={t('split.map', { letter: 'B', title: title('B') })}
          padding={paddings[1]}
          onMove={lead(mapA)}
          onCameraChange={keepCamera(first)}
          ref={share(mapB, handle)}
        />
        <p className="mv-split-name" style={{ left: paddings[1].left, top: beside ? paddings[1].top + SWITCH_PX : EDGE_PX }}>
          <span className="mv-mark-b" aria-hidden="true" /> B · {title('B')}
        </p>
      </div>
    </div>
  );
};
