import type { Map as MapLibreMap } from 'maplibre-gl';
import { DASH_STEP_MS, DASH_STEPS, dashLayerId } from './parts/direction.ts';

/** Full paper white would turn thin lines into railway signs. */
const DASH_OPACITY = 0.75;

const sources = ['flows', 'selected'] as const;

/**
 * Moves the dashes: shows one step after the other. The browser calls it no more than it paints, and not at all in a hidden tab.
 * @returns stops the clock and hides the dashes
 */
export const startDashClock = (map: MapLibreMap): (() => void) => {
  let shown = -1;
  let frame = 0;
  const show = (step: number): void => {
    for (const source of sources) {
      if (shown >= 0) map.setPaintProperty(dashLayerId(source, shown), 'line-opacity', 0, { validate: false });
      if (step >= 0) map.setPaintProperty(dashLayerId(source, step), 'line-opacity', DASH_OPACITY, { validate: false });
    }
    shown = step;
  };
  const tick = (now: number): void => {
    const step = Math.floor(now / DASH_STEP_MS) % DASH_STEPS;
    if (step !== shown) show(step);
    frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => {
    cancelAnimationFrame(frame);
    show(-1);
  };
};
