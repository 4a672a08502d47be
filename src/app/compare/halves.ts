import type { Padding } from '../../map/map-view-props.ts';
import type { Size } from '../../ui/use-size.ts';

/** Two maps that share the room of one. */
export interface Halves {
  /** A at the left and B at the right; else A above B. */
  readonly beside: boolean;
  /** Where the first ends and the second begins, pixels from the left or from the top. */
  readonly split: number;
  readonly paddings: readonly [Padding, Padding];
  /** What is free of panels in each half: where one camera has the same region in both. */
  readonly room: Size;
}

/** With less room between the panels than this, the maps stand one above the other. */
const SIDE_BY_SIDE_PX = 600;
const EDGE_PX = 12;

/**
 * Divides a map that panels float over, so that the same region can be seen in both halves.
 * @param padding what the panels take of the whole, pixels
 * @param name height of a map's name, which the second has at its top where it stands below the first, pixels
 */
export const halvesOf = ({ width, height }: Size, padding: Padding, name: number): Halves => {
  const free = width - padding.left - padding.right;
  if (free >= SIDE_BY_SIDE_PX) {
    const split = Math.round(padding.left + free / 2);
    return {
      beside: true,
      split,
      paddings: [
        { ...padding, right: EDGE_PX },
        { ...padding, left: EDGE_PX },
      ],
      room: { width: split - padding.left - EDGE_PX, height: height - padding.top - padding.bottom },
    };
  }
  const split = Math.round(height / 2);
  return {
    beside: false,
    split,
    paddings: [
      { ...padding, bottom: EDGE_PX },
      { ...padding, top: EDGE_PX + name },
    ],
    room: { width: free, height: split - EDGE_PX - Math.max(padding.top, padding.bottom + name) },
  };
};
