import type { CorridorId } from '../../dataset/vocabulary.ts';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { nameOf, useShellWords } from '../words.ts';
import { CorridorName, keyOf } from './corridors-group.tsx';
import { ChangedMark } from './mark.tsx';
import { awaitedCorridors, passagesOf } from './quick-controls.ts';
import { QuickGroundsPanel } from './quick-grounds-panel.tsx';
import type { LeverBoard } from './use-levers.ts';

type Props = { readonly board: LeverBoard };

const Awaited = ({ board, corridor }: Props & { readonly corridor: CorridorId }) => {
  const { t } = useShellWords();
  const type = board.find(keyOf(corridor))?.type;
  const set = (value: string): void => {
    if (value === 'open-corridor' || value === 'close-corridor') board.put({ type: value, corridor });
    else board.remove(keyOf(corridor));
  };
  return (
    <div className="mv-lever-row mv-lever-pick">
      <CorridorName board={board} corridor={corridor} />
      <Select
        label={t('corridors.state', { corridor: nameOf(t, 'corridor', corridor) })}
        options={[
          { value: 'dated', label: t('corridors.dated') },
          { value: 'open-corridor', label: t('corridors.openNow') },
          { value: 'close-corridor', label: t('corridors.closed') },
        ]}
        value={type === 'open-corridor' || type === 'close-corridor' ? type : 'dated'}
        onChange={set}
      />
    </div>
  );
};

const Passage = ({ board, place, name }: Props & { readonly place: string; readonly name: string }) => {
  const { t } = useShellWords();
  const key = `place:${place}`;
  return (
    <Switch
      label={
        <span className="mv-lever-name">
          <ChangedMark changed={board.changed.has(key)} label={t('levers.mark')} />
          {name}
        </span>
      }
      checked={board.find(key)?.type !== 'close-place'}
      onChange={(open) => (open ? board.remove(key) : board.put({ type: 'close-place', place }))}
    />
  );
};

/** Planned railways early or never, straits and ports shut. */
export const MoreCorridors = ({ board, recordName }: Props & { readonly recordName: (kind: 'place', id: string) => string }) => {
  const { t } = useShellWords();
  const passages = passagesOf(board.dataset);
  const openPassages = passages.some((id) => board.find(`place:${id}`) !== undefined);
  return (
    <>
      <h4>{t('corridors.planned')}</h4>
      {awaitedCorridors.map((corridor) => (
        <Awaited key={corridor} board={board} corridor={corridor} />
      ))}
      <details open={openPassages}>
        <summary>{t('corridors.passages')}</summary>
        {passages.map((id) => (
          <Passage key={id} board={board} place={id} name={recordName('place', id)} />
        ))}
      </details>
      <QuickGroundsPanel group="corridors" dataset={board.dataset} />
    </>
  );
};
