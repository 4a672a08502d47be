import { useEffect, useState } from 'react';
import type { RouteEstimate } from '../../engine/estimate-types.ts';
import { stepAt } from '../itinerary.ts';
import type { ShipmentDrawerProps } from '../props.ts';

/** The step of an itinerary that is looked at, and what moves it. */
export interface PointedStep {
  /** Id of the step in the route: pointed at on the map just now, or here last; null for none. */
  readonly stepIn: (route: RouteEstimate) => string | null;
  /** True while moving the pointer leaves the step as it is. */
  readonly held: boolean;
  readonly point: (step: string | null) => void;
  readonly hold: (step: string) => void;
  readonly letGo: () => void;
}

/**
 * The step that is looked at. What was pointed at last stays, so that its figures can be reached; one that is held stays also while the
 * pointer crosses the charts. What is pointed at on the map goes before, as long as it is.
 * @param pointed leg or place that is pointed at on the map
 * @param onHoverStep told of the step that the map shows; null when the itinerary leaves
 */
export function usePointedStep(pointed: ShipmentDrawerProps['pointed'], onHoverStep: ShipmentDrawerProps['onHoverStep']): PointedStep {
  const [own, setOwn] = useState<{ readonly step: string | null; readonly held: boolean }>({ step: null, held: false });
  const [onMap, setOnMap] = useState(false);
  useEffect(() => setOnMap((pointed ?? null) !== null), [pointed]);
  useEffect(() => () => onHoverStep?.(null), [onHoverStep]);
  const set = (step: string | null, held: boolean): void => {
    setOnMap(false);
    if (step === own.step && held === own.held && !onMap) return;
    setOwn({ step, held });
    onHoverStep?.(step);
  };
  return {
    stepIn: (route) => (onMap && pointed ? stepAt(route, pointed) : null) ?? own.step,
    held: own.held,
    point: (step) => set(step, step !== null && own.held),
    hold: (step) => set(step, true),
    letGo: () => set(null, false),
  };
}
