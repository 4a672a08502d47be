import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { type CooperativeHelp, createLiveMap, type LiveMap, type LiveMapEvents, type Scene } from './live-map.ts';
import type { Camera, Padding } from './map-view-props.ts';
import { CAMERA_MS } from './use-scene.ts';

const PANEL_MS = 160;

/** Cameras that draw the same picture; a link rounds its numbers. */
const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lon - b.lon) < 1e-3 && Math.abs(a.lat - b.lat) < 1e-3 && Math.abs(a.zoom - b.zoom) < 0.01;

interface LiveMapInput {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly padding: Padding;
  readonly interactive: boolean;
  readonly cooperative: boolean;
  readonly cooperativeHelp: CooperativeHelp;
  /** Name of the map for screen readers. */
  readonly label: string;
  readonly events: LiveMapEvents;
}

/**
 * Keeps a MapLibre map in an element in step with values.
 * @returns the map, null while there is none; a map is made anew only when `interactive` or `cooperative` changes
 */
export const useLiveMap = (container: RefObject<HTMLElement | null>, input: LiveMapInput): RefObject<LiveMap | null> => {
  const { scene, camera, padding, interactive, cooperative, cooperativeHelp, label } = input;
  const { top, right, bottom, left } = padding;
  const live = useRef<LiveMap | null>(null);
  const start = useEffectEvent((element: HTMLElement, canMove: boolean, shared: boolean): LiveMap | null => {
    try {
      const start = { camera, padding, interactive: canMove, cooperativeHelp: shared ? cooperativeHelp : null, label };
      return createLiveMap(element, scene, start, events);
    } catch (error) {
      input.events.onFailure(error instanceof Error ? error.message : String(error));
      return null;
    }
  });
  const events: LiveMapEvents = {
    onReady: useEffectEvent(() => input.events.onReady()),
    onFailure: useEffectEvent((reason: string) => input.events.onFailure(reason)),
    onMove: useEffectEvent((now: Camera) => input.events.onMove(now)),
    onMoveEnd: useEffectEvent((now: Camera) => input.events.onMoveEnd(now)),
    onHover: useEffectEvent((...hover: Parameters<LiveMapEvents['onHover']>) => input.events.onHover(...hover)),
    onClick: useEffectEvent((...click: Parameters<LiveMapEvents['onClick']>) => input.events.onClick(...click)),
  };
  const duration = useEffectEvent((milliseconds: number): number => (scene.look.reducedMotion ? 0 : milliseconds));

  useEffect(() => {
    if (!container.current) return;
    const made = start(container.current, interactive, cooperative);
    live.current = made;
    return () => {
      made?.remove();
      live.current = null;
    };
  }, [container, interactive, cooperative]);
  useEffect(() => live.current?.show(scene), [scene]);
  useEffect(() => live.current?.label(label), [label]);
  // by its numbers: a new object with the old ones would move the map, which tells of the move, which draws anew
  useEffect(() => live.current?.pad({ top, right, bottom, left }, duration(PANEL_MS)), [top, right, bottom, left]);
  useEffect(() => {
    if (live.current && !sameCamera(live.current.camera(), camera)) live.current.moveTo(camera, duration(CAMERA_MS));
  }, [camera]);
  return live;
};
