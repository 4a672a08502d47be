import type { RefObject } from 'react';
import type { Dataset } from '../dataset/types.ts';
import type { MapHandle } from '../map/map-view-props.ts';
import { useAppState } from '../state/app-state.ts';
import type { Selection } from '../state/view-types.ts';

/** Closest that a flight goes: a site with its railway, not its yard. */
const NEAR_ZOOM = 5.5;

const pointOf = (dataset: Dataset, selection: Selection): { readonly lon: number; readonly lat: number } | undefined => {
  if (selection.kind === 'site') return dataset.sites.find(({ id }) => id === selection.id);
  if (selection.kind === 'place') return dataset.places.find(({ id }) => id === selection.id);
  return undefined;
};

/**
 * Looks at a thing that was found by its name: selects it and moves the map there. What is clicked on the map is in view already,
 * and the map fits a shipment's routes by itself.
 */
export const useFlyTo = (dataset: Dataset | null, handle: RefObject<MapHandle | null>): ((selection: Selection) => void) => {
  const select = useAppState((state) => state.select);
  return (selection) => {
    select(selection);
    const point = dataset ? pointOf(dataset, selection) : undefined;
    const zoom = Math.max(useAppState.getState().camera?.zoom ?? 0, NEAR_ZOOM);
    if (point) handle.current?.flyTo({ lon: point.lon, lat: point.lat, zoom });
  };
};
