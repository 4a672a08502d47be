import type { LegMode } from '../../dataset/vocabulary.ts';
import type { LinkFlow } from '../../engine/estimate-types.ts';

/** What is needed of legs and sea lanes, by id. */
type ModeOfLegs = ReadonlyMap<string, { readonly mode: LegMode }>;

/** Changes below this are left out, tonnes a year: the stir of a choice model, not news for a map. */
export const MIN_CHANGE_T_Y = 500;

interface Both {
  forward: number;
  backward: number;
  /** Both directions together. */
  a: number;
  b: number;
}

/** Both estimates by leg and corridor; on sea lanes all corridors count as one, as on the map of flows. */
const paired = (
  a: readonly LinkFlow[],
  b: readonly LinkFlow[],
  network: ModeOfLegs,
): ReadonlyMap<string, Both & Pick<LinkFlow, 'leg' | 'corridor'>> => {
  const pairs = new Map<string, Both & Pick<LinkFlow, 'leg' | 'corridor'>>();
  const add = ({ leg, corridor: own, forward_t_y, backward_t_y }: LinkFlow, side: 'a' | 'b'): void => {
    const corridor = network.get(leg)?.mode === 'sea' ? 'ocean' : own;
    const key = `${leg} ${corridor}`;
    const pair = pairs.get(key) ?? { leg, corridor, forward: 0, backward: 0, a: 0, b: 0 };
    pair.forward += forward_t_y;
    pair.backward += backward_t_y;
    pair[side] += forward_t_y + backward_t_y;
    pairs.set(key, pair);
  };
  for (const link of a) add(link, 'a');
  for (const link of b) add(link, 'b');
  return pairs;
};

/** A line that carries more or less in B than in A, tonnes a year in both directions together. */
export interface ChangedLine extends Pick<LinkFlow, 'leg' | 'corridor'> {
  readonly a_t_y: number;
  readonly b_t_y: number;
  readonly change_t_y: number;
  readonly runsForward: boolean;
}

/** Lines that gain and lose tonnes from A to B, by leg and corridor, the largest change first. */
export const changedLines = (a: readonly LinkFlow[], b: readonly LinkFlow[], network: ModeOfLegs): readonly ChangedLine[] =>
  [...paired(a, b, network).values()]
    .filter(({ a: before, b: after }) => Math.abs(after - before) >= MIN_CHANGE_T_Y)
    .map(({ leg, corridor, a: before, b: after, forward, backward }) => ({
      leg,
      corridor,
      a_t_y: before,
      b_t_y: after,
      change_t_y: after - before,
      runsForward: forward >= backward,
    }))
    .sort((one, other) => Math.abs(other.change_t_y) - Math.abs(one.change_t_y));
