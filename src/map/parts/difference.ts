import type { LinkFlow } from '../../engine/estimate-types.ts';
import type { DrawnNetwork } from '../geometry/drawn-network.ts';
import { changeLabels } from './change-labels.ts';
import type { ChangeLabels } from './change-layer.ts';
import { changedLines } from './changed-lines.ts';
import { type FlowFeatures, flowFeatures } from './flow-features.ts';

/** What a map of differences draws in the place of the flows. */
export interface Difference {
  readonly lines: FlowFeatures;
  readonly labels: ChangeLabels;
}

/**
 * Lines of the difference map: flow lines as wide as their change and side by side as the flows are. Those that lose are marked, and
 * drawn hollow; each bears the letter of its corridor and its change.
 * @param label writes a change in tonnes a year, with its sign
 */
export const differenceFeatures = (
  a: readonly LinkFlow[],
  b: readonly LinkFlow[],
  network: DrawnNetwork,
  label: (change_t_y: number) => string,
): FlowFeatures => {
  const lines = changedLines(a, b, network);
  const changes = new Map(lines.map(({ leg, corridor, change_t_y }) => [`${leg} ${corridor}`, change_t_y]));
  const drawn = flowFeatures(
    lines.map(({ leg, corridor, change_t_y, runsForward }) => ({
      leg,
      corridor,
      forward_t_y: runsForward ? Math.abs(change_t_y) : 0,
      backward_t_y: runsForward ? 0 : Math.abs(change_t_y),
    })),
    network,
    { minShieldTonnes: 0 },
  );
  return {
    type: 'FeatureCollection',
    features: drawn.features.map(({ properties, ...feature }) => {
      const change = changes.get(`${properties.leg} ${properties.corridor}`) ?? 0;
      const words = label(change);
      return {
        ...feature,
        properties: { ...properties, shield: '', loss: change < 0, label: properties.shield ? `${properties.shield} ${words}` : words },
      };
    }),
  };
};

/** Lines of the difference map with the places where their changes are written; the same input as `differenceFeatures`. */
export const differenceMap = (...input: Parameters<typeof differenceFeatures>): Difference => {
  const lines = differenceFeatures(...input);
  return { lines, labels: changeLabels(lines) };
};
