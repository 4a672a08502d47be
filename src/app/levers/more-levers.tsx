import { memo, useMemo } from 'react';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { useShellWords } from '../words.ts';
import { leverGroups } from './lever-form-types.ts';
import { typesOf } from './lever-forms.ts';
import { LeverJson } from './lever-json.tsx';
import type { RecordName } from './lever-sentence.ts';
import { LeverTypeSection } from './lever-type-section.tsx';
import { MaturityGroup } from './maturity-group.tsx';
import type { LeverBoard } from './use-levers.ts';

interface MoreLeversProps {
  readonly board: LeverBoard;
  readonly recordName: RecordName;
}

/** Every type of lever, group by group, beyond the quick controls of borders and corridors. */
export const MoreLevers = memo(function MoreLevers({ board, recordName }: MoreLeversProps) {
  const { t } = useWorkbenchWords();
  const words = useShellWords();
  const names = useMemo(() => ({ words, dataset: board.dataset, recordName }), [words, board.dataset, recordName]);
  return (
    <>
      {leverGroups.map((group) => (
        <section key={group} className="mv-lever-group">
          <h3>{t(`group.${group}`)}</h3>
          {typesOf(group).map((type) => (
            <LeverTypeSection key={type} type={type} board={board} names={names} />
          ))}
        </section>
      ))}
      <MaturityGroup board={board} />
      <LeverJson board={board} />
    </>
  );
});
