import { BehaviourGroup } from './behaviour-group.tsx';
import { LeverJson } from './lever-json.tsx';
import { MarketsGroup } from './markets-group.tsx';
import { MaturityGroup } from './maturity-group.tsx';
import { RefiningGroup } from './refining-group.tsx';
import { SpeedGroup } from './speed-group.tsx';
import type { LeverBoard } from './use-levers.ts';

/** Everything but borders and corridors. */
export const MoreLevers = ({ board }: { readonly board: LeverBoard }) => (
  <>
    <SpeedGroup board={board} />
    <RefiningGroup board={board} />
    <MarketsGroup board={board} />
    <BehaviourGroup board={board} />
    <MaturityGroup board={board} />
    <LeverJson board={board} />
  </>
);
