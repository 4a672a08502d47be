import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { LinkFlow } from '../../engine/estimate-types.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import type { DrawnLeg, DrawnNetwork } from '../geometry/drawn-network.ts';
import { lineWidth } from '../line-width.ts';
import { shieldLetter } from '../palette.ts';

/** What a flow line carries into the style. Widths and offsets are pixels at zoom 5. */
export interface FlowProperties {
  readonly leg: string;
  /** The colour that is drawn: `ocean` on sea lanes, whatever corridor sails there. */
  readonly corridor: CorridorId;
  readonly state: DrawnLeg['status'];
  readonly mode: DrawnLeg['mode'];
  readonly t_y: number;
  readonly width: number;
  /** To the right of the drawn direction; lines on one track lie side by side. */
  readonly offset: number;
  /** Width of all lines on the track together: labels and rails keep off it. */
  readonly bundle: number;
  /** Empty where no shield is set: thin lines, the deep sea, traffic within the region. */
  readonly shield: string;
  /** On a map of differences: the line loses tonnes, and is drawn hollow. */
  readonly loss?: boolean;
  /** On a map of differences: letter and change in words. */
  readonly label?: string;
}

export type FlowFeatures = FeatureCollection<LineString, FlowProperties>;

const order = (corridor: CorridorId): number => lineLook.bundleOrder.indexOf(corridor);
const MIN_SHIELD_T_Y = lineLook.shield.minKtPerY * 1000;
/** Roads carry their tonnes on a thinner line than railways. */
const ROAD_SHARE = 0.7;

/** How flow lines are drawn. */
export interface FlowOptions {
  /** Narrowest line, pixels at zoom 5. */
  readonly minWidth?: number;
  /** Links that carry less are left out, tonnes a year. */
  readonly minTonnes?: number;
  /** Links that carry less bear no shield, tonnes a year. */
  readonly minShieldTonnes?: number;
}

/** Two containers a year: less is the tail of a choice model, not traffic that a map of all cargo should show. */
export const OVERVIEW: FlowOptions = { minTonnes: 50 };

/** Links by leg; on sea lanes all corridors flow together as one `ocean` line. */
const byLeg = (links: readonly LinkFlow[], network: DrawnNetwork): Map<DrawnLeg, Map<CorridorId, readonly [number, number]>> => {
  const grouped = new Map<DrawnLeg, Map<CorridorId, readonly [number, number]>>();
  for (const { leg: id, corridor, forward_t_y, backward_t_y } of links) {
    const leg = network.get(id);
    if (!leg || forward_t_y + backward_t_y <= 0) continue;
    const shown = leg.mode === 'sea' ? 'ocean' : corridor;
    const flows = grouped.get(leg) ?? new Map<CorridorId, readonly [number, number]>();
    const [forward, backward] = flows.get(shown) ?? [0, 0];
    flows.set(shown, [forward + forward_t_y, backward + backward_t_y]);
    grouped.set(leg, flows);
  }
  return grouped;
};

const featuresOfLeg = (
  leg: DrawnLeg,
  flows: ReadonlyMap<CorridorId, readonly [number, number]>,
  { minWidth = 0, minTonnes = 0, minShieldTonnes = MIN_SHIELD_T_Y }: FlowOptions,
): Feature<LineString, FlowProperties>[] => {
  const lanes = [...flows]
    .filter(([, [forward, backward]]) => forward + backward >= minTonnes)
    .sort(([a], [b]) => order(a) - order(b))
    .map(([corridor, [forward, backward]]) => ({
      corridor,
      t_y: forward + backward,
      runsForward: forward >= backward,
      width: Math.max(minWidth, lineWidth(forward + backward) * (leg.mode === 'road' ? ROAD_SHARE : 1)),
    }));
  const bundle = lanes.reduce((sum, lane) => sum + lane.width, 0);
  let left = -bundle / 2;
  return lanes.map(({ corridor, t_y, runsForward, width }): Feature<LineString, FlowProperties> => {
    const centre = left + width / 2;
    left += width;
    const offset = runsForward === (leg.side === 1) ? centre : 0 - centre;
    return {
      type: 'Feature',
      properties: {
        leg: leg.id,
        corridor,
        state: leg.status,
        mode: leg.mode,
        t_y,
        width,
        offset,
        bundle,
        shield: t_y >= minShieldTonnes ? (shieldLetter(corridor) ?? '') : '',
      },
      geometry: { type: 'LineString', coordinates: runsForward ? leg.forward : leg.backward },
    };
  });
};

/**
 * Flow lines of an estimate: one per leg and corridor, drawn in the direction of the net flow, side by side in the order
 * N M E S I A K T, centred on the track. Thick lines come first, so that thin ones stay on top.
 * @param links tonnes a year by leg and corridor
 */
export const flowFeatures = (links: readonly LinkFlow[], network: DrawnNetwork, options: FlowOptions = {}): FlowFeatures => ({
  type: 'FeatureCollection',
  features: [...byLeg(links, network)]
    .flatMap(([leg, flows]) => featuresOfLeg(leg, flows, options))
    .sort((a, b) => b.properties.width - a.properties.width),
});
