import { useMemo } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import { recordNames } from '../record-names.ts';
import { useShellWords } from '../words.ts';
import { BehaviourGroup } from './behaviour-group.tsx';
import { BordersGroup } from './borders-group.tsx';
import { ChangedLevers } from './changed-levers.tsx';
import { CorridorsGroup } from './corridors-group.tsx';
import { LeverJson } from './lever-json.tsx';
import './levers.css';
import { MarketsGroup } from './markets-group.tsx';
import { MaturityGroup } from './maturity-group.tsx';
import { RefiningGroup } from './refining-group.tsx';
import { SpeedGroup } from './speed-group.tsx';
import { useLevers } from './use-levers.ts';

interface LeversPanelProps {
  readonly dataset: Dataset;
  /** What the engine says to the levers: conflicts, levers that reached nothing. */
  readonly warnings: readonly string[];
}

/** Everything that can be changed about the world of scenario B. */
export const LeversPanel = ({ dataset, warnings }: LeversPanelProps) => {
  const { t, language } = useShellWords();
  const board = useLevers(dataset);
  const recordName = useMemo(() => recordNames(dataset, language), [dataset, language]);
  return (
    <div className="mv-levers">
      <ChangedLevers board={board} recordName={recordName} />
      {warnings.length > 0 ? (
        <ul className="mv-lever-warnings" aria-label={t('levers.warnings')}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      <BordersGroup board={board} />
      <CorridorsGroup board={board} recordName={recordName} />
      <SpeedGroup board={board} />
      <RefiningGroup board={board} />
      <MarketsGroup board={board} />
      <BehaviourGroup board={board} />
      <MaturityGroup board={board} />
      <LeverJson board={board} />
    </div>
  );
};
